import { readFileSync } from "node:fs";
import {
  agencyLayout,
  budgetLineLayout,
  cascadeLayout,
  codeListLayout,
  defineLayout,
  indicatorLayout,
  type Layout,
  type ReadRowsOptions,
  type RowsRead,
  realizationLayout,
  weightLayout,
  worksheetLayout,
} from "../../src/reading/index.ts";

/** A cell of a sheet as it was worked out by hand. */
export interface WorkedCell {
  readonly at: string;
  readonly kind: string;
  readonly value?: string;
  readonly unit?: string;
  readonly level?: string;
  readonly low?: string;
  readonly high?: string;
  readonly lowOpen?: boolean;
  readonly stored: unknown;
}

/** A printed figure, with the right one. */
export interface WorkedTotal {
  readonly at: string;
  readonly printed: string | null;
  readonly right: string | null;
  readonly ok: boolean;
}

/** A public sheet with its right reading; `about` says what it is. Names, links and free texts of persons were replaced. */
export interface WorkedSheet {
  readonly id: string;
  readonly about: string;
  readonly merges: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly expected: {
    readonly cells: readonly WorkedCell[];
    readonly totals: readonly WorkedTotal[];
    readonly mustReport: readonly string[];
  };
}

/** The sheet of an id. */
export function sheet(id: string): WorkedSheet {
  return JSON.parse(readFileSync(new URL(`sheets/${id}.json`, import.meta.url), "utf8"));
}

/** A work sheet of control maturity: it has no head, so that its columns are told. */
const maturityLayout = defineLayout({
  id: "maturity",
  label: { id: "Maturitas SPIP", en: "Maturity of internal control" },
  fields: {
    element: { words: ["Unsur"], reads: "numbered" },
    score: { words: ["Skor"], reads: "figure", scale: { low: 0, high: 5 } },
    weight: { words: ["Bobot"], reads: "percent" },
    value: { words: ["Nilai"], reads: "figure", scale: { low: 0, high: 5 }, adds: true },
    groupWeight: { words: ["Bobot kelompok"], reads: "percent" },
    groupValue: { words: ["Nilai kelompok"], reads: "figure", scale: { low: 0, high: 5 } },
  },
  checks: [
    { field: "value", is: "product", of: ["score", "weight"] },
    { field: "groupValue", is: "product", of: ["value", "groupWeight"] },
  ],
});

const by = (field: string, assessor: string) => ({ field, groups: { assessor } });

/** How each sheet is read. */
export const layouts: Readonly<Record<string, { readonly layout: Layout; readonly options?: ReadRowsOptions }>> = {
  "account-codes-percent": { layout: codeListLayout },
  "activity-codes-without-head": { layout: codeListLayout },
  "agencies-sparse-short-names": { layout: agencyLayout },
  "budget-before-after": { layout: budgetLineLayout, options: { context: { agencyId: "kominfo", year: 2026 } } },
  "cascade-import-templates": { layout: cascadeLayout },
  "criteria-fill-down": { layout: worksheetLayout },
  "evaluation-weight-tables": { layout: weightLayout },
  "kke-summary-fractions": { layout: worksheetLayout, options: { context: { evaluationYear: 2024 } } },
  "lke-88-two-assessors": { layout: worksheetLayout },
  "maturity-lost-decimals": {
    layout: maturityLayout,
    options: {
      columns: {
        A: "element",
        B: by("score", "kkqa"),
        C: by("weight", "kkqa"),
        D: by("groupWeight", "kkqa"),
        E: by("value", "kkqa"),
        F: by("groupValue", "kkqa"),
        I: by("score", "bpkp"),
        J: by("weight", "bpkp"),
        K: by("groupWeight", "bpkp"),
        L: by("value", "bpkp"),
        M: by("groupValue", "bpkp"),
      },
    },
  },
  "output-progress-months": { layout: realizationLayout },
  "programme-targets-capped": { layout: indicatorLayout },
  "quarter-entry-by-indicator-code": { layout: realizationLayout },
  "renja-evaluation-quarters": { layout: realizationLayout },
  "spending-month-mixed-types": { layout: budgetLineLayout },
};

/** Numbers of rows of a kind, and of nodes that begin, by level. */
export function countsOf({ rows }: RowsRead): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const count = (name: string) => {
    counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const row of rows) {
    count(row.kind);
    for (const { level } of row.nodes.slice(row.nodes.length - row.opens)) count(level);
  }
  return counts;
}
