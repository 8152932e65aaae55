import {
  type AnyShape,
  bilingualShape,
  citationShape,
  either,
  flag,
  isKeyed,
  lazy,
  leaf,
  list,
  literal,
  nullable,
  optional,
  text,
  valueUnder,
  word,
} from "../../core/index.ts";
import { resultNumber, roundingShape } from "../../number/index.ts";
import { exactText } from "../formula/index.ts";
import { partShape, resultShape } from "../of/index.ts";
import { explainedInputShape } from "../tell/index.ts";

/** Places gained or lost, in halves where some are tied. */
const places = /* @__PURE__ */ (() =>
  leaf<number>({ type: "number" }, { en: "a number of places", id: "banyaknya peringkat" }, (value) =>
    typeof value === "number" && Number.isFinite(value) ? value : undefined,
  ))();

/** The change of an absorption. */
export const absorptionChangeRead = /* @__PURE__ */ (() => {
  const row = partShape({
    key: text,
    in: word(["both", "before", "after"]),
    budget: resultNumber,
    realization: resultNumber,
    bySpending: resultNumber,
    byBudget: resultNumber,
    change: resultNumber,
  });
  const figures = { before: resultNumber, after: resultNumber, value: resultNumber, rows: list(row) };
  const computed = resultShape("absorption-change", { status: literal("computed"), ...figures });
  const none = resultShape("absorption-change", { status: literal("not-computable"), reason: text });
  return either([computed, none], (given) =>
    isKeyed(given) && valueUnder(given, "status") === "not-computable" ? none : computed,
  );
})();

/** The change of a place. */
export const rankChangeRead = /* @__PURE__ */ (() => {
  const stand = word(["ahead", "tied", "behind", "absent"]);
  const moved = { before: resultNumber, after: resultNumber, change: resultNumber };
  return resultShape("rank-change", {
    id: text,
    before: places,
    after: places,
    places,
    value: partShape(moved),
    others: list(partShape({ id: text, before: stand, after: stand, places })),
    byItself: places,
    byOthers: places,
    components: list(partShape({ key: text, label: optional(bilingualShape), ...moved, places })),
    rest: optional(partShape({ change: resultNumber, places })),
  });
})();

/** The difference of two explanations. */
export const differenceRead: AnyShape = /* @__PURE__ */ (() => {
  const alone = partShape({ subject: text, label: bilingualShape, value: nullable(text), unit: nullable(text) });
  const change = partShape({
    key: text,
    from: word(["input", "rule"]),
    before: optional(explainedInputShape),
    after: optional(explainedInputShape),
    change: optional(exactText),
  });
  const words = partShape({ before: optional(bilingualShape), after: optional(bilingualShape) });
  return resultShape("explanation-difference", {
    subject: text,
    label: bilingualShape,
    unit: nullable(text),
    changed: flag,
    cause: word(["none", "input", "rule", "both"]),
    before: nullable(text),
    after: nullable(text),
    words: optional(words),
    reasons: optional(partShape({ before: optional(text), after: optional(text) })),
    change: optional(exactText),
    inputs: list(change),
    rounding: optional(partShape({ before: nullable(roundingShape), after: nullable(roundingShape) })),
    basis: optional(partShape({ before: nullable(citationShape), after: nullable(citationShape) })),
    steps: list(lazy<unknown, unknown>(() => differenceRead)),
    onlyBefore: list(alone),
    onlyAfter: list(alone),
  });
})();
