import {
  type Citation,
  type Computed,
  checkObject,
  computed,
  deepFreeze,
  frozenCopy,
  type NotComputable,
  notComputable,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import {
  absolute,
  compare,
  type Decimal,
  type DecimalInput,
  type Exact,
  exactToDecimal,
  readExact,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";
import { type DeviationRule, ikpaRules2024 } from "../../regulation/index.ts";
import { percentOf, readBudget, readRealization } from "../line/index.ts";
import { checkDeviationRule } from "./check-rules.ts";

/**
 * A planned withdrawal and what was spent.
 *
 * @term rencana penarikan dana (RPD) dan realisasi
 */
export interface DeviationInput {
  /** The planned withdrawal (RPD) of the period, 0 or more. */
  readonly planned: DecimalInput;
  /** What was spent in the period; null when it was not reported. */
  readonly realization: DecimalInput | null;
}

/**
 * By how many percent spending missed its plan of withdrawals, with the facts it comes from.
 *
 * @term deviasi Halaman III DIPA
 */
export type Deviation = (Computed<Decimal> | NotComputable<"not-reported">) & {
  /** The plan. */
  readonly planned: Decimal;
  /** The realisation; absent when it was not reported. */
  readonly realization?: Decimal;
  /** The deviation before the cap; absent where nothing was planned, because nothing can be divided by. */
  readonly raw?: Decimal;
  /** Whether the cap of the rule was applied. */
  readonly bounded: "cap" | null;
  /** Whether more or less was spent than planned. */
  readonly direction: "above" | "below" | "none";
  /** How it is computed. */
  readonly formula: "|realization − planned| / planned × 100";
  /** Where the rule comes from. */
  readonly basis: Citation;
};

/**
 * Measures by how many percent spending missed its plan of withdrawals (RPD), above or below alike.
 *
 * @term deviasi Halaman III DIPA
 * @param input - The plan and the realisation.
 * @param rule - The rule; that of {@link ikpaRules2024} unless told.
 * @returns The deviation in percent, from 0 to the cap of the rule. Nothing planned and nothing spent is 0; spending that
 * was not planned at all is the cap.
 * @throws A {@link SakipError} `invalid-number`, or `out-of-range` for a negative plan.
 * @see PER-5/PB/2024, as one secondary source restates it.
 * @example
 * ```ts
 * import { measureDeviation } from "sakip";
 *
 * const deviation = measureDeviation({ planned: 200, realization: 183 });
 * deviation.status === "computed" && deviation.value // => "8.5"
 * deviation.direction // => "below"
 * ```
 */
export function measureDeviation(input: DeviationInput, rule: DeviationRule = ikpaRules2024.deviation): Deviation {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems)) refuseIfAny(problems);
  const planned = readBudget(input.planned, ["planned"], problems);
  const realization = readRealization(input.realization, ["realization"], problems);
  checkDeviationRule(rule, ["rule"], problems);
  refuseIfAny(problems);
  const cap = readExact(rule.cap, ["rule", "cap"], problems);
  const facts = { planned: exactToDecimal(planned as Exact), formula, basis: frozenCopy(rule.source) };
  if (realization === undefined)
    return deepFreeze({ ...notComputable("not-reported"), ...facts, bounded: null, direction: "none" });
  const { value, raw, isCapped } = deviationOf(planned as Exact, realization, cap as Exact);
  const order = compare(realization, planned as Exact);
  return deepFreeze({
    ...computed(exactToDecimal(value)),
    ...facts,
    realization: exactToDecimal(realization),
    ...(raw !== undefined && { raw: exactToDecimal(raw) }),
    bounded: isCapped ? "cap" : null,
    direction: order > 0 ? "above" : order < 0 ? "below" : "none",
  });
}

const formula = "|realization − planned| / planned × 100" as const;

/** The deviation of amounts that have been read, before and after the cap. */
export function deviationOf(
  planned: Exact,
  realization: Exact,
  cap: Exact,
): { value: Exact; raw: Exact | undefined; isCapped: boolean } {
  if (sign(planned) === 0) {
    const missed = sign(realization) !== 0;
    return { value: missed ? cap : ZERO, raw: undefined, isCapped: missed };
  }
  const raw = percentOf(absolute(subtract(realization, planned)), planned);
  const isCapped = compare(raw, cap) > 0;
  return { value: isCapped ? cap : raw, raw, isCapped };
}
