import { Decimal, type DecimalInput, number, toDecimal } from "../../number/index.ts";
import { withGiven } from "./with-given.ts";

/** A number with the form it was given in. */
export const statedNumber = /* @__PURE__ */ (() => withGiven(number, numberFact))();

/** A number as it was given, in a form that JSON knows, that nobody can change, and without a negative zero. */
export function numberFact(value: DecimalInput): DecimalInput {
  switch (typeof value) {
    case "bigint":
      return String(value);
    case "number":
      return value + 0;
    case "string":
      return value;
    case "object":
      return Decimal.isDecimal(value) ? toDecimal(value) : value;
  }
}
