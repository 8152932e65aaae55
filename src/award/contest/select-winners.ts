import { type NearDuplicateFinding, nearDuplicateFindings } from "../../agency/index.ts";
import { deepFreeze, type Problem, readAll, refuseIfAny } from "../../core/index.ts";
import type { AwardEntry, AwardScheme } from "../../regulation/index.ts";
import { type AwardCall, awardCallShape, type SchemeRead } from "./award-call.ts";
import { findingsOf } from "./award-findings.ts";
import type { AwardResult } from "./award-result.ts";
import type { AwardRound } from "./award-round-shape.ts";
import { type FilledTier, fillTier, type TierTask } from "./fill-tier.ts";
import { gradeFindings } from "./grade-findings.ts";
import { ineligibilityOf } from "./ineligibility.ts";
import type { Limit } from "./owner-limits.ts";
import { rankEntries } from "./rank-entries.ts";
import { readDecisions } from "./read-decisions.ts";
import { type Bounds, grouped, type Row, surely } from "./some.ts";
import { GONE } from "./tier-book.ts";
import { missIn } from "./tier-conditions.ts";
import { relativeMinimum } from "./tier-minimum.ts";
import { notAwardedOf, tierResult } from "./tier-result.ts";

/**
 * Finds who wins an award: who may take part is asked first, the rest is ranked, and the tiers are filled in order, so
 * that no entry wins twice. Places that the rules cannot give (a tie across the last place, an owner that may not win
 * with both of two equal entries) come back to the jury with the entries that compete for them; its decision is an
 * input of the next call, so that the result can be drawn up again.
 *
 * @term penghargaan
 * @typeParam E - The entries, with columns of your own.
 * @param entries - The entries, in any order: what is awarded is the entry, not its owner.
 * @param scheme - The scheme, one of the library's or your own.
 * @param round - The year, the day of judgement, past winners, and decisions of the jury.
 * @throws A {@link SakipError} with every problem of entries, scheme and round: `invalid-input`, `invalid-number`,
 * `invalid-date`, `duplicate-key`, and `invalid-input` for a decision that fits no contest.
 * @see The `source` of the scheme. No regulation with a rule for ties was found.
 * @example
 * ```ts
 * import { selectWinners } from "sakip";
 *
 * const entries = [
 *   { id: "adiarta", agencyId: "disperpusip", score: "91.5" },
 *   { id: "tv-desa", agencyId: "diskominfo", score: "88" },
 *   { id: "siaga-darma", agencyId: "disperpusip", score: "88.0" },
 *   { id: "fordes", agencyId: "dispertan", score: "80" },
 * ];
 * const scheme = {
 *   id: "example",
 *   label: "Inovasi",
 *   tiers: [
 *     { id: "two-best", label: "Dua terbaik", places: 2 },
 *     { id: "next", label: "Berikutnya", places: 2 },
 *   ],
 * };
 * const { tiers } = selectWinners(entries, scheme);
 * tiers.map((tier) => tier.selected.map((each) => each.entry.id)) // => [["adiarta"], ["fordes"]]
 * tiers.map((tier) => tier.contested.map((each) => each.entry.id))
 * // => [["tv-desa", "siaga-darma"], ["tv-desa", "siaga-darma"]]
 *
 * const decided = selectWinners(entries, scheme, { decisions: [{ tierId: "two-best", selected: ["siaga-darma"] }] });
 * decided.tiers.map((tier) => tier.selected.map((each) => each.entry.id))
 * // => [["adiarta", "siaga-darma"], ["tv-desa", "fordes"]]
 * ```
 */
export function selectWinners<E extends AwardEntry>(
  entries: Iterable<E>,
  scheme: AwardScheme<E>,
  round?: AwardRound,
): AwardResult<E>;
export function selectWinners(entries: Iterable<AwardEntry>, scheme: AwardScheme, round: AwardRound = {}): AwardResult {
  const [call] = readAll([awardCallShape, { entries, scheme, round }]);
  const problems: Problem[] = [];
  const reasons = ineligibilityOf(call, problems);
  refuseIfAny(problems);
  const ranking = rankEntries(call, reasons, problems);
  refuseIfAny(problems);
  const rows = ranking.rows.map((row, position): Row => ({ ...row, position }));
  const decisions = readDecisions(call.round.decisions);
  const filled = fillTiers(call.scheme, rows, decisions);
  refuseIfAny(decisions.unused());
  const ineligible = call.entries.flatMap(({ entry }, i) => {
    const own = reasons[i] ?? [];
    return own.length === 0 ? [] : [Object.freeze({ entry, reasons: deepFreeze(own) })];
  });
  return Object.freeze({
    kind: "award-result",
    scheme: call.scheme.id,
    tiers: Object.freeze(filled.map(tierResult)),
    ineligible: Object.freeze(ineligible),
    unranked: Object.freeze(ranking.unranked.map(({ item }) => item)),
    notAwarded: notAwardedOf(filled, rows),
    ranking,
    findings: deepFreeze([...gradeFindings(call), ...nearOwners(call), ...findingsOf(filled)]),
  });
}

/** Owners that may be one and the same: a limit per agency would not hold them together. */
function nearOwners({ entries }: AwardCall): Iterable<NearDuplicateFinding> {
  return nearDuplicateFindings([...new Set(entries.map(({ agencyId }) => agencyId))], ["entries"]).values();
}

function fillTiers(
  scheme: SchemeRead,
  rows: readonly Row[],
  decisions: ReturnType<typeof readDecisions>,
): readonly FilledTier[] {
  const inAward: Limit = { most: scheme.perAgency, won: new Map() };
  const tied = grouped(rows, ({ bestRank }) => bestRank);
  const filled: FilledTier[] = [];
  let groups: TierTask["groups"] = [...tied.values()].map((each) => each.map(surely));
  let usedUp: Bounds = GONE;
  for (const tier of scheme.tiers) {
    const missOf = missIn(tier, scheme, relativeMinimum(tier, scheme, rows, filled));
    const decide: TierTask["decide"] = (contest) => decisions.decide(tier.id, contest);
    const now = fillTier({ tier, groups, missOf, usedUp, inAward, decide });
    filled.push(now);
    groups = now.rest;
    if (scheme.tiesUseLaterPlaces) usedUp = now.beyond;
  }
  return filled;
}
