import { leaf, type Shape, where } from "../../core/index.ts";
import { type Exact, sign } from "../exact/index.ts";
import type { DecimalInput } from "./decimal.ts";
import { exactToDecimal } from "./exact-to-decimal.ts";
import { EXPECTED_NUMBER, GRAMMAR, tryExact } from "./read-exact.ts";
import { recoverExact } from "./recover-exact.ts";

const atLeastZero = { en: "0 or more", id: "0 atau lebih" };
const json = /* @__PURE__ */ (() => ({
  anyOf: [{ type: "number" }, { type: "string", pattern: GRAMMAR.source }],
}))();

/** A number as a frozen document holds it: what JSON knows, or a Decimal of ours, without a negative zero. */
function heldNumber(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return value + 0;
  const exact = typeof value === "object" ? tryExact(value) : undefined;
  return exact === undefined ? value : exactToDecimal(exact);
}

/** A number, read exactly. */
export const number: Shape<DecimalInput, Exact> = /* @__PURE__ */ leaf(json, EXPECTED_NUMBER, tryExact, {
  code: "invalid-number",
  copy: heldNumber,
});

/** A number that the library handed out, perhaps through JSON: 40 digits are the fraction behind them. */
export const resultNumber: Shape<DecimalInput, Exact> = /* @__PURE__ */ leaf(json, EXPECTED_NUMBER, recoverExact, {
  code: "invalid-number",
  copy: heldNumber,
});

/** A number of 0 or more. */
export const amount = /* @__PURE__ */ where(
  number,
  (value, refuse) => sign(value) < 0 && refuse("out-of-range", [], atLeastZero),
);
