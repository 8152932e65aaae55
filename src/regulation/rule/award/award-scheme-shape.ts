import {
  callback,
  called,
  citationShape,
  document,
  flag,
  type Given,
  type GivenOutcome,
  list,
  object,
  optional,
  type Read,
  renamed,
  type Shape,
  text,
  where,
  word,
} from "../../../core/index.ts";
import type { DecimalInput } from "../../../number/index.ts";
import { keptDecimals } from "../../../number/index.ts";
import { scaleShape } from "../../../scale/index.ts";
import type { AwardEntry } from "./award-entry-shape.ts";
import { awardTierShape, awardTitle, countFrom, entryRulesShape } from "./award-tier-shape.ts";
import { eachOnce, lawOfEarlierTiers, lawOfGrades } from "./grade-laws.ts";
import { onlyOnce } from "./only-once.ts";
import { rankOrder } from "./rank-order.ts";

/** What says the place of a row that no tie-break decided. */
const RESERVED: readonly string[] = ["value", "input-order"];

const lawOfNames = /* @__PURE__ */ onlyOnce("name", "invalid-input");

const tieBreakShape = /* @__PURE__ */ (() =>
  object({
    /** The name of the figure, which `decidedBy` shows. */
    name: where(
      text,
      (name, refuse) =>
        RESERVED.includes(name) &&
        refuse("invalid-input", [], {
          en: `a name other than ${RESERVED.join(" and ")}`,
          id: `nama selain ${RESERVED.join(" dan ")}`,
        }),
    ),
    /** Which end goes first; `"descending"` unless told. */
    order: optional(rankOrder),
  }))();

const awardSchemeFields = /* @__PURE__ */ (() =>
  document(
    where(
      object({
        /** The id: `"kovablik-kota-batu"`. */
        id: text,
        /** What the award is called. */
        label: renamed(awardTitle, "title"),
        /**
         * What is ranked: the score, how much it rose since the round before, the grade, or how many grades it rose;
         * `"score"` unless told.
         */
        measure: optional(word(["score", "improvement", "grade", "grade-jump"]), "score"),
        /** Which end is the best; `"descending"` unless told. */
        order: optional(rankOrder, "descending"),
        /** Decimals to round to before ranking; exact unless told. */
        decimals: optional(keptDecimals),
        /** Keys for equal values, by the names of the entries' figures. */
        tieBreak: optional(
          called(where(list(tieBreakShape), lawOfNames, ["name"]), "tiebreaker tiebreakers tiebreaks"),
        ),
        /** The tiers, filled in this order; nobody wins in two with one entry. */
        tiers: where(where(list(awardTierShape, { least: 1 }), onlyOnce("id"), ["id"]), lawOfEarlierTiers, [
          "id",
          "minimumOf",
        ]),
        /** Whether ties beyond the places of a tier (`onTie: "include"`) use up later places; false unless told. */
        tiesUseLaterPlaces: optional(flag, false),
        /** How many entries of one owner can win in all tiers together. */
        perAgency: optional(countFrom(1)),
        /** Who may take part. */
        rules: optional(entryRulesShape),
        /** The grades from the lowest to the highest; those of the scale unless told. */
        grades: optional(where(list(text), eachOnce)),
        /**
         * The scale by which scores are graded: an entry whose grade is not that of its score is found. That of SAKIP
         * unless told, where no grades are named; none where only grades are.
         */
        scale: optional(scaleShape),
        /** Where the scheme comes from, and how well that is known. */
        source: optional(citationShape),
      }),
      lawOfGrades,
      ["grades", "tiers"],
    ),
  ))();

/**
 * A scheme as a document: it survives JSON.
 *
 * @term skema penghargaan
 */
export interface AwardSchemeDocument extends Given<typeof awardSchemeFields> {}

/**
 * The shape of a scheme as a document: it survives JSON.
 *
 * @term skema penghargaan
 */
export const awardSchemeShape: Shape<AwardSchemeDocument, Read<typeof awardSchemeFields>> = awardSchemeFields;

const programTieBreakShape = /* @__PURE__ */ (() =>
  where(
    object({
      ...tieBreakShape.fields,
      /** The key of an entry, a number or an outcome; the figure of that name unless told. */
      value: optional(callback<(entry: AwardEntry) => GivenOutcome<DecimalInput> | DecimalInput | null | undefined>()),
      /**
       * The keys of all entries of a tied group, in the order in which they are given: for ties that only the tied ones
       * decide among themselves, such as whom more judges prefer.
       */
      among: optional(callback<(tied: readonly AwardEntry[]) => readonly (DecimalInput | null)[]>()),
    }),
    ({ value, among }, refuse) =>
      value !== undefined &&
      among !== undefined &&
      refuse("invalid-input", ["among"], { en: "either value or among", id: "`value` atau `among`, tidak keduanya" }),
    ["value", "among"],
  ))();

/**
 * A key for equal values: a figure of the entries by its name, a function of an entry, or one of the whole tied group.
 *
 * @term penentu peringkat sama
 * @typeParam E - The entries, with columns of the caller's own.
 */
export interface AwardTieBreak<E extends AwardEntry = AwardEntry>
  extends Omit<Given<typeof programTieBreakShape>, "value" | "among"> {
  /** The key of an entry, a number or an outcome; the figure of that name unless told. */
  readonly value?: ((entry: E) => GivenOutcome<DecimalInput> | DecimalInput | null | undefined) | undefined;
  /** The keys of all entries of a tied group, in the order in which they are given. */
  readonly among?: ((tied: readonly E[]) => readonly (DecimalInput | null)[]) | undefined;
}

const programSchemeFields = /* @__PURE__ */ (() =>
  document(
    where(
      object({
        ...awardSchemeFields.fields,
        /** Keys for equal values, the first one first. */
        tieBreak: optional(
          called(where(list(programTieBreakShape), lawOfNames, ["name"]), "tiebreaker tiebreakers tiebreaks"),
        ),
        /** A condition of your own: true, or no reason, takes part; false, or reasons, does not. */
        eligible: optional(callback<(entry: AwardEntry) => boolean | readonly string[]>()),
      }),
      lawOfGrades,
      ["grades", "tiers"],
    ),
  ))();

/**
 * A scheme as a program uses it: the document, or one with functions in it.
 *
 * @term skema penghargaan
 * @typeParam E - The entries, with columns of the caller's own.
 */
export interface AwardScheme<E extends AwardEntry = AwardEntry>
  extends Omit<Given<typeof programSchemeFields>, "tieBreak" | "eligible"> {
  /** Keys for equal values, the first one first. */
  readonly tieBreak?: readonly AwardTieBreak<E>[] | undefined;
  /** A condition of your own: true, or no reason, takes part; false, or reasons, does not. */
  readonly eligible?: ((entry: E) => boolean | readonly string[]) | undefined;
}

/** The shape of an {@link AwardScheme}: the document, or one with functions in it. */
export const programSchemeShape: Shape<AwardScheme, Read<typeof programSchemeFields>> = programSchemeFields;
