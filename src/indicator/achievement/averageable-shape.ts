import { as, either, literal, nullable, type Outcome, object, type Shape, text } from "../../core/index.ts";
import { Decimal, type DecimalInput, type Exact, number, resultNumber } from "../../number/index.ts";

/**
 * What can be averaged: achievements, other outcomes, plain percentages, or null for what was not reported.
 *
 * @term capaian
 */
export type Averageable = Outcome<DecimalInput, string> | DecimalInput | null;

/** The value of what can be averaged, or the reason why it has none. Results say more than their outcome. */
export const averageableShape: Shape<Averageable, Exact | string> = /* @__PURE__ */ (() => {
  const own = { open: true };
  const computed = as(object({ status: literal("computed"), value: resultNumber }, own), ({ value }) => value);
  const uncomputed = as(object({ status: literal("not-computable"), reason: text }, own), ({ reason }) => reason);
  const meant = (given: unknown) => {
    if (typeof given !== "object" || Decimal.isDecimal(given)) return number;
    const { status } = given as Partial<Outcome<DecimalInput, string>>;
    return status === "computed" ? computed : status === "not-computable" ? uncomputed : undefined;
  };
  return as(nullable(either([number, computed, uncomputed], meant)), (read) => read ?? "no-realization");
})();
