import { isKeyed } from "../plain/index.ts";
import { bilingualShape, jsonOf, leaf, list, object, type Shape, text, word } from "../shape/index.ts";
import type { GivenFinding } from "./finding.ts";
import { ownCopy } from "./own-copy.ts";

// What the library hands out is open where it comes back: applications store columns of their own beside it.
const open = { open: true };

const stepShape = /* @__PURE__ */ (() =>
  leaf<string | number>(
    { type: ["string", "integer"] },
    { en: "a key or a position", id: "kunci atau urutan" },
    (step) => (typeof step === "string" || typeof step === "number" ? step : undefined),
  ))();

const detailsShape = /* @__PURE__ */ (() =>
  leaf<GivenFinding["details"]>({ type: "object" }, { en: "an object", id: "sebuah objek" }, detailsOf, {
    copy: detailsOf,
  }))();

/** The facts of a finding, which are not looked into. What is copied must read as itself: the copy of a date is a text. */
function detailsOf(value: unknown): GivenFinding["details"] | undefined {
  const copy = isKeyed(value) ? ownCopy<GivenFinding["details"]>(value) : undefined;
  return isKeyed(copy) ? copy : undefined;
}

/** What is stored may be of another release, or the caller's own, and hold codes that this one does not tell. */
function isStoredCode(value: unknown): value is GivenFinding["code"] {
  return typeof value === "string" && value.trim() !== "";
}

const codeShape = /* @__PURE__ */ (() =>
  leaf<GivenFinding["code"]>(jsonOf(text), { en: "a code", id: "kode" }, (value) =>
    isStoredCode(value) ? value : undefined,
  ))();

const findingFields = /* @__PURE__ */ (() =>
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

/** A finding as a result carries it. */
export const findingShape: Shape<GivenFinding> = findingFields;
