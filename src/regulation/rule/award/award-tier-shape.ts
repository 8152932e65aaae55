import {
  bilingualShape,
  called,
  citationShape,
  either,
  type Given,
  list,
  literal,
  object,
  optional,
  type Read,
  renamed,
  type Shape,
  text,
  where,
  whole,
  word,
} from "../../../core/index.ts";
import { number } from "../../../number/index.ts";
import { onlyOnce } from "./only-once.ts";

/** What an award is called: a text, or a text in both languages. */
export const awardTitle = /* @__PURE__ */ (() => either([text, bilingualShape]))();

/** A number of entries, places or years. */
export const countFrom = (least: number) => whole(least, Number.MAX_SAFE_INTEGER);

const relativeMinimumShape = /* @__PURE__ */ (() =>
  where(
    object({
      /** The value of the first or the last winner of a tier, or the middle value of all ranked entries. */
      of: word(["first", "last", "median"]),
      /** The tier whose winner is meant; it stands before this one. None for the median. */
      tier: optional(text),
    }),
    ({ of, tier }, refuse) =>
      (of === "median") === (tier !== undefined) &&
      refuse("invalid-input", ["tier"], {
        en: 'the id of an earlier tier; none for "median"',
        id: 'id kategori sebelumnya; tidak disebut untuk "median"',
      }),
    ["of", "tier"],
  ))();

const awardTierFields = /* @__PURE__ */ (() =>
  object({
    /** The id: `"five-best"`. */
    id: text,
    /** What the award is called. */
    label: renamed(awardTitle, "title"),
    /** How many places it has, or `"all"` for everybody who meets its conditions. */
    places: called(either([countFrom(1), literal("all")]), "jumlahpemenang"),
    /** The least value that can win; the value that is ranked. */
    minimumScore: optional(called(number, "minscore nilaiminimum")),
    /** The least value that can win, taken from winners of an earlier tier or from the middle of all entries. */
    minimumOf: optional(relativeMinimumShape),
    /** What the value must go beyond to win: 0 where only a rise can. */
    aboveScore: optional(number),
    /** The lowest grade that can win. */
    minimumGrade: optional(called(text, "mingrade predikatminimum")),
    /** How many entries of one owner can win in this tier. */
    perAgency: optional(countFrom(1)),
    /** Only entries of this category compete. */
    category: optional(text),
    /** Only entries of this cluster compete. */
    cluster: optional(text),
    /** What happens to a tied group across the last place; `"report"` unless told. */
    onTie: optional(word(["report", "include", "exclude"]), "report"),
  }))();

/**
 * One award of a scheme, with its places and conditions.
 *
 * @term kategori penghargaan
 */
export interface AwardTier extends Given<typeof awardTierFields> {}

/** The shape of an {@link AwardTier}. */
export const awardTierShape: Shape<AwardTier, Read<typeof awardTierFields>> = awardTierFields;

const entryRulesFields = /* @__PURE__ */ (() =>
  object({
    /** The documents that an entry needs. */
    documents: optional(list(text)),
    /** How many months an entry must have been in use on the day of judgement. */
    minimumMonths: optional(whole(0, 12_000)),
    /** How many entries an owner may hand in; beyond that none of them takes part, because none is named before the other. */
    entriesPerAgency: optional(countFrom(1)),
    /** The same where clusters of owners differ; an entry of a cluster that is not listed does not take part. */
    entriesByCluster: optional(
      where(
        list(
          object({
            /** The cluster of the owner. */
            cluster: text,
            /** How many entries an owner of it may hand in. */
            most: countFrom(1),
          }),
        ),
        onlyOnce("cluster"),
        ["cluster"],
      ),
    ),
    /** Who has won in the years before may not take part again. */
    notWonWithin: optional(
      object({
        /** How many years back: 1 is last year. */
        years: whole(1, 9999),
        /** Whether the entry itself is barred, or every entry of its owner. */
        by: word(["entry", "agency"]),
        /** Categories in which past winners may take part all the same. */
        exceptCategories: optional(list(text)),
      }),
    ),
    /** The categories there are. */
    categories: optional(list(text)),
    /** Where the rules come from, and how well that is known. */
    source: optional(citationShape),
  }))();

/**
 * Who may take part, asked before anything is ranked.
 *
 * @term syarat peserta
 */
export interface EntryRules extends Given<typeof entryRulesFields> {}

/** The shape of {@link EntryRules}. */
export const entryRulesShape: Shape<EntryRules, Read<typeof entryRulesFields>> = entryRulesFields;
