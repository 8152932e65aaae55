import {
  bilingualShape,
  citationShape,
  flag,
  jsonOf,
  leaf,
  literal,
  object,
  optional,
  type Shape,
  text,
  variant,
} from "../../core/index.ts";
import { Decimal, exactToDecimal, recoverExact, resultNumber } from "../../number/index.ts";
import type { Grade } from "../../scale/index.ts";

// What the library hands out is open where it comes back: applications store columns of their own beside it.
const open = { open: true };

/** A figure of a result: the Decimal that it was, also where it comes back as its text. */
export const figure: Shape<Decimal> = /* @__PURE__ */ (() =>
  leaf<Decimal>(
    jsonOf(resultNumber),
    { en: "a figure as the library handed it out, or its text", id: "angka hasil pustaka ini, atau teksnya" },
    decimalOf,
    { code: "invalid-number", copy: decimalOf },
  ))();

function decimalOf(value: unknown): Decimal | undefined {
  if (value instanceof Decimal && Object.isFrozen(value)) return value;
  const exact = recoverExact(value);
  return exact && exactToDecimal(exact);
}

/** A grade as `gradeOf` tells it. What release 0.1.0 stored says neither score nor scale. */
export const gradeShape = /* @__PURE__ */ (() =>
  object(
    {
      kind: optional(literal("grade")),
      code: text,
      label: bilingualShape,
      meaning: optional(bilingualShape),
      score: optional(figure),
      scale: optional(text),
      basis: optional(citationShape),
      from: optional(figure),
      above: optional(figure),
      upTo: optional(figure),
      below: optional(figure),
      distanceToNext: variant("status", {
        computed: object({ status: literal("computed"), value: figure, next: text, mustExceed: flag }, open),
        "not-computable": object({ status: literal("not-computable"), reason: literal("best-band") }, open),
      }),
    },
    open,
    // An absent key is absent: so it is read, and so a grade says it.
  ) as Shape<unknown, unknown> as Shape<Grade>)();
