import { flag, list, literal, nullable, optional, type Read, text, whole, word } from "../../../../core/index.ts";
import { resultNumber } from "../../../../number/index.ts";
import { numberOutcome, partShape } from "../../shared/fields.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();

const partRead = /* @__PURE__ */ (() =>
  partShape({
    id: text,
    nodeId: optional(text),
    relation: optional(text),
    value: optional(resultNumber),
    share: optional(nullable(resultNumber)),
    weight: optional(nullable(resultNumber)),
  }))();

/** What is read of every rolled-up value. */
export const rollUpFields = /* @__PURE__ */ (() => ({
  ...numberOutcome,
  parts: optional(list(partRead)),
  missing: optional(word(["refuse", "skip"])),
  rule: optional(word(["sum", "weighted", "average", "minimum", "maximum", "formula"])),
  inPercent: optional(literal(true)),
  coverage: partShape({ used: count, expected: count, missing: list(text), complete: flag }),
  reported: optional(resultNumber),
  equalShares: optional(literal(true)),
}))();

const rollUpRead = /* @__PURE__ */ (() => partShape(rollUpFields))();

/** A rolled-up value as explainers read it. */
export type RollUpRead = Read<typeof rollUpRead>;

/** A part of it. */
export type RollUpPartRead = Read<typeof partRead>;
