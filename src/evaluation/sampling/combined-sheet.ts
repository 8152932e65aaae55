import { deepFreeze, type Given, object, optional, type Read, readAll, type Shape, where } from "../../core/index.ts";
import { exactToDecimal } from "../../number/index.ts";
import { combinedSheetOf88, type RegulationInput, regulationIfGiven } from "../../regulation/index.ts";
import { evaluationGiven } from "../score/index.ts";
import { combinedEvaluation } from "./combined-evaluation.ts";
import { type CombinedRead, combinedRows } from "./combined-rows.ts";
import { type CombinedRuleRead, combinedRuleShape } from "./combined-rule-shape.ts";
import type { CombinedSheet } from "./combined-sheet-result.ts";
import { type PlacedEvaluation, sampledUnder } from "./sampled-under.ts";
import { lawOfSame, sampledUnitsShape } from "./sampled-unit-shape.ts";

const combinedSheetInputFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** The evaluation of the ministry, agency or regional government itself; absent while it is not filled in. */
      institution: optional(evaluationGiven),
      /** Its units that were sampled. */
      units: sampledUnitsShape,
      /** How both make one value. Without it they only stand side by side. */
      rule: optional(combinedRuleShape),
    }),
    (input, refuse) => lawOfSame(placedIn(input), refuse),
    ["institution", "units"],
  ))();

/**
 * What goes into a combined sheet.
 *
 * @term bahan lembar kerja evaluasi gabungan
 */
export interface CombinedSheetInput extends Given<typeof combinedSheetInputFields> {}

/**
 * The shape of what goes into a combined sheet.
 *
 * @term bahan lembar kerja evaluasi gabungan
 */
export const combinedSheetInputShape: Shape<
  CombinedSheetInput,
  Read<typeof combinedSheetInputFields>
> = combinedSheetInputFields;

/**
 * Lays out the combined sheet (LKE Gabungan) of PermenPANRB 88/2021: for each component and sub-component the value of the
 * institution beside the means of its sampled units by cluster. A unit value and a final value are computed only by a rule
 * that you state, because the regulation prints none.
 *
 * @term lembar kerja evaluasi gabungan
 * @param input - The evaluation of the institution, those of its units, and the rule.
 * @param regulation - The regulation of the evaluations, when it is a variant of 88/2021.
 * @returns The sheet, frozen. Nothing in it is rounded but the total of the combined evaluation, as the regulation rounds
 * totals.
 * @throws A {@link SakipError} with every problem at once: `mixed-regulations`, `duplicate-key` for a unit given twice,
 * `out-of-range` for weights below 0 or all 0, `invalid-input` for evaluations of two years or not under 88/2021.
 * @see PermenPANRB 88/2021, Lampiran 2, p. 42, read: the columns and rows. Its arithmetic is not printed; that a cluster
 * shows the mean of its units is inferred from the conditions of p. 33–34.
 * @example
 * ```ts
 * import { combinedSheet, scoreComponents } from "sakip";
 *
 * const held = (planning: string) =>
 *   scoreComponents({
 *     evaluationYear: 2024,
 *     components: { planning, measurement: "22", reporting: "11", "internal-evaluation": "17" },
 *   });
 * const units = [
 *   { id: "disdik", cluster: "main", evaluation: held("20") },
 *   { id: "dinkes", cluster: "main", evaluation: held("24") },
 * ] as const;
 * const { rows, evaluation } = combinedSheet({ institution: held("25"), units });
 * rows[0]?.institution // => { status: "computed", value: "25" }
 * rows[0]?.clusters.main // => { status: "computed", value: "22" }
 * evaluation // => { status: "not-computable", reason: "no-rule", needs: ["rule"] }
 *
 * const rule = {
 *   institution: 60,
 *   units: 40,
 *   clusters: { main: 1, supporting: 0, additional: 0 },
 *   source: { title: "Keputusan kami", status: "convention" },
 * } as const;
 * const combined = combinedSheet({ institution: held("25"), units, rule }).evaluation;
 * combined.status === "computed" && `${combined.value.total}` // => "73.8"
 * ```
 */
export function combinedSheet(input: CombinedSheetInput, regulation?: RegulationInput): CombinedSheet {
  const [read, given] = readAll([combinedSheetInputShape, input], [regulationIfGiven, regulation, "regulation"]);
  const proved = sampledUnder(placedIn(read), given);
  const { institution, units, rule } = read;
  const rows = combinedRows(proved, read);
  return deepFreeze({
    kind: "combined-sheet",
    ...(institution?.agencyId !== undefined && { agencyId: institution.agencyId }),
    units: units.map(({ id, cluster, evaluation }) => ({ id, cluster, evaluation })),
    ...(institution !== undefined && { institution }),
    ...(rule !== undefined && { weights: weightsOf(rule) }),
    rows,
    evaluation: combinedEvaluation(proved, read, rows),
    basis: { ...combinedSheetOf88, ...(rule !== undefined && { rule: rule.source }) },
  });
}

function weightsOf({ institution, units, clusters }: CombinedRuleRead): NonNullable<CombinedSheet["weights"]> {
  const { main, supporting, additional } = clusters;
  return {
    institution: exactToDecimal(institution),
    units: exactToDecimal(units),
    clusters: {
      main: exactToDecimal(main),
      supporting: exactToDecimal(supporting),
      additional: exactToDecimal(additional),
    },
  };
}

function placedIn({ institution, units }: Omit<CombinedRead, "rule">): PlacedEvaluation[] {
  return [
    ...(institution === undefined ? [] : [{ evaluation: institution, path: ["institution"] }]),
    ...units.map(({ evaluation }, i) => ({ evaluation, path: ["units", i, "evaluation"] })),
  ];
}
