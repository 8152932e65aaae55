import { deepFreeze } from "../../core/index.ts";
import type { AwardResult, PlacedEntry, TierResult } from "./award-result.ts";
import type { FilledTier } from "./fill-tier.ts";
import type { Row } from "./some.ts";

/** A tier as people see it. */
export function tierResult({ tier, winners, contests, waiting, open, usedByTies }: FilledTier): TierResult {
  const { id, label, places } = tier;
  const shown = contests.map((contest) =>
    Object.freeze({
      entries: Object.freeze(contest.rows.map((row) => placed(row))),
      places: contest.places,
      reason: contest.reason,
    }),
  );
  const selected = Object.freeze(winners.map(({ row, byJury }) => placed(row, byJury)));
  return Object.freeze({
    id,
    label: deepFreeze(label),
    places,
    selected,
    winners: selected,
    contested: Object.freeze([...shown.flatMap((contest) => contest.entries), ...waiting.map((row) => placed(row))]),
    open,
    ...(usedByTies > 0 && { usedByTies }),
    contests: Object.freeze(shown),
  });
}

/** Who won nothing and competes for nothing, with the reason of each tier. */
export function notAwardedOf(filled: readonly FilledTier[], rows: readonly Row[]): AwardResult["notAwarded"] {
  const seated = new Set<Row>(
    filled.flatMap(({ winners, contests, waiting }) => [
      ...winners.map(({ row }) => row),
      ...contests.flatMap((each) => each.rows),
      ...waiting,
    ]),
  );
  const others = rows.filter((row) => !seated.has(row));
  return Object.freeze(
    others.map((row) => {
      const reasons = filled.flatMap(({ tier, misses }) => {
        const reason = misses.get(row);
        return reason === undefined ? [] : [Object.freeze({ tierId: tier.id, reason })];
      });
      return Object.freeze({ ...placed(row), misses: Object.freeze(reasons) });
    }),
  );
}

function placed({ item: entry, value: score, bestRank, worstRank, decidedBy }: Row, byJury = false): PlacedEntry {
  return Object.freeze({ entry, score, bestRank, worstRank, decidedBy: byJury ? "jury" : decidedBy });
}
