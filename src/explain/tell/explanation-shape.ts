import {
  bilingualShape,
  citationShape,
  findingShape,
  flag,
  lazy,
  list,
  literal,
  nullable,
  object,
  optional,
  type Shape,
  text,
  word,
} from "../../core/index.ts";
import { roundingShape } from "../../number/index.ts";
import { type ExplainedInput, exactText, expressionShape, vocabularies } from "../formula/index.ts";
import type { Explanation } from "./explanation.ts";

/** The shape of an {@link ExplainedInput}. */
export const explainedInputShape: Shape<ExplainedInput> = /* @__PURE__ */ (() =>
  object({
    key: text,
    label: bilingualShape,
    value: text,
    unit: optional(text),
    words: optional(bilingualShape),
    vocabulary: optional(word(vocabularies)),
    from: word(["input", "rule"]),
    isNumber: flag,
  }))();

/** The shape of an {@link Explanation}: as the library made it, or as it comes back from JSON. */
export const explanationShape: Shape<Explanation> = /* @__PURE__ */ (() =>
  object({
    kind: literal("explanation"),
    subject: text,
    label: bilingualShape,
    value: nullable(text),
    words: optional(bilingualShape),
    unit: nullable(text),
    formula: nullable(expressionShape),
    statement: optional(bilingualShape),
    inputs: list(explainedInputShape),
    bound: optional(object({ kind: word(["cap", "floor"]), value: exactText })),
    rounding: optional(roundingShape),
    reason: optional(text),
    basis: nullable(citationShape),
    findings: list(findingShape),
    steps: list(lazy<Explanation, Explanation>(() => explanationShape)),
  }))();
