import {
  type Computed,
  computed,
  deepFreeze,
  findingKind,
  type Given,
  lacks,
  type NotComputable,
  nullable,
  object,
  optional,
  readAll,
  tell,
  text,
  where,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  absolute,
  amount,
  compare,
  type Decimal,
  exactToDecimal,
  figureFact,
  HUNDRED,
  negate,
  percentFact,
  resultNumber,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";

const LACKS = /* @__PURE__ */ lacks({ "no-physical": ["physical"], "no-financial": ["financial"] });

const percent = /* @__PURE__ */ where(
  amount,
  (value, refuse) =>
    compare(value, HUNDRED) > 0 &&
    refuse("out-of-range", [], { en: "a percentage from 0 to 100", id: "persentase dari 0 sampai 100" }),
);

const inputShape = /* @__PURE__ */ (() =>
  object({
    /** Physical progress in percent, 0 to 100; null when it was not reported. */
    physical: nullable(percent),
    /** Financial progress (absorption) in percent; null when it was not reported. */
    financial: nullable(resultNumber),
    /** Within so many points the two go together; 0 unless told. */
    tolerance: optional(amount, ZERO),
    /** Whose it is, for the findings; `"work"` unless told. */
    id: optional(text, "work"),
  }))();

/**
 * How far the work is, and how far the money.
 *
 * @term realisasi fisik dan keuangan
 */
export interface PhysicalProgressInput extends Given<typeof inputShape> {}

/**
 * Physical against financial progress.
 *
 * @term deviasi fisik dan keuangan
 */
export type ProgressComparison = (
  | Computed<"work-ahead" | "together" | "money-ahead">
  | NotComputable<"no-physical" | "no-financial">
) & {
  /** Says what this is. */
  readonly kind: "progress-comparison";
  /** Whose it is. */
  readonly id: string;
  /** Physical progress in percent; null when it was not reported. */
  readonly physical: Decimal | null;
  /** Financial progress in percent; null when it was not reported. */
  readonly financial: Decimal | null;
  /** Within so many points the two go together. */
  readonly tolerance: Decimal;
  /** Physical minus financial progress, in points; absent when one is missing. */
  readonly deviation?: Decimal;
  /** `paid-ahead-of-work` when more was paid than done. */
  readonly findings: readonly Finding[];
};

const paidAheadOfWork = /* @__PURE__ */ findingKind("paid-ahead-of-work", "warning", {
  facts: { physical: percentFact, financial: percentFact, points: figureFact },
  id: (is) => `Keuangan ${is.financial} mendahului fisik ${is.physical} sebesar ${is.points} poin.`,
  en: (is) =>
    `Financial progress of ${is.financial} is ${is.points} points ahead of physical progress of ${is.physical}.`,
});

/**
 * Compares physical with financial progress: paid work that is not done is what an auditor asks about first.
 *
 * @term deviasi fisik dan keuangan
 * @param input - Both percentages and, where wanted, a tolerance.
 * @returns Which of the two is ahead, and the deviation in points (physical − financial).
 * @throws A {@link SakipError} with every problem: `invalid-number`, `out-of-range`.
 * @see No official source: the deviation is printed in regional monitoring tables.
 * @example Berau 2024, before the revised budget (Koran Kaltim).
 * ```ts
 * import { compareProgress } from "sakip";
 *
 * const berau = compareProgress({ physical: "51.16", financial: "48.62" });
 * berau.status === "computed" && berau.value // => "work-ahead"
 * berau.deviation // => "2.54"
 * ```
 */
export function compareProgress(input: PhysicalProgressInput): ProgressComparison {
  const [{ physical, financial, tolerance, id }] = readAll([inputShape, input]);
  const kind = "progress-comparison";
  const facts = {
    id,
    physical: physical && exactToDecimal(physical),
    financial: financial && exactToDecimal(financial),
    tolerance: exactToDecimal(tolerance),
  };
  if (physical === null) return deepFreeze({ kind, ...LACKS["no-physical"], ...facts, findings: [] });
  if (financial === null) return deepFreeze({ kind, ...LACKS["no-financial"], ...facts, findings: [] });
  const gap = subtract(physical, financial);
  const isTogether = compare(absolute(gap), tolerance) <= 0;
  const ahead = isTogether ? "together" : sign(gap) > 0 ? "work-ahead" : "money-ahead";
  const told = {
    physical: exactToDecimal(physical),
    financial: exactToDecimal(financial),
    points: exactToDecimal(negate(gap)),
  };
  const findings = ahead === "money-ahead" ? [tell(paidAheadOfWork, { subject: id }, told)] : [];
  return deepFreeze({ kind, ...computed(ahead), ...facts, deviation: exactToDecimal(gap), findings });
}
