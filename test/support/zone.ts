import type { RegulationInput } from "sakip";

const source = { title: "Aturan uji zona", status: "convention" } as const;
const label = (id: string, en: string) => ({ id, en });

const area = (half: string, number: number, weight: number): RegulationInput["components"][number] => ({
  key: `${half}-${number}`,
  code: `${half === "fulfilment" ? "I" : "II"}.${number}`,
  label: label(`Area ${number} (${half})`, `Area ${number} (${half})`),
  weight,
  parts: [
    {
      key: "sub",
      code: `${half}.${number}.a`,
      label: label("Sub-area", "Sub-area"),
      weight,
      method: "mean",
      answers: "fractions",
      items: [1, 2].map((question) => ({
        key: `${question}`,
        code: `${half}.${number}.${question}`,
        label: label("Pertanyaan", "Question"),
      })),
    },
  ],
});

/**
 * An evaluation of five levels, with predicates that are conjunctions: enablers > fulfilment and reform > areas > sub-areas
 * > questions, results by a survey from 0 to 4 and an index from 0 to 5, an audit opinion and two levels as gates. Bounds as
 * people who apply it told them; weights made up.
 */
export const zoneRegulation: RegulationInput = {
  id: "zone",
  label: label("Aturan uji zona", "A test rule of zones"),
  since: 2020,
  completeness: "complete",
  open: [],
  source,
  scale: {
    id: "zone",
    source,
    bands: [
      { code: "none", label: label("Belum", "None"), from: 0, below: 75 },
      { code: "wbk", label: label("Bebas korupsi", "Free of corruption"), from: 75, below: 85 },
      { code: "wbbm", label: label("Bersih dan melayani", "Clean and serving"), from: 85, upTo: 100 },
    ],
  },
  rounding: { source },
  report: { total: label("Nilai", "Score"), grade: label("Predikat", "Predicate") },
  answerScales: [
    {
      id: "fractions",
      answers: [
        ["A", 1],
        ["B", 0.75],
        ["C", 0.5],
        ["D", 0],
      ].map(([code, value]) => ({ code: `${code}`, value: value ?? 0 })),
    },
    { id: "index", answers: [0, 5].map((value) => ({ code: `${value}`, value })) },
  ],
  components: [
    area("fulfilment", 1, 15),
    area("fulfilment", 2, 15),
    area("reform", 1, 15),
    area("reform", 2, 15),
    {
      key: "survey",
      code: "III.1",
      label: label("Survei", "Survey"),
      weight: 20,
      full: 4,
      parts: [
        {
          key: "score",
          code: "III.1.a",
          label: label("Indeks survei", "Survey index"),
          weight: 20,
          method: "judged",
          answers: "index",
          full: 4,
          items: [],
        },
      ],
    },
    {
      key: "results",
      code: "III.2",
      label: label("Hasil", "Results"),
      weight: 20,
      full: 5,
      parts: [
        {
          key: "index",
          code: "III.2.a",
          label: label("Indeks", "Index"),
          weight: 20,
          method: "judged",
          answers: "index",
          full: 5,
          items: [],
        },
      ],
    },
  ],
  groups: [
    { key: "enablers", code: "A", label: label("Pengungkit", "Enablers"), of: ["fulfilment", "reform"] },
    { key: "fulfilment", code: "A.I", label: label("Pemenuhan", "Fulfilment"), of: ["fulfilment-1", "fulfilment-2"] },
    { key: "reform", code: "A.II", label: label("Reform", "Reform"), of: ["reform-1", "reform-2"] },
    { key: "area-1", label: label("Area 1", "Area 1"), of: ["fulfilment-1", "reform-1"] },
    { key: "area-2", label: label("Area 2", "Area 2"), of: ["fulfilment-2", "reform-2"] },
  ],
  conditions: [
    {
      id: "enablers",
      label: label("Pengungkit paling sedikit 40", "Enablers of 40 at least"),
      grades: ["wbk", "wbbm"],
      of: ["enablers"],
      from: 40,
    },
    {
      id: "areas",
      label: label("Setiap area paling sedikit 60 persen", "Every area at 60 percent at least"),
      grades: ["wbk", "wbbm"],
      of: ["area-1", "area-2"],
      unit: "percent",
      from: 60,
    },
    {
      id: "survey",
      label: label("Survei di atas 15", "A survey above 15"),
      grades: ["wbbm"],
      of: ["survey"],
      above: 15,
    },
    {
      id: "opinion",
      label: label("Opini WTP", "An unqualified opinion"),
      grades: ["wbk", "wbbm"],
      fact: "opini-bpk",
      oneOf: ["WTP"],
    },
    {
      id: "spip",
      label: label("Maturitas SPIP paling sedikit 3", "SPIP maturity of 3 at least"),
      grades: ["wbbm"],
      fact: "spip",
      from: 3,
    },
  ],
};

/** Values of its components that add up to 86. */
export const zoneValues = {
  "fulfilment-1": 13,
  "fulfilment-2": 13,
  "reform-1": 13,
  "reform-2": 11,
  survey: "3.6",
  results: "4.5",
} as const;
