import {
  type Citation,
  type Computed,
  computed,
  deepFreeze,
  kept,
  lacks,
  type NotComputable,
  readAll,
  series,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type Decimal, exactToDecimal, HUNDRED, meanOf, subtract } from "../../number/index.ts";
import { consistencyBasis } from "../../regulation/index.ts";
import { groupingSlips } from "../line/index.ts";
import { type DeviationInput, deviationInputShape, deviationOf } from "../plan/index.ts";

const LACKS = /* @__PURE__ */ lacks({ "nothing-due": [], "not-reported": ["realization"] });

/**
 * How closely spending followed its plan of withdrawals, with the facts it comes from.
 *
 * @term konsistensi penyerapan terhadap perencanaan
 */
export type Consistency = (Computed<Decimal> | NotComputable<"nothing-due" | "not-reported">) & {
  /** Says what this is. */
  readonly kind: "consistency";
  /** The plan and the realisation of each month; null when it was not reported. */
  readonly plans: readonly {
    /** What was planned. */
    readonly planned: Decimal;
    /** What was spent; null when nothing was reported. */
    readonly realization: Decimal | null;
  }[];
  /** The consistency of each month, in percent. */
  readonly months: readonly Decimal[];
  /** How it is computed. */
  readonly formula: "mean of 100 − |realization − planned| / planned × 100, each from 0";
  /** Where the formula comes from. */
  readonly basis: Citation;
  /** What a person should look at: amounts given as text whose point probably groups thousands. */
  readonly findings: readonly Finding[];
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
export function measureConsistency(months: Iterable<DeviationInput>): Consistency {
  const [all] = readAll([series(kept(deviationInputShape)), months, "months"]);
  const read = all.map((each) => each.read);
  const kind = "consistency";
  const facts = {
    plans: read.map(({ planned, realization }) => ({
      planned: exactToDecimal(planned),
      realization: realization && exactToDecimal(realization),
    })),
    formula: "mean of 100 − |realization − planned| / planned × 100, each from 0" as const,
    basis: consistencyBasis,
    findings: all.flatMap(({ own: { planned, realization } }, i) =>
      groupingSlips("consistency", ["months", i], { planned, realization }),
    ),
  };
  if (read.length === 0) return deepFreeze({ kind, ...LACKS["nothing-due"], months: [], ...facts });
  const each = read.flatMap(({ planned, realization }) =>
    realization === null ? [] : [subtract(HUNDRED, deviationOf(planned, realization, HUNDRED).value)],
  );
  if (each.length < read.length) return deepFreeze({ kind, ...LACKS["not-reported"], months: [], ...facts });
  return deepFreeze({ kind, ...computed(exactToDecimal(meanOf(each))), months: each.map(exactToDecimal), ...facts });
}
