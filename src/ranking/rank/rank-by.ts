import { type Problem, readAll, refuseIfAny } from "../../core/index.ts";
import { itemsOf } from "./items-shape.ts";
import { nearItems } from "./near-items.ts";
import { rankReadings } from "./rank-readings.ts";
import { type RankRule, type RankRuleRead, rankRuleShape } from "./rank-rule-shape.ts";
import type { Ranking } from "./ranking-shape.ts";
import { ownRanking } from "./ranking-shape.ts";
import { readItems } from "./read-items.ts";

/**
 * Puts items in order by their values and numbers them, on the exact values: equal is what is equal, and every row
 * says whether it is tied and what decided its place.
 *
 * Items without a value, or whose outcome could not be computed, are listed apart with the reason. Equal items keep the
 * order of the input, which decides nothing: they share the places `bestRank` to `worstRank`. Items that may stand for the
 * same by what they are called ("Disdik" and "Dinas Pendidikan", under `id`, `key`, `agencyId`, `agency` or `name`) are
 * the finding `near-duplicate-key`, in lists of up to a thousand.
 *
 * @term peringkat
 * @param items - The items, in any order; read once, never changed.
 * @param rule - The value to rank by, the direction, the tie rule, tie-breaks, and a rounding where one is declared.
 * @throws A {@link SakipError} `invalid-number` for every value or tie-break that is no number, `invalid-input` and
 * `invalid-rounding` for a rule that cannot be followed.
 * @see No official source: no regulation with a tie rule was found, so the rule is yours to name.
 * @example
 * ```ts
 * import { rankBy } from "sakip";
 *
 * const rates = [
 *   { agency: "DLH", rate: "45.10" },
 *   { agency: "DPKP", rate: "39.94" },
 *   { agency: "Disnaker", rate: "30.86" },
 *   { agency: "Setwan", rate: null },
 * ];
 * const ranking = rankBy(rates, { value: (each) => each.rate, order: "ascending" });
 * ranking.rows.map((row) => `${row.rank} ${row.item.agency}`) // => ["1 Disnaker", "2 DPKP", "3 DLH"]
 * ranking.unranked.map((each) => each.item.agency) // => ["Setwan"]
 * ```
 * @example A tie is shown, and decided only by a key that was declared.
 * ```ts
 * import { rankBy } from "sakip";
 *
 * const scores = [
 *   { agency: "A", total: "82.68", planning: "25.10" },
 *   { agency: "B", total: "82.680", planning: "24.60" },
 *   { agency: "C", total: "80", planning: "26" },
 * ];
 * const plain = rankBy(scores, { value: (each) => each.total });
 * plain.rows.map((row) => [row.rank, row.tied]) // => [[1, true], [1, true], [3, false]]
 *
 * const decided = rankBy(scores, {
 *   value: (each) => each.total,
 *   tieBreak: [{ name: "planning", value: (each) => each.planning }],
 * });
 * decided.rows.map((row) => [row.rank, row.decidedBy]) // => [[1, "planning"], [2, "planning"], [3, "value"]]
 * ```
 * @example What could not be computed is told with its reason.
 * ```ts
 * import { rankBy, summarizeAbsorption } from "sakip";
 *
 * const lines = [
 *   { agencyId: "DLH", budget: 200, realization: 90 },
 *   { agencyId: "Setwan", budget: 100, realization: null },
 * ];
 * const { rows, unranked } = rankBy(summarizeAbsorption(lines, { by: (line) => line.agencyId }), { value: ({ rate }) => rate });
 * rows.map(({ rank, item, value }) => `${rank} ${item.key} ${value}`) // => ["1 DLH 45"]
 * unranked.map(({ item, reason }) => [item.key, reason]) // => [["Setwan", "not-reported"]]
 * ```
 */
export function rankBy<T>(items: Iterable<T>, rule: RankRule<T>): Ranking<T> {
  const [listed, read] = readAll([itemsOf<T>(), items, "items"], [rankRuleShape, rule, "rule"]);
  const ranking = rankListed(listed, read);
  const findings = nearItems(listed);
  return findings.length === 0 ? ranking : ownRanking(Object.freeze({ ...ranking, findings: Object.freeze(findings) }));
}

/** Ranks a list by a rule that was read, or refuses it with every answer that is none. */
export function rankListed<T>(listed: readonly T[], rule: RankRuleRead): Ranking<T> {
  const problems: Problem[] = [];
  const readings = readItems(listed, rule, problems);
  refuseIfAny(problems);
  return ownRanking(rankReadings(readings, rule));
}
