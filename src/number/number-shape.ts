import { leaf, object, type Shape, where, whole, word } from "../core/index.ts";
import { sign } from "./arithmetic.ts";
import type { DecimalInput } from "./decimal.ts";
import type { Exact } from "./exact.ts";
import { exactToDecimal } from "./exact-to-decimal.ts";
import { tryExact } from "./read-exact.ts";
import { recoverExact } from "./recover-exact.ts";
import type { RoundingMode } from "./round-exact.ts";

const expected = {
  en: 'a finite number: 12.5, "12.5", 12n or a Decimal, with a point and no grouping',
  id: 'angka: 12.5, "12.5", 12n, atau Decimal, dengan titik desimal dan tanpa pemisah ribuan',
};
const atLeastZero = { en: "0 or more", id: "0 atau lebih" };
const json = {
  anyOf: [{ type: "number" }, { type: "string", pattern: "^[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,5})?$" }],
};

/** A number as a frozen document holds it: what JSON knows, or a Decimal of ours, without a negative zero. */
function heldNumber(value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return value + 0;
  const exact = typeof value === "object" ? tryExact(value) : undefined;
  return exact === undefined ? value : exactToDecimal(exact);
}

/** A number, read exactly. */
export const number: Shape<DecimalInput, Exact> = /* @__PURE__ */ leaf(json, expected, tryExact, {
  code: "invalid-number",
  copy: heldNumber,
});

/** A number that the library handed out, perhaps through JSON: 40 digits are the fraction behind them. */
export const resultNumber: Shape<DecimalInput, Exact> = /* @__PURE__ */ leaf(json, expected, recoverExact, {
  code: "invalid-number",
  copy: heldNumber,
});

/** A number of 0 or more. */
export const amount = /* @__PURE__ */ where(
  number,
  (value, refuse) => sign(value) < 0 && refuse("out-of-range", [], atLeastZero),
);

const MODES: readonly RoundingMode[] = ["half-up", "half-even", "down", "up", "floor", "ceiling"];

/** How a number is rounded, by name. */
export const roundingMode = /* @__PURE__ */ word(MODES, "invalid-rounding");

/** Decimals to print. */
export const printedDecimals = /* @__PURE__ */ whole(0, 100, "invalid-rounding");

/** That a value is rounded, and how. */
export const roundingShape = /* @__PURE__ */ (() =>
  object({
    /** Decimals kept: a whole number from −15 (to quadrillions) to 100. */
    decimals: whole(-15, 100, "invalid-rounding"),
    /** The mode. */
    mode: roundingMode,
  }))();
