import * as z from "zod";
import { bilingualSchema, citationSchema, textSchema } from "../../../core/index.ts";
import { decimalInputSchema } from "../../../number/index.ts";

const countFrom = (least: number) => {
  const error = { error: `a whole number from ${least} on` };
  return z.int(error).min(least, error);
};

const title = () => z.union([textSchema, bilingualSchema], { error: "a text, or a text in both languages" });

const order = () => z.enum(["descending", "ascending"]);

/**
 * The zod schema of an {@link AwardTier}.
 *
 * @term kategori penghargaan
 */
export const awardTierSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id: `"five-best"`. */
      id: textSchema,
      /** What the award is called. */
      title: title(),
      /** How many places it has, or `"all"` for everybody who meets its conditions. */
      places: z.union([countFrom(1), z.literal("all")], { error: 'a whole number from 1 on, or "all"' }),
      /** The least value that can win; the value that is ranked. */
      minimumScore: decimalInputSchema.exactOptional(),
      /** What the value must go beyond to win: 0 where only a rise can. */
      aboveScore: decimalInputSchema.exactOptional(),
      /** The lowest grade that can win. */
      minimumGrade: textSchema.exactOptional(),
      /** How many entries of one owner can win in this tier. */
      perAgency: countFrom(1).exactOptional(),
      /** Only entries of this category compete. */
      category: textSchema.exactOptional(),
      /** Only entries of this cluster compete. */
      cluster: textSchema.exactOptional(),
      /** What happens to a tied group across the last place; `"report"` unless told. */
      onTie: z.enum(["report", "include", "exclude"]).exactOptional(),
    })
    .readonly())();

/**
 * The zod schema of {@link EntryRules}.
 *
 * @term syarat peserta
 */
export const entryRulesSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The documents that an entry needs. */
      documents: z.array(textSchema).readonly().exactOptional(),
      /** How many months an entry must have been in use on the day of judgement. */
      minimumMonths: countFrom(0).exactOptional(),
      /** How many entries an owner may hand in; beyond that none of them takes part, because none is named before the other. */
      entriesPerAgency: countFrom(1).exactOptional(),
      /** Who has won in the years before may not take part again. */
      notWonWithin: z
        .object({
          /** How many years back: 1 is last year. */
          years: countFrom(1),
          /** Whether the entry itself is barred, or every entry of its owner. */
          by: z.enum(["entry", "agency"]),
        })
        .readonly()
        .exactOptional(),
      /** The categories there are. */
      categories: z.array(textSchema).readonly().exactOptional(),
    })
    .readonly())();

/**
 * The zod schema of an {@link AwardSchemeDocument}.
 *
 * @term skema penghargaan
 */
export const awardSchemeSchema = /* @__PURE__ */ (() =>
  z
    .object({
      /** The id: `"kovablik-kota-batu"`. */
      id: textSchema,
      /** What the award is called. */
      title: title(),
      /**
       * What is ranked: the score, how much it rose since the round before, the grade, or how many grades it rose;
       * `"score"` unless told.
       */
      measure: z.enum(["score", "improvement", "grade", "grade-jump"]).exactOptional(),
      /** Which end is the best; `"descending"` unless told. */
      order: order().exactOptional(),
      /** Decimals to round to before ranking; exact unless told. */
      decimals: z.int().exactOptional(),
      /** Keys for equal values, by the names of the entries' figures. */
      tieBreak: z
        .array(
          z
            .object({
              /** The name of the figure, which `decidedBy` shows. */
              name: textSchema,
              /** Which end goes first; `"descending"` unless told. */
              order: order().exactOptional(),
            })
            .readonly(),
        )
        .readonly()
        .exactOptional(),
      /** The tiers, filled in this order; nobody wins in two with one entry. */
      tiers: z.array(awardTierSchema).min(1, { error: "at least one tier" }).readonly(),
      /** How many entries of one owner can win in all tiers together. */
      perAgency: countFrom(1).exactOptional(),
      /** Who may take part. */
      rules: entryRulesSchema.exactOptional(),
      /** The grades from the lowest to the highest; those of SAKIP unless told. */
      grades: z.array(textSchema).readonly().exactOptional(),
      /** Where the scheme comes from, and how well that is known. */
      source: citationSchema.exactOptional(),
    })
    .readonly())();
