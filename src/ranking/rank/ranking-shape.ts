import {
  anything,
  document,
  findingShape,
  type Given,
  list,
  literal,
  object,
  optional,
  type Reading,
  type Refuse,
  reasonShape,
  type Shape,
  text,
  where,
  word,
} from "../../core/index.ts";
import { roundingShape } from "../../number/index.ts";
import { ineligibleItemOf } from "./eligibility.ts";
import { tieRuleShape } from "./rank-rule-shape.ts";
import { type RankedRow, rankedRowOf } from "./ranked-row-shape.ts";
import { rankOrderShape } from "./tie-break-shape.ts";

const unrankedItemOf = <T>() =>
  object(
    {
      /** The item itself, untouched. */
      item: anything<T>(),
      /**
       * Why it was not ranked: `"no-value"`, because missing is never zero, or the reason of the outcome that was to be
       * ranked.
       */
      reason: reasonShape,
    },
    { open: true },
  );

/**
 * An item that was not ranked.
 *
 * @term tidak diperingkat
 */
export interface UnrankedItem<T> extends Given<ReturnType<typeof unrankedItemOf<T>>> {}

const storedRankingOf = <T>() =>
  object(
    {
      /** Says what this is. */
      kind: optional(literal("ranking")),
      /** The ranked items, first places first; equal items in the order of the input. */
      rows: where(list(rankedRowOf<T>()), lawOfOrder),
      /** The items that have no value, in the order of the input. */
      unranked: list(unrankedItemOf<T>()),
      /** The items that do not take part, with every reason, in the order of the input. */
      ineligible: list(ineligibleItemOf<T>()),
      /** Which end is rank 1. */
      order: rankOrderShape,
      /** Which rank equal items got. */
      ties: tieRuleShape,
      /** The names of the tie-breaks, in the order they were asked. */
      tieBreak: list(text),
      /** Whether exact or rounded values were compared. */
      rankedOn: word(["exact", "rounded"]),
      /** The rounding; only where rounded values were compared. */
      rounding: optional(roundingShape),
      /** Items that may stand for the same by what they are called; only where there are any. */
      findings: optional(list(findingShape)),
    },
    { open: true },
  );

/**
 * A ranking that comes back: as {@link rankBy} made it, as a copy by {@link toPlain}, or out of JSON.
 *
 * @term peringkat
 * @typeParam T - The items.
 */
export interface RankingInput<T> extends Given<ReturnType<typeof storedRankingOf<T>>> {}

/**
 * A list in order, with the rules it was made by.
 *
 * @term peringkat
 */
export interface Ranking<T> extends Omit<RankingInput<T>, "kind" | "rows"> {
  /** Says what this is. */
  readonly kind: "ranking";
  /** The ranked items, first places first; equal items in the order of the input. */
  readonly rows: readonly RankedRow<T>[];
}

/** The reading of what was just made: there is nothing to find in it. */
const MADE: Reading = { at: [], problems: [], strange: 0, own: true };

const rankingOf = <T>(): Shape<RankingInput<T>, Pick<Ranking<T>, "rows" | "unranked" | "ineligible" | "order">> => {
  const { about, read } = storedRankingOf<T>();
  return document({
    about,
    read: (ranking, reading) => (reading === MADE ? (ranking as Ranking<T>) : read(ranking, reading)),
  });
};

/**
 * The shape of a {@link RankingInput}.
 *
 * @term peringkat
 */
export const rankingShape = /* @__PURE__ */ rankingOf<unknown>();

/** The shape of a ranking of items of one kind: one for all, because items are not looked into. */
export function rankingShapeOf<T>(): ReturnType<typeof rankingOf<T>> {
  return rankingShape as ReturnType<typeof rankingOf<T>>;
}

/** A ranking that was just made: it is remembered as one, so that the first ten of a million rows are found at once. */
export function ownRanking<T>(ranking: Ranking<T>): Ranking<T> {
  rankingShape.read(ranking, MADE);
  return ranking;
}

/** Those of a tied group share their places, and the places of the next group come behind. */
function lawOfOrder(rows: readonly RankedRow<unknown>[], refuse: Refuse): void {
  rows.forEach(({ bestRank, worstRank }, i) => {
    const before = rows[i - 1];
    const isTied = bestRank === before?.bestRank && worstRank === before.worstRank;
    if (before !== undefined && !isTied && bestRank <= before.worstRank)
      refuse("invalid-input", [i, "bestRank"], {
        en: `a place behind ${before.worstRank}, in the order of the ranking`,
        id: `tempat di belakang ${before.worstRank}, menurut urutan peringkat`,
      });
  });
}
