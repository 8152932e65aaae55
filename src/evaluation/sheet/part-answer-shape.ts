import {
  either,
  type Given,
  leaf,
  list,
  object,
  optional,
  parse,
  type Read,
  type Refuse,
  record,
  type Shape,
  where,
} from "../../core/index.ts";
import { compare, type DecimalInput, type Exact, number, sign, tryExact } from "../../number/index.ts";
import type { NationalLetter } from "../../regulation/index.ts";
import { form, orNothing } from "./form.ts";

/** The answer to an item that asks nothing of this agency: it is left out, and the others make up the whole. */
export const NOT_APPLICABLE = "not-applicable";

/**
 * The answer to one item: a letter of its answer scale, or a number in the unit of that scale, from 0 to its full mark;
 * `"not-applicable"` where the item asks nothing of this agency.
 *
 * @term jawaban kriteria
 */
export type ItemAnswer = NationalLetter | typeof NOT_APPLICABLE | Exclude<DecimalInput, string> | (string & {});

/** A letter or a number as it was given, and its exact value where it is a number. */
export interface AnswerRead {
  readonly given: DecimalInput;
  readonly number: Exact | undefined;
}

const letterShape = /* @__PURE__ */ (() =>
  leaf(
    { type: "string" },
    { en: "a letter", id: "huruf" },
    (value) => (typeof value === "string" ? value : undefined),
    {
      code: "unknown-answer",
    },
  ))();

const itemAnswerShape: Shape<ItemAnswer, AnswerRead> = /* @__PURE__ */ leaf(
  { type: ["string", "number"] },
  { en: "a letter or a number", id: "huruf atau angka" },
  answerOf,
  { code: "unknown-answer", copy: (value) => (typeof value === "string" ? value : parse(number, value)) },
);

const sharedAnswerShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** How many criteria are met: from 0 to `of`. */
      met: number,
      /** Of how many; 100 when `met` is a percent. */
      of: number,
      /** The letter above the table for which there is evidence: `"A"`, `"AA"`. */
      evidence: optional(letterShape),
    }),
    lawOfShare,
    ["met", "of"],
  ))();

/**
 * How many of the criteria of a sub-component are met. The table of the regulation turns the share into a letter; the
 * letters above it need evidence besides.
 *
 * @term pemenuhan kriteria
 */
export interface SharedAnswer extends Given<typeof sharedAnswerShape> {}

const pointsAnswerShape = /* @__PURE__ */ (() =>
  object({
    /** The value in points, as result sheets print it: from 0 to the weight. */
    points: number,
  }))();

/**
 * The value of a sub-component in points, as it was printed.
 *
 * @term nilai sub-komponen
 */
export interface PointsAnswer extends Given<typeof pointsAnswerShape> {}

const partAnswerFields = /* @__PURE__ */ (() => {
  const whole = form("whole", itemAnswerShape);
  const share = form("share", sharedAnswerShape);
  const points = form("points", pointsAnswerShape);
  const inOrder = form("in-order", list(orNothing(itemAnswerShape)));
  const byKey = form("by-key", record(orNothing(itemAnswerShape)));
  return either([whole, share, points, inOrder, byKey], (value) => {
    if (Array.isArray(value)) return inOrder;
    if (typeof value !== "object" || value === null || tryExact(value) !== undefined) return whole;
    const { points: inPoints, met } = value as { readonly points?: unknown; readonly met?: unknown };
    if (inPoints !== undefined) return points;
    return met === undefined ? byKey : share;
  });
})();

/**
 * The answer to a sub-component: a letter judged on the whole, a percent (0–100, or a mark in the own range that the
 * regulation gives it), the share of criteria met, its value in points, or one answer for each of its items, in their
 * order or by their keys. An item that is not answered yet is null or left out.
 *
 * @term jawaban sub-komponen
 */
export type PartAnswer =
  | ItemAnswer
  | SharedAnswer
  | PointsAnswer
  | readonly (ItemAnswer | null)[]
  | Readonly<Record<string, ItemAnswer | null>>;

/**
 * The shape of an answer to a sub-component.
 *
 * @term jawaban sub-komponen
 */
export const partAnswerShape: Shape<PartAnswer, Read<typeof partAnswerFields>> = partAnswerFields;

/** An answer to a sub-component that was read, by its form. */
export type PartAnswerRead = Read<typeof partAnswerFields>;

function answerOf(given: unknown): AnswerRead | undefined {
  const value = tryExact(given);
  // What tryExact reads, and any text, is no other kind of value.
  return value !== undefined || typeof given === "string" ? { given: given as DecimalInput, number: value } : undefined;
}

function lawOfShare({ met, of }: { readonly met: Exact; readonly of: Exact }, refuse: Refuse): void {
  if (sign(of) <= 0) refuse("out-of-range", ["of"], { en: "more than 0 criteria", id: "lebih dari 0 kriteria" });
  if (sign(met) < 0 || compare(met, of) > 0)
    refuse("out-of-range", ["met"], {
      en: "from 0 to the number of criteria",
      id: "dari 0 sampai banyaknya kriteria",
    });
}
