import {
  bilingualShape,
  citationShape,
  type Finding,
  type FindingCode,
  flag,
  frozenCopy,
  jsonOf,
  leaf,
  list,
  literal,
  object,
  optional,
  type Shape,
  text,
  variant,
  word,
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

const stepShape = /* @__PURE__ */ (() =>
  leaf<string | number>(
    { type: ["string", "integer"] },
    { en: "a key or a position", id: "kunci atau urutan" },
    (step) => (typeof step === "string" || typeof step === "number" ? step : undefined),
  ))();

const detailsShape = /* @__PURE__ */ (() =>
  leaf<Finding["details"]>({ type: "object" }, { en: "an object", id: "sebuah objek" }, detailsOf, {
    copy: detailsOf,
  }))();

function detailsOf(value: unknown): Finding["details"] | undefined {
  const isKeyed = typeof value === "object" && value !== null && !Array.isArray(value);
  // The facts of a finding are not looked into.
  return isKeyed ? frozenCopy(value as Finding["details"]) : undefined;
}

/** What is stored may be of another release, and hold codes that this one does not tell. */
function isStoredCode(value: unknown): value is FindingCode {
  return typeof value === "string" && value.trim() !== "";
}

const codeShape = /* @__PURE__ */ (() =>
  leaf<FindingCode>(jsonOf(text), { en: "a code", id: "kode" }, (value) => (isStoredCode(value) ? value : undefined)))();

/** A finding as a result carries it. */
export const findingShape = /* @__PURE__ */ (() =>
  object(
    {
      /** What kind of finding it is. */
      code: codeShape,
      /** How much it weighs. */
      severity: word(["error", "warning", "info"]),
      /** The id of what it is about. */
      subject: text,
      /** Where in the input it was found. */
      path: list(stepShape),
      /** The facts. */
      details: detailsShape,
      /** The same in words. */
      message: bilingualShape,
    },
    open,
  ))();
