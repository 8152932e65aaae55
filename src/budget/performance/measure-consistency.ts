import {
  type Citation,
  type Computed,
  checkArray,
  checkObject,
  computed,
  deepFreeze,
  type NotComputable,
  notComputable,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import { type Decimal, type Exact, exactToDecimal, HUNDRED, subtract, ZERO } from "../../number/index.ts";
import { consistencyBasis } from "../../regulation/index.ts";
import { readBudget, readRealization } from "../line/index.ts";
import { type DeviationInput, deviationOf } from "../plan/index.ts";
import { meanOf } from "./ikpa-score.ts";

/**
 * How closely spending followed its plan of withdrawals, with the facts it comes from.
 *
 * @term konsistensi penyerapan terhadap perencanaan
 */
export type Consistency = (Computed<Decimal> | NotComputable<"nothing-due" | "not-reported">) & {
  /** The consistency of each month, in percent. */
  readonly months: readonly Decimal[];
  /** How it is computed. */
  readonly formula: "mean of 100 − |realization − planned| / planned × 100, each from 0";
  /** Where the formula comes from. */
  readonly basis: Citation;
};

/**
 * Measures how closely spending followed its plan of withdrawals: 100 is exactly as planned in every month.
 *
 * @term konsistensi penyerapan terhadap perencanaan
 * @param months - The plan and the realisation of each month so far.
 * @returns The mean of the months, from 0 to 100.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `out-of-range`.
 * @see PMK 214/PMK.02/2017, remembered: the formula was not read.
 * @example
 * ```ts
 * import { measureConsistency } from "sakip";
 *
 * const consistency = measureConsistency([
 *   { planned: 100, realization: 90 },
 *   { planned: 200, realization: 240 },
 * ]);
 * consistency.status === "computed" && consistency.value // => "85"
 * consistency.basis.status // => "remembered"
 * ```
 */
export function measureConsistency(months: readonly DeviationInput[]): Consistency {
  const problems: Problem[] = [];
  if (!checkArray(months, ["months"], problems)) refuseIfAny(problems);
  const read = months.map((month, i) => {
    const path = ["months", i];
    if (!checkObject(month, path, problems)) return { planned: ZERO, realization: undefined };
    const planned = readBudget(month["planned"], [...path, "planned"], problems) ?? ZERO;
    return { planned, realization: readRealization(month["realization"], [...path, "realization"], problems) };
  });
  refuseIfAny(problems);
  const facts = {
    formula: "mean of 100 − |realization − planned| / planned × 100, each from 0" as const,
    basis: consistencyBasis,
  };
  if (read.length === 0) return deepFreeze({ ...notComputable("nothing-due"), months: [], ...facts });
  if (read.some(({ realization }) => realization === undefined))
    return deepFreeze({ ...notComputable("not-reported"), months: [], ...facts });
  const each = read.map((month) =>
    subtract(HUNDRED, deviationOf(month.planned, month.realization as Exact, HUNDRED).value),
  );
  return deepFreeze({ ...computed(exactToDecimal(meanOf(each))), months: each.map(exactToDecimal), ...facts });
}
