import {
  bilingualShape,
  citationShape,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Refuse,
  readInto,
  type Shape,
  text,
  where,
} from "../../../core/index.ts";
import { type Exact, number, sign } from "../../../number/index.ts";
import { type ProvedScale, type ScaleInput, scaleShape } from "../../../scale/index.ts";
import { lawOfOnce } from "./once.ts";

/** A table of shares that was read, and the answers it gives in the order in which they were written. */
export interface SharesRead {
  readonly table: ProvedScale;
  readonly codes: readonly string[];
}

const codesShape = /* @__PURE__ */ (() =>
  object({ bands: list(object({ code: text }, { open: true })) }, { open: true }))();

const sharesShape: Shape<ScaleInput, SharesRead> = /* @__PURE__ */ (() => ({
  ...scaleShape,
  read: (value, reading) => ({
    table: scaleShape.read(value, reading),
    codes: readInto([], codesShape, value).bands?.map(({ code }) => code) ?? [],
  }),
}))();

const answerFields = /* @__PURE__ */ (() =>
  object({
    /** What the assessor writes down: `"AA"`, `"Y"`. */
    code: text,
    /** What it is worth, in the unit of this scale. */
    value: number,
    /** When it is given. */
    meaning: optional(bilingualShape),
    /** What must be shown besides, before a share of criteria met can give this answer. */
    evidence: optional(bilingualShape),
  }))();

/** An answer that may be given, as it is written down. */
export interface AnswerInput extends Given<typeof answerFields> {}

const answerShape: Shape<AnswerInput, Read<typeof answerFields>> = answerFields;

const answerScaleFields = /* @__PURE__ */ (() =>
  where(
    object({
      /** The id, once per regulation; parts and items name it. */
      id: text,
      /** The answers that may be given. The highest value is the full mark. */
      answers: where(where(list(answerShape), lawOfOnce("code"), ["code"]), lawOfValues, ["value"]),
      /** The full mark, as a proved regulation tells it; found anew from the answers. */
      full: optional(number),
      /** The table that turns a share of criteria met (0–100) into an answer: its bands carry the codes of answers. */
      shares: optional(sharesShape),
      /** Where the values come from; the regulation's source unless told. */
      source: optional(citationShape),
    }),
    lawOfShares,
    ["answers", "shares"],
  ))();

/** An answer scale as it is written down. */
export interface AnswerScaleInput extends Given<typeof answerScaleFields> {}

/** The shape of the answers that a part or an item may be given. */
export const answerScaleShape: Shape<AnswerScaleInput, Read<typeof answerScaleFields>> = answerScaleFields;

/** An answer scale that was read. */
export type AnswerScaleRead = Read<typeof answerScaleFields>;

function lawOfValues(answers: readonly { readonly value: Exact }[], refuse: Refuse): void {
  const signs = answers.map(({ value }) => sign(value));
  if (signs.some((each) => each < 0) || !signs.some((each) => each > 0))
    refuse("invalid-regulation", [], {
      en: "values of 0 or more, and one above 0",
      id: "nilai 0 atau lebih, dan satu di atas 0",
    });
}

function lawOfShares(
  {
    answers,
    shares,
  }: { readonly answers: readonly { readonly code: string }[]; readonly shares: SharesRead | undefined },
  refuse: Refuse,
): void {
  for (const [i, own] of (shares?.codes ?? []).entries())
    if (!answers.some(({ code }) => code === own))
      refuse("invalid-regulation", ["shares", "bands", i, "code"], {
        en: "an answer of the scale",
        id: "salah satu jawaban pada skala ini",
      });
}
