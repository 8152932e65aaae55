import {
  as,
  either,
  type GivenOutcome,
  literal,
  nullable,
  object,
  referred,
  type Shape,
  text,
} from "../../core/index.ts";
import { Decimal, type DecimalInput, type Exact, number, resultNumber } from "../../number/index.ts";
import { numberFact } from "../target/index.ts";

/**
 * What can be averaged: achievements, other outcomes, plain percentages, or null for what was not reported.
 *
 * @term capaian
 */
export type Averageable = GivenOutcome<DecimalInput> | DecimalInput | null;

/** The value of what can be averaged, or the reason why it has none. Results say more than their outcome. */
export const averageableShape: Shape<Averageable, Exact | string> = /* @__PURE__ */ (() => {
  const own = { open: true };
  const computed = as(object({ status: literal("computed"), value: resultNumber }, own), ({ value }) => value);
  const uncomputed = as(object({ status: literal("not-computable"), reason: text }, own), ({ reason }) => reason);
  const meant = (given: unknown) => {
    if (typeof given !== "object" || Decimal.isDecimal(given)) return number;
    const { status } = given as Partial<GivenOutcome<DecimalInput>>;
    return status === "computed" ? computed : status === "not-computable" ? uncomputed : undefined;
  };
  return as(nullable(either([number, computed, uncomputed], meant)), (read) => read ?? "no-realization");
})();

/** What was averaged or converted, as results refer to it. It has been read before. */
export function averageableFact(given: Averageable): Averageable {
  if (given === null) return null;
  return typeof given === "object" && !Decimal.isDecimal(given) ? referred(given) : numberFact(given);
}
