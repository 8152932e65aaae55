import { Decimal, type DecimalInput, toDecimal } from "../../number/index.ts";

/** A number as it was given, in a form that JSON knows, that nobody can change, and without a negative zero. */
export function numberFact(given: DecimalInput): DecimalInput {
  switch (typeof given) {
    case "bigint":
      return String(given);
    case "number":
      return given + 0;
    case "string":
      return given;
    case "object":
      return Decimal.isDecimal(given) ? toDecimal(given) : given;
  }
}
