import {
  type AnyShape,
  as,
  citationShape,
  copyAll,
  type Fields,
  findingShape,
  list,
  literal,
  nullable,
  object,
  optional,
  text,
  word,
} from "../../../core/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { plainFindings } from "./plain-findings.ts";

// What explainers read of results: open, because applications store columns of their own beside, and other versions other
// keys.

/** A result of one kind. */
export const resultShape = <const K extends string, const P extends Fields>(kind: K, fields: P) =>
  object({ kind: literal(kind), ...fields }, { open: true });

/** A part of a result. */
export const partShape = <const P extends Fields>(fields: P) => object(fields, { open: true });

/** A result of which every part that the shape names is looked at once: what its own explainers read of it stays the same. */
export function copiedResult<R>(shape: AnyShape, result: R): R {
  return copyAll([shape, result, "result"])[0];
}

const status = /* @__PURE__ */ word(["computed", "not-computable"]);

/** A number, or the reason why there is none. */
export const numberOutcome = /* @__PURE__ */ (() => ({
  status,
  value: optional(resultNumber),
  reason: optional(text),
}))();

/** A word, or the reason why there is none. */
export const wordOutcome = /* @__PURE__ */ (() => ({ status, value: optional(text), reason: optional(text) }))();

/** What a result stands on. */
export const basisField = /* @__PURE__ */ (() => ({ basis: optional(nullable(citationShape), null) }))();

/** What a result stands on, and what it tells. */
export const groundFields = /* @__PURE__ */ (() => ({
  ...basisField,
  findings: optional(as(list(findingShape), plainFindings), []),
}))();
