/** A published or stored evaluation: its components in the order of its regulation, and the total and grade printed. */
export interface GoldenEvaluation {
  readonly name: string;
  readonly source: string;
  readonly evaluationYear: number;
  readonly components: readonly string[];
  readonly total: string;
  readonly grade: string;
  /** What the printed total is off by, and why, where it does not reproduce. */
  readonly differs?: { readonly by: string; readonly because: string };
}

// Whether the first four are real published results is unverified: they come from documents and data of applications.
export const goldenEvaluations: readonly GoldenEvaluation[] = [
  {
    name: "Trenggalek, an OPD, 2025",
    source: "guide of the application kke-sakip-trenggalek",
    evaluationYear: 2025,
    components: ["26.20", "28.33", "13.93", "21.19"],
    total: "89.65",
    grade: "A",
  },
  {
    name: "Trenggalek, the same OPD, 2024",
    source: "guide of the application kke-sakip-trenggalek",
    evaluationYear: 2024,
    components: ["30.00", "25.93", "14.46", "19.09"],
    total: "89.49",
    grade: "A",
    differs: { by: "0.01", because: "the total was made of unrounded components" },
  },
  {
    name: "A unit, worksheet “Nilai 2021”",
    source: "a worksheet (LKE) of a unit, scored with the letters of 88/2021",
    evaluationYear: 2022,
    components: ["24.60", "23.70", "12.00", "19.25"],
    total: "79.55",
    grade: "BB",
  },
  {
    name: "BP Batam",
    source: "data in the code of an application",
    evaluationYear: 2022,
    components: ["25.10", "24.60", "12.75", "20.23"],
    total: "82.68",
    grade: "A",
  },
  {
    name: "Luwu Utara, five components under the name of 88/2021",
    source: "an application of Luwu Utara; its weights are those of 12/2015, by which it is scored here",
    evaluationYear: 2021,
    components: ["24.75", "23.70", "12.15", "7.65", "12.30"],
    total: "80.50",
    grade: "A",
    differs: { by: "-0.05", because: "unknown: more than rounding explains" },
  },
  {
    name: "A unit of BPK RI, printed sheet of 12/2015",
    source: "a printed sheet of the application e-sakip of BPK RI",
    evaluationYear: 2019,
    components: ["30", "25", "15", "10", "18.00"],
    total: "100.00",
    grade: "AA",
    differs: { by: "2", because: "the application stores a constant total of 100" },
  },
];
