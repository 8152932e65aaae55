import { type Computed, computed, lacks, type NotComputable } from "../../core/index.ts";
import {
  add,
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  type Rounding,
  roundExact,
  subtract,
} from "../../number/index.ts";

/**
 * What is paid of an allowance (TPP) in rupiah, or why that cannot be said: a clause on which it depends is undecided
 * (`clause-undecided`), or no policy was in force (`no-policy`).
 *
 * @term tambahan penghasilan pegawai (TPP) yang dibayarkan
 */
export type AllowancePayment = (Computed<Decimal> | NotComputable<"clause-undecided" | "no-policy">) & {
  /** The allowance before corrections. */
  readonly base: Decimal;
  /** The correction in rupiah; negative is a cut. */
  readonly correction?: Decimal;
  /** What is paid before rounding; only where it was rounded. */
  readonly unrounded?: Decimal;
  /** How it was rounded; null where it was not. */
  readonly rounding: Rounding | null;
};

/** Base and correction in percent of it, added up and rounded as the caller says. */
export function paymentOf(base: Exact, percent: Exact, rounding: Rounding | undefined): AllowancePayment {
  const exact = divide(multiply(base, add(HUNDRED, percent)), HUNDRED);
  const paid = rounding === undefined ? exact : roundExact(exact, rounding);
  return {
    ...computed(exactToDecimal(paid)),
    base: exactToDecimal(base),
    correction: exactToDecimal(subtract(paid, base)),
    ...(rounding !== undefined && { unrounded: exactToDecimal(exact) }),
    rounding: rounding ?? null,
  };
}

/** An allowance of which it cannot be said what is paid. */
export function unpaid(base: Exact, reason: "clause-undecided" | "no-policy"): AllowancePayment {
  return { ...LACKS[reason], base: exactToDecimal(base), rounding: null };
}

const LACKS = /* @__PURE__ */ lacks({ "clause-undecided": ["values"], "no-policy": ["policies"] });
