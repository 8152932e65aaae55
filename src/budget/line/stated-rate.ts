import { findingKind, type Path, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  add,
  compare,
  type Decimal,
  type DecimalInput,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  figureFact,
  HUNDRED,
  negate,
  ONE,
  percentFact,
  percentOf,
  roundExact,
  sign,
  subtract,
} from "../../number/index.ts";
import { type AbsorptionRate, rateOf } from "./absorption.ts";
import type { Spent } from "./spent.ts";
import { type SpentFacts, spentFacts } from "./spent-facts.ts";

/**
 * How a stated percentage relates to the amounts beside it: `rounded` (half up, at its own decimals), `truncated` (cut
 * off there), `fraction` (0.30 for 30%), `rounded-amounts` (possible, because the amounts themselves were rounded),
 * `differs`, or `no-rate` (a percentage is stated where the amounts give none).
 *
 * @term kecocokan persentase
 */
export type StatedRateMatch = "rounded" | "truncated" | "fraction" | "rounded-amounts" | "differs" | "no-rate";

/**
 * Whether a stated percentage still belongs to its amounts.
 *
 * @term pemeriksaan persentase
 */
export interface StatedRateCheck extends SpentFacts {
  /** Says what this is. */
  readonly kind: "stated-rate-check";
  /** How the two relate. */
  readonly match: StatedRateMatch;
  /** The percentage as stated. */
  readonly stated: Decimal;
  /** Whether the amounts were said to be rounded too. */
  readonly amountsRounded: boolean;
  /** How many decimals it was stated with. */
  readonly decimals: number;
  /** What the amounts give. */
  readonly rate: AbsorptionRate;
  /** Stated minus computed, in points; absent without a rate. */
  readonly difference?: Decimal;
  /** `stated-percent-differs` when nothing explains the difference. */
  readonly findings: readonly Finding<"stated-percent-differs" | "grouping-slip">[];
}

/** Amounts and a stated percentage as they are written: the digits count. */
interface Written {
  readonly budget: DecimalInput;
  readonly realization: DecimalInput | null;
  readonly stated: DecimalInput;
}

/** The same as they were read. */
interface ReadStated extends Spent {
  readonly stated: Exact;
  readonly amountsRounded?: boolean;
}

/** The check of amounts that have been read. */
export function statedRateOf(written: Written, read: ReadStated, path: Path): StatedRateCheck {
  const { id, budget, realization, direction, stated, amountsRounded = false } = read;
  const decimals = decimalsOf(written.stated);
  const rate = rateOf(budget, realization, direction, read.unread);
  const facts = { ...spentFacts(read), stated: exactToDecimal(stated), amountsRounded, decimals, rate };
  if (realization === null || rate.status === "not-computable")
    return { kind: "stated-rate-check", match: "no-rate", ...facts, findings: [] };
  const exact = percentOf(realization, budget);
  const difference = exactToDecimal(subtract(stated, exact));
  const match =
    matchOf(exact, stated, decimals) ??
    (amountsRounded && isWithinRounding(written, budget, realization, stated) ? "rounded-amounts" : "differs");
  const findings =
    match === "differs"
      ? [tell(statedPercentDiffers, { subject: id, path }, { stated: facts.stated, rate: rate.value, difference })]
      : [];
  return { kind: "stated-rate-check", match, ...facts, difference, findings };
}

function matchOf(rate: Exact, stated: Exact, decimals: number): StatedRateMatch | undefined {
  const isAt = (value: Exact, mode: "half-up" | "down") => compare(roundExact(value, { decimals, mode }), stated) === 0;
  if (isAt(rate, "half-up")) return "rounded";
  if (isAt(rate, "down")) return "truncated";
  return decimals > 0 && isAt(divide(rate, HUNDRED), "half-up") ? "fraction" : undefined;
}

/** Whether amounts that print as these can have a rate that prints as the stated one. */
function isWithinRounding(written: Written, budget: Exact, realization: Exact, stated: Exact): boolean {
  // Of a net amount below zero both are: their rate is that of the amounts without their signs.
  if (sign(budget) < 0) return isWithinRounding(written, negate(budget), negate(realization), stated);
  const [b, r, s] = [halfStep(written.budget), halfStep(written.realization), halfStep(written.stated)];
  const [small, large] = [subtract(budget, b), add(budget, b)];
  const [least, most] = [subtract(realization, r), add(realization, r)];
  // Neither end is a rate that the amounts can have: half of the last digit is rounded away from zero.
  const lowest = percentOf(least, sign(least) < 0 ? small : large);
  const highest = percentOf(most, sign(most) < 0 ? large : small);
  return compare(lowest, add(stated, s)) < 0 && compare(highest, subtract(stated, s)) > 0;
}

/** Half of the last printed digit. */
function halfStep(value: DecimalInput | null): Exact {
  return divide(ONE, exactOf(2n * 10n ** BigInt(decimalsOf(value))));
}

/** The decimals a number was written with: those of the text, zeros included. */
function decimalsOf(value: DecimalInput | null): number {
  const plain = typeof value === "string" ? /^[+-]?\d+(?:\.(\d+))?$/.exec(value) : null;
  if (plain !== null) return plain[1]?.length ?? 0;
  return value === null ? 0 : exactToDecimal(exactOf(value)).decimalPlaces();
}

const statedPercentDiffers = /* @__PURE__ */ findingKind("stated-percent-differs", "warning", {
  facts: { stated: percentFact, rate: percentFact, difference: figureFact },
  id: (is) =>
    `Persentase tercantum ${is.stated}, sedangkan dari jumlahnya ${is.rate}: persentase mungkin salinan lama.`,
  en: (is) => `The stated percentage is ${is.stated}, the amounts give ${is.rate}: it may be a stale copy.`,
});
