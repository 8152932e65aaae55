import { toDecimal } from "../../../number/index.ts";
import type { CriteriaSheet, RegulationComponent, RegulationPart } from "../../rule/index.ts";
import type { NationalComponent } from "../national-keys.ts";
import { cited } from "./cited.ts";
import { itemsOn } from "./items-on.ts";

type PartRow = readonly [weight: string, id: string, en: string];

/** The four components with their twelve sub-components: alike on every sheet but for the criteria. */
export function componentsOn(sheet: CriteriaSheet): RegulationComponent<NationalComponent>[] {
  return COMPONENTS.map(([code, key, [weight, id, en], parts]) => ({
    key,
    code,
    label: { id, en },
    weight: toDecimal(weight),
    parts: parts.map((row, i) => part(sheet, code, GRADES[i] as (typeof GRADES)[number], row)),
    source: WEIGHTS,
  }));
}

const WEIGHTS = /* @__PURE__ */ cited("Lampiran I, hlm. 21; Lampiran 2, hlm. 41–48");

const GRADES = [
  ["existence", "a"],
  ["quality", "b"],
  ["use", "c"],
] as const;

function part(
  sheet: CriteriaSheet,
  component: string,
  [key, letter]: (typeof GRADES)[number],
  [weight, id, en]: PartRow,
): RegulationPart {
  const code = `${component}.${letter}`;
  const items = itemsOn(sheet, code);
  const label = { id, en };
  return { key, code, label, weight: toDecimal(weight), method: "judged", answers: "letters", items, source: WEIGHTS };
}

const COMPONENTS: readonly (readonly [
  code: string,
  key: NationalComponent,
  own: PartRow,
  parts: readonly PartRow[],
])[] = [
  [
    "1",
    "planning",
    ["30", "Perencanaan Kinerja", "Performance planning"],
    [
      ["6", "Dokumen perencanaan kinerja telah tersedia", "Planning documents exist"],
      [
        "9",
        "Dokumen perencanaan kinerja memenuhi standar yang baik (SMART, cascading, crosscutting)",
        "Planning documents meet a good standard (SMART, cascading, cross-cutting)",
      ],
      [
        "15",
        "Perencanaan kinerja dimanfaatkan untuk mewujudkan hasil yang berkesinambungan",
        "Planning is used to reach sustained results",
      ],
    ],
  ],
  [
    "2",
    "measurement",
    ["30", "Pengukuran Kinerja", "Performance measurement"],
    [
      ["6", "Pengukuran kinerja telah dilakukan", "Measurement has been carried out"],
      [
        "9",
        "Pengukuran kinerja menjadi kebutuhan, berjenjang dan berkelanjutan",
        "Measurement is a need, tiered and continuous",
      ],
      [
        "15",
        "Pengukuran kinerja menjadi dasar reward & punishment dan penyesuaian strategi",
        "Measurement drives reward and punishment and changes of strategy",
      ],
    ],
  ],
  [
    "3",
    "reporting",
    ["15", "Pelaporan Kinerja", "Performance reporting"],
    [
      ["3", "Terdapat dokumen laporan yang menggambarkan kinerja", "Performance report documents exist"],
      [
        "4.5",
        "Laporan kinerja memenuhi standar kualitas informasi pencapaian",
        "Reports meet the standard of quality of information on achievement",
      ],
      [
        "7.5",
        "Pelaporan kinerja berdampak pada penyesuaian strategi/kebijakan berikutnya",
        "Reporting changes the next strategy and policy",
      ],
    ],
  ],
  [
    "4",
    "internal-evaluation",
    ["25", "Evaluasi Akuntabilitas Kinerja Internal", "Internal evaluation of performance accountability"],
    [
      ["5", "Evaluasi AKIP internal telah dilaksanakan", "Internal evaluation has been carried out"],
      [
        "7.5",
        "Evaluasi AKIP internal berkualitas dengan sumber daya memadai",
        "Internal evaluation is of good quality with adequate resources",
      ],
      [
        "12.5",
        "Implementasi SAKIP meningkat karena evaluasi internal (dampak nyata)",
        "SAKIP implementation improves because of internal evaluation (real impact)",
      ],
    ],
  ],
];
