import {
  checkObject,
  checkText,
  deepFreeze,
  type Finding,
  type Path,
  type Problem,
  refuseIfAny,
} from "../../core/index.ts";
import {
  add,
  compare,
  type Decimal,
  type DecimalInput,
  divide,
  type Exact,
  exactToDecimal,
  formatPercent,
  HUNDRED,
  ONE,
  readExact,
  roundExact,
  subtract,
} from "../../number/index.ts";
import { type AbsorptionRate, percentOf, rateOf } from "./absorption.ts";
import { type AbsorptionInput, readBudget, readRealization } from "./measure-absorption.ts";

/**
 * How a stated percentage relates to the amounts beside it: `rounded` (half up, at its own decimals), `truncated` (cut
 * off there), `fraction` (0.30 for 30 %), `rounded-amounts` (possible, because the amounts themselves were rounded),
 * `differs`, or `no-rate` (a percentage is stated where the amounts give none).
 *
 * @term kecocokan persentase
 */
export type StatedRateMatch = "rounded" | "truncated" | "fraction" | "rounded-amounts" | "differs" | "no-rate";

/**
 * Amounts, and the percentage that a source states beside them.
 *
 * @term persentase tercantum
 */
export interface StatedRateInput extends AbsorptionInput {
  /** The percentage as stated; as a text, its printed decimals count: `"93.90"` was rounded to two. */
  readonly stated: DecimalInput;
  /** Whether the amounts were rounded too, half up at their last printed digit: `"1.35"` trillion. No unless told. */
  readonly amountsRounded?: boolean;
}

/**
 * Whether a stated percentage still belongs to its amounts.
 *
 * @term pemeriksaan persentase
 */
export interface StatedRateCheck {
  /** How the two relate. */
  readonly match: StatedRateMatch;
  /** The percentage as stated. */
  readonly stated: Decimal;
  /** How many decimals it was stated with. */
  readonly decimals: number;
  /** What the amounts give. */
  readonly rate: AbsorptionRate;
  /** Stated minus computed, in points; absent without a rate. */
  readonly difference?: Decimal;
  /** `stated-percent-differs` when nothing explains the difference. */
  readonly findings: readonly Finding[];
}

/**
 * Checks a percentage that a table or a data set states against the amounts beside it: percentages are often copies that
 * stayed behind when the amounts changed.
 *
 * @term pemeriksaan persentase penyerapan
 * @param input - The amounts and the stated percentage.
 * @returns How they relate, with the exact difference.
 * @throws A {@link SakipError} `invalid-number` or `out-of-range`, all problems at once.
 * @see No official source: the ways in which published tables round were found on the tables themselves.
 * @example
 * ```ts
 * import { checkStatedRate } from "sakip";
 *
 * checkStatedRate({ budget: 2726810205, realization: 2562626955, stated: "93.98" }).match // => "rounded"
 * const stale = checkStatedRate({ budget: 4289185000, realization: 3444657498, stated: "86.42" });
 * stale.match // => "differs"
 * stale.difference?.toFixed(2) // => "6.11"
 * ```
 */
export function checkStatedRate(input: StatedRateInput): StatedRateCheck {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems)) refuseIfAny(problems);
  const budget = readBudget(input.budget, ["budget"], problems);
  const realization = readRealization(input.realization, ["realization"], problems);
  const stated = readExact(input.stated, ["stated"], problems);
  if (input.id !== undefined) checkText(input.id, ["id"], problems);
  refuseIfAny(problems);
  return deepFreeze(statedRateOf(input, [], budget as Exact, realization, stated as Exact));
}

/** The check of amounts that have been read. */
export function statedRateOf(
  input: StatedRateInput,
  path: Path,
  budget: Exact,
  realization: Exact | undefined,
  stated: Exact,
): StatedRateCheck {
  const decimals = decimalsOf(input.stated);
  const rate = rateOf(budget, realization);
  const facts = { stated: exactToDecimal(stated), decimals, rate };
  if (rate.status === "not-computable") return { match: "no-rate", ...facts, findings: [] };
  const exact = percentOf(realization as Exact, budget);
  const difference = exactToDecimal(subtract(stated, exact));
  const match = matchOf(input, budget, realization as Exact, exact, stated, decimals);
  const findings =
    match === "differs" ? [differs(input.id ?? "budget", path, facts.stated, rate.value, difference)] : [];
  return { match, ...facts, difference, findings };
}

function matchOf(
  input: StatedRateInput,
  budget: Exact,
  realization: Exact,
  rate: Exact,
  stated: Exact,
  decimals: number,
): StatedRateMatch {
  const isAt = (value: Exact, mode: "half-up" | "down") => compare(roundExact(value, { decimals, mode }), stated) === 0;
  if (isAt(rate, "half-up")) return "rounded";
  if (isAt(rate, "down")) return "truncated";
  if (decimals > 0 && isAt(divide(rate, HUNDRED), "half-up")) return "fraction";
  if (input.amountsRounded === true && isWithinRounding(input, budget, realization, stated, decimals))
    return "rounded-amounts";
  return "differs";
}

/** Whether amounts that print as these can have a rate that prints as the stated one. */
function isWithinRounding(input: StatedRateInput, b: Exact, r: Exact, stated: Exact, decimals: number): boolean {
  const [db, dr, ds] = [
    halfStep(decimalsOf(input.budget)),
    halfStep(decimalsOf(input.realization)),
    halfStep(decimals),
  ];
  const lowest = percentOf(subtract(r, dr), add(b, db));
  const highest = percentOf(add(r, dr), subtract(b, db));
  return compare(lowest, add(stated, ds)) < 0 && compare(highest, subtract(stated, ds)) >= 0;
}

/** Half of the last printed digit. */
function halfStep(decimals: number): Exact {
  return divide(ONE, readExact(2n * 10n ** BigInt(decimals), [], []) as Exact);
}

/** The decimals a number was written with: those of the text, zeros included. */
function decimalsOf(value: DecimalInput | null): number {
  const plain = typeof value === "string" ? /^[+-]?\d+(?:\.(\d+))?$/.exec(value) : null;
  if (plain !== null) return plain[1]?.length ?? 0;
  const exact = readExact(value, [], []);
  return exact === undefined ? 0 : exactToDecimal(exact).decimalPlaces();
}

function differs(subject: string, path: Path, stated: Decimal, rate: Decimal, difference: Decimal): Finding {
  return {
    code: "stated-percent-differs",
    severity: "warning",
    subject,
    path,
    details: { stated, rate, difference },
    message: {
      id: `Persentase tercantum ${formatPercent(stated)}, sedangkan dari jumlahnya ${formatPercent(rate)}: persentase mungkin salinan lama.`,
      en: `The stated percentage is ${formatPercent(stated, { locale: "en" })}, the amounts give ${formatPercent(rate, { locale: "en" })}: it may be a stale copy.`,
    },
  };
}
