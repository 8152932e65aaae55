import {
  callback,
  called,
  document,
  type Given,
  list,
  object,
  optional,
  type Read,
  type Refuse,
  where,
  word,
} from "../../core/index.ts";
import type { Averageable } from "../../indicator/index.ts";
import { keptDecimals, roundingMode } from "../../number/index.ts";
import type { Eligibility } from "./eligibility.ts";
import { onTieShape, placesShape } from "./on-tie-shape.ts";
import { lawOfNames, rankOrderShape, tieBreakOf } from "./tie-break-shape.ts";

/**
 * The shape of a {@link TieRule}.
 *
 * @term aturan peringkat sama
 */
export const tieRuleShape = /* @__PURE__ */ (() =>
  called(word(["competition", "modified", "dense", "ordinal", "fractional"]), "tie tierule"))();

/**
 * Which rank equal items get. For the values 90, 80, 80, 70:
 *
 * | rule | ranks | in words |
 * |---|---|---|
 * | `competition` | 1, 2, 2, 4 | the best place of the tied group; the usual rule, and the default |
 * | `modified` | 1, 3, 3, 4 | the worst place of the tied group |
 * | `dense` | 1, 2, 2, 3 | no rank is left out |
 * | `fractional` | 1, 2.5, 2.5, 4 | the mean of the places of the tied group |
 * | `ordinal` | 1, 2, 3, 4 | every item a rank of its own, equals by the order of the input; the rows still say `tied` |
 *
 * @term aturan peringkat sama
 */
export type TieRule = Given<typeof tieRuleShape>;

/** What the law of rounding needs. */
const ROUNDING = ["decimals", "rounding"] as const;

// All in one file: the compiler prints the comments of shared fields in declarations of the same file only.

/** What rules of rankings share, whichever end is rank 1. */
const rankedByOf = <T>() =>
  object({
    /**
     * The value of an item, a number or an outcome such as `summary.rate`; `null`, or an outcome that could not be computed,
     * where there is none: such an item is not ranked, and its reason is told.
     */
    value: callback<(item: T) => Averageable | undefined>(),
    /** Which rank equal items get; `"competition"` unless told. */
    ties: optional(tieRuleShape, "competition"),
    /** Decimals to round the values to before they are compared; without it they are compared exactly. */
    decimals: optional(keptDecimals),
    /** How to round to them; `"half-up"` unless told. */
    rounding: optional(roundingMode),
    /** Keys for equal values, the first one first; none unless told. */
    tieBreak: optional(
      called(where(list(tieBreakOf<T>()), lawOfNames, ["name"]), "tiebreaker tiebreakers tiebreaks"),
      [],
    ),
    /** Who takes part at all, asked before any value is read; everybody unless told. */
    eligible: optional(callback<Eligibility<T>>()),
  });

const orderedOf = <T>() =>
  object({
    /** Which end is rank 1; `"descending"` (the highest) unless told. */
    order: optional(rankOrderShape, "descending"),
    ...rankedByOf<T>().fields,
  });

const rankRuleOf = <T>() => document(where(orderedOf<T>(), lawOfRounding, ROUNDING));

const groupRuleOf = <T>() =>
  document(
    where(
      object({
        ...orderedOf<T>().fields,
        /** The group of an item: `"kabupaten"`, `"tipe A"`; `null` where it belongs to none. */
        group: callback<(item: T) => string | null | undefined>(),
      }),
      lawOfRounding,
      ROUNDING,
    ),
  );

const lowestRuleOf = <T>() =>
  document(
    where(
      object({
        ...rankedByOf<T>().fields,
        /** How many are to be flagged: 0 or more. */
        places: placesShape,
        /** What happens to a tied group across the cut; `"report"` unless told. */
        onTie: optional(onTieShape, "report"),
      }),
      lawOfRounding,
      ROUNDING,
    ),
  );

/**
 * The shape of a {@link RankRule}.
 *
 * @term aturan peringkat
 */
export const rankRuleShape = /* @__PURE__ */ rankRuleOf<unknown>();

/**
 * How items are ranked.
 *
 * @term aturan peringkat
 */
export interface RankRule<T> extends Given<ReturnType<typeof rankRuleOf<T>>> {}

/**
 * The shape of a {@link GroupRule}.
 *
 * @term aturan peringkat per kelompok
 */
export const groupRuleShape = /* @__PURE__ */ groupRuleOf<unknown>();

/**
 * How items are ranked within groups.
 *
 * @term aturan peringkat per kelompok
 */
export interface GroupRule<T> extends Given<ReturnType<typeof groupRuleOf<T>>> {}

/**
 * The shape of a {@link LowestRule}.
 *
 * @term aturan penandaan terendah
 */
export const lowestRuleShape = /* @__PURE__ */ lowestRuleOf<unknown>();

/**
 * How the lowest are found: how they are ranked (the lowest value is rank 1), how many places there are, and who takes
 * part at all.
 *
 * @term aturan penandaan terendah
 */
export interface LowestRule<T> extends Given<ReturnType<typeof lowestRuleOf<T>>> {}

/** A rule as rankings are made by it. */
export type RankRuleRead = Read<typeof rankRuleShape>;

/** A mode alone would round nothing. */
function lawOfRounding({ decimals, rounding }: Partial<Record<"decimals" | "rounding", unknown>>, refuse: Refuse) {
  if (rounding !== undefined && decimals === undefined)
    refuse("invalid-rounding", ["decimals"], {
      en: "the decimals to round to, where a rounding is named",
      id: "jumlah desimal pembulatan, bila cara pembulatan disebut",
    });
}
