import { deepFreeze, type Finding, type Problem, refuseIfAny } from "../../core/index.ts";
import { type RankRule, rankBy } from "../../ranking/index.ts";
import { type AwardEntry, type AwardScheme, type AwardTieBreak, sakipGradeScale } from "../../regulation/index.ts";
import { findingsOf } from "./award-findings.ts";
import type { AwardResult } from "./award-result.ts";
import type { AwardRound } from "./award-round.ts";
import { checkEntries, checkRound, checkScheme } from "./check-award.ts";
import { type FilledTier, fillTier, type TierTask } from "./fill-tier.ts";
import { ineligibilityOf } from "./ineligibility.ts";
import { measureOf } from "./measure-of.ts";
import type { Limit } from "./owner-limits.ts";
import { readDecisions } from "./read-decisions.ts";
import { grouped, type Row, surely } from "./some.ts";
import { missIn } from "./tier-conditions.ts";
import { notAwardedOf, tierResult } from "./tier-result.ts";

/**
 * Finds who wins an award: who may take part is asked first, the rest is ranked, and the tiers are filled in order, so
 * that no entry wins twice. Places that the rules cannot give (a tie across the last place, an owner that may not win
 * with both of two equal entries) come back to the jury with the entries that compete for them; its decision is an
 * input of the next call, so that the result can be drawn up again.
 *
 * @term penghargaan
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
 *   title: "Inovasi",
 *   tiers: [
 *     { id: "two-best", title: "Dua terbaik", places: 2 },
 *     { id: "next", title: "Berikutnya", places: 2 },
 *   ],
 * };
 * const { tiers } = selectWinners(entries, scheme);
 * tiers.map((tier) => tier.winners.map((each) => each.entry.id)) // => [["adiarta"], ["fordes"]]
 * tiers.map((tier) => tier.contested.map((each) => each.entry.id))
 * // => [["tv-desa", "siaga-darma"], ["tv-desa", "siaga-darma"]]
 *
 * const decided = selectWinners(entries, scheme, { decisions: [{ tierId: "two-best", winners: ["siaga-darma"] }] });
 * decided.tiers.map((tier) => tier.winners.map((each) => each.entry.id))
 * // => [["adiarta", "siaga-darma"], ["tv-desa", "fordes"]]
 * ```
 */
export function selectWinners(entries: Iterable<AwardEntry>, scheme: AwardScheme, round: AwardRound = {}): AwardResult {
  const problems: Problem[] = [];
  const grades = Array.isArray(scheme?.grades) ? scheme.grades : sakipGradeScale.bands.map((band) => band.code);
  const listed = checkEntries(entries, grades, problems);
  checkScheme(scheme, grades, problems);
  checkRound(scheme, round, problems);
  refuseIfAny(problems);
  const reasons = ineligibilityOf(listed, scheme, round, problems);
  refuseIfAny(problems);
  const ranking = rankBy(
    listed.filter((_, i) => reasons[i]?.length === 0),
    rankRuleOf(scheme, grades),
  );
  const rows = ranking.rows.map((row, position): Row => ({ ...row, position }));
  const decisions = readDecisions(round.decisions ?? []);
  const filled = fillTiers(scheme, rows, grades, decisions);
  refuseIfAny(decisions.unused());
  const tiers = scheme.tiers.map((tier, i) => tierResult(tier, filled[i] as FilledTier));
  const findings: readonly Finding[] = findingsOf(scheme, filled);
  const ineligible = listed.flatMap((entry, i) =>
    reasons[i]?.length === 0 ? [] : [Object.freeze({ entry, reasons: deepFreeze([...(reasons[i] ?? [])]) })],
  );
  return Object.freeze({
    scheme: scheme.id,
    tiers: Object.freeze(tiers),
    ineligible: Object.freeze(ineligible),
    unscored: Object.freeze(ranking.unranked.map(({ item }) => item)),
    notAwarded: notAwardedOf(scheme.tiers, filled, rows),
    ranking,
    findings: deepFreeze([...findings]),
  });
}

function fillTiers(
  scheme: AwardScheme,
  rows: readonly Row[],
  grades: readonly string[],
  decisions: ReturnType<typeof readDecisions>,
): readonly FilledTier[] {
  const inAward: Limit = { most: scheme.perAgency, won: new Map() };
  let groups: TierTask["groups"] = [...grouped(rows, ({ bestRank }) => bestRank).values()].map((tied) =>
    tied.map(surely),
  );
  return scheme.tiers.map((tier) => {
    const filled = fillTier({
      tier,
      groups,
      missOf: missIn(tier, grades, scheme.order),
      inAward,
      decide: (contest) => decisions.decide(tier.id, contest),
    });
    groups = filled.rest;
    return filled;
  });
}

function rankRuleOf(scheme: AwardScheme, grades: readonly string[]): RankRule<AwardEntry> {
  const { measure = "score", order, decimals, tieBreak = [] } = scheme;
  return {
    value: (entry) => measureOf(entry, measure, grades),
    ...(order !== undefined && { order }),
    ...(decimals !== undefined && { decimals }),
    tieBreak: tieBreak.map((key: AwardTieBreak) => ({ value: (entry) => entry.figures?.[key.name], ...key })),
  };
}
