// A small application that does the main job, and asks nothing of its surroundings beyond the language: it is started, as
// it is or without its types, in every host. Its figures stand, worked by hand, in figures.ts.
import {
  addWorkingDays,
  averageAchievement,
  Decimal,
  explainText,
  flagLowest,
  isSakipError,
  lkjipPolicy,
  measureAchievement,
  parseIndonesianNumber,
  rankBy,
  round,
  SakipError,
  scoreComponents,
  scoreWorksheet,
  summarizeAbsorption,
  toDecimal,
} from "sakip";
import { planUpgrades } from "sakip/planning";
import { indicatorLayout, readRows } from "sakip/reading";
import { absorptionTable, toMarkdown } from "sakip/report";

const sheet = [
  ["No", "Indikator", "Satuan", "Target", "Realisasi"],
  ["1", "Persentase jalan mantap", "persen", "80,00", "60,3"],
];

const lines = [
  { agencyId: "disnaker", budget: 700, realization: 216 },
  { agencyId: "dpkp", budget: 3, realization: 1 },
  { agencyId: "dlh", budget: 200, realization: "90.20" },
  { agencyId: "dlh", budget: 100, realization: null },
];

const components = { planning: "24.60", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" };

/** What the application prints, line by line. */
export function figures(): readonly string[] {
  return [...numbers(), ...measured(), ...absorbed(), ...evaluated(), ...refused()];
}

function numbers(): string[] {
  const sum = toDecimal("0.1").plus("0.2");
  return [
    `${sum} ${sum instanceof Decimal} ${round("2.345", 2)} ${parseIndonesianNumber("1.234.567,89")}`,
    // 31 March 2025 is a Monday, and a holiday; so is 1 April.
    addWorkingDays("2025-03-28", 1, { holidays: ["2025-03-31", "2025-04-01"] }),
  ];
}

function measured(): string[] {
  const { items } = readRows(sheet, indicatorLayout);
  const read = items.map(({ title, target, realization }) => `${title}: ${JSON.stringify([target, realization])}`);
  const roads = measureAchievement({ polarity: "maximize", target: 80, realization: "60.3" }, lkjipPolicy);
  const accidents = measureAchievement({ polarity: "minimize", target: 8, realization: 10 });
  const thirds = [1, 1, 1].map((realization) => measureAchievement({ polarity: "maximize", target: 3, realization }));
  const mean = averageAchievement([...thirds, accidents]);
  return [
    ...read,
    ...[roads, accidents, mean].map((each) => (each.status === "computed" ? `${each.value}` : each.reason)),
    explainText(roads, { locale: "en" }),
    explainText(roads),
  ];
}

function absorbed(): string[] {
  const summaries = summarizeAbsorption(lines, { by: (line) => line.agencyId });
  const rateOf = ({ rate }: (typeof summaries)[number]) => (rate.status === "computed" ? rate.value : null);
  const { flagged, contested, open } = flagLowest(summaries, { value: rateOf, places: 1 });
  const { rows } = rankBy(summaries, { value: rateOf, decimals: 0 });
  const table = absorptionTable(summaries, { names: { disnaker: "Dinas Tenaga Kerja" } });
  return [
    [...flagged.map(({ item }) => item.key), contested.length, open].join(" "),
    rows.map(({ item, rank, value }) => `${rank} ${item.key} ${value.toFixed(2)}`).join(", "),
    toMarkdown(table),
  ];
}

function evaluated(): string[] {
  const { total, grade } = scoreComponents({ evaluationYear: 2023, components });
  const letters = { existence: "BB", quality: "BB", use: "BB" };
  const answers = { planning: letters, measurement: letters, reporting: letters, "internal-evaluation": letters };
  const evaluation = scoreWorksheet({ agencyId: "dlh", evaluationYear: 2024, answers });
  const { status, cost } = planUpgrades([evaluation], { reach: { grade: "A", count: 1 } });
  return [
    `${total} ${grade.code}`,
    `${evaluation.total} ${evaluation.grade.code} ${status} ${cost?.parts} ${cost?.steps}`,
  ];
}

function refused(): string[] {
  try {
    toDecimal("12,5");
  } catch (error) {
    if (error instanceof SakipError && isSakipError(error, "invalid-number"))
      return error.details.problems.map(({ path, expected }) => `${path.join(".")}: ${expected.en} / ${expected.id}`);
  }
  return ["nothing was refused"];
}
