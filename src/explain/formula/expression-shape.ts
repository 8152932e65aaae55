import {
  type Bilingual,
  bilingualShape,
  either,
  lazy,
  leaf,
  list,
  literal,
  object,
  optional,
  type Shape,
  text,
  whole,
  word,
} from "../../core/index.ts";
import { roundingMode, tryFraction } from "../../number/index.ts";
import type { Expression } from "./expression.ts";

const expected: Bilingual = {
  en: 'an exact value as text: "60.3" or "67/90"',
  id: 'nilai tepat sebagai teks: "60.3" atau "67/90"',
};

/** The text of an exact value. */
export const exactText: Shape<string> = /* @__PURE__ */ (() =>
  leaf<string>(
    { type: "string" },
    expected,
    (value) => (typeof value === "string" && tryFraction(value) !== undefined ? value : undefined),
    { code: "invalid-number" },
  ))();

/** The shape of an {@link Expression} that comes back from JSON. */
export const expressionShape: Shape<Expression> = /* @__PURE__ */ (() => {
  const inner = lazy<Expression, Expression>(() => expressionShape);
  const several = list(inner);
  const atLeastOne = list(inner, { least: 1 });
  const single: Shape<readonly [Expression]> = {
    read: (value, reading) => [atLeastOne.read(value, reading)[0] ?? { value: "0" }],
    about: atLeastOne.about,
  };
  const n = whole(1, 1_000_000);
  const value = object({ value: exactText, name: optional(bilingualShape), unit: optional(text) });
  const step = object({ step: whole(0, Number.MAX_SAFE_INTEGER) });
  const plain = object({
    op: word(["add", "subtract", "multiply", "divide", "sum", "mean", "abs", "min", "max"]),
    of: several,
  });
  const count = object({ op: literal("count"), of: several });
  const weighted = object({ op: literal("weighted-mean"), of: list(object({ weight: inner, value: inner })) });
  const round = object({ op: literal("round"), of: single, decimals: whole(-15, 100), mode: roundingMode });
  const root = object({ op: word(["root", "power"]), of: single, n });
  const row = object({
    from: optional(exactText),
    above: optional(exactText),
    upTo: optional(exactText),
    below: optional(exactText),
    gives: text,
    label: optional(bilingualShape),
  });
  const lookup = object({ op: literal("lookup"), of: single, row });
  const meant = (given: unknown) => {
    if (typeof given !== "object" || given === null) return undefined;
    if (!("op" in given)) return "step" in given ? step : value;
    switch (given.op) {
      case "count":
        return count;
      case "weighted-mean":
        return weighted;
      case "round":
        return round;
      case "root":
      case "power":
        return root;
      case "lookup":
        return lookup;
      default:
        return plain;
    }
  };
  return either([value, step, plain, weighted, round, root, lookup, count], meant);
})();
