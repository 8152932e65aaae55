import type { AbsorptionReason } from "../budget/index.ts";
import { deepFreeze, readAll } from "../core/index.ts";
import { type Exact, exactToDecimal, subtract } from "../number/index.ts";
import { flagLowest, type RankedRow } from "../ranking/index.ts";
import type { AssistanceList, ForumRow } from "./assistance-list.ts";
import { type AgencyRead, agenciesShape, type ForumAgency } from "./forum-agency.ts";
import { type ForumRule, forumRuleShape } from "./forum-rule.ts";

/**
 * Finds the agencies with the lowest absorption, which get special assistance after a quarterly forum. Who did not report,
 * or only in part, is listed apart; a tie across the cut is reported, not cut.
 *
 * @term daftar asistensi khusus
 * @typeParam A - The agencies.
 * @param agencies - Summaries by agency, as {@link summarizeAbsorption} gives them, or published percentages.
 * @param rule - The period, the number of places, and who takes part.
 * @returns The list, frozen and JSON-safe: keep it for the follow-up.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `invalid-period`, `invalid-input` (an agency twice, a key that
 * does not belong).
 * @see No official source: the list is the practice of the forum of Kota Batu (tugumalang.id, 15 November 2023), whose
 * figures these are.
 * @example
 * ```ts
 * import { parsePeriod, selectForAssistance } from "sakip";
 *
 * const agencies = [
 *   { key: "disnaker", rate: "30.86" },
 *   { key: "kesbangpol", rate: "33.01" },
 *   { key: "dpkp", rate: "39.94" },
 *   { key: "dlh", rate: "45.10" },
 *   { key: "dinsos", rate: null },
 * ];
 * const list = selectForAssistance(agencies, { period: parsePeriod("2023-TW3"), places: 3, target: 70 });
 * list.selected.map(({ agencyId, gap }) => [agencyId, gap]) // => [["disnaker", "-39.14"], ["kesbangpol", "-36.99"], ["dpkp", "-30.06"]]
 * list.unranked // => [{ agencyId: "dinsos", reason: "not-reported" }]
 * ```
 */
export function selectForAssistance<A extends ForumAgency>(agencies: Iterable<A>, rule: ForumRule<A>): AssistanceList {
  const [listed, read] = readAll([agenciesShape, agencies, "agencies"], [forumRuleShape, rule, "rule"]);
  const { period, places, target, onTie, eligible } = read;
  const lowest = flagLowest(
    listed.map((each) => standingOf(each, read.partlyReported === "set-apart")),
    {
      value: ({ rate }) => rate && exactToDecimal(rate),
      places,
      onTie,
      ...(eligible !== undefined && { eligible: ({ agency }: Standing) => eligible(agency) }),
    },
  );
  const rowOf = ({ item, value, rank, tied }: RankedRow<Standing>): ForumRow => ({
    agencyId: item.agencyId,
    rate: value,
    rank,
    tied,
    ...(target !== undefined && item.rate !== null && { gap: exactToDecimal(subtract(item.rate, target)) }),
  });
  return deepFreeze({
    kind: "assistance-list",
    period,
    places,
    ...(target !== undefined && { target: exactToDecimal(target) }),
    selected: lowest.selected.map(rowOf),
    contested: lowest.contested.map(rowOf),
    open: lowest.open,
    ranking: lowest.ranking.rows.map(rowOf),
    unranked: lowest.unranked.map(({ item }) => ({ agencyId: item.agencyId, reason: item.reason })),
    ineligible: lowest.ineligible.map(({ item, reasons }) => ({ agencyId: item.agencyId, reasons: [...reasons] })),
  });
}

interface Standing {
  /** What the caller wrote, for the caller's own question; its key as it was read. */
  readonly agency: ForumAgency;
  readonly agencyId: string;
  readonly rate: Exact | null;
  /** Why there is no rate to rank by. */
  readonly reason: AbsorptionReason | "partly-reported";
}

function standingOf({ own: agency, read }: AgencyRead, setApart: boolean): Standing {
  const { rate, unreported, key: agencyId } = read;
  if (rate === null) return { agency, agencyId, rate, reason: "not-reported" };
  if ("reason" in rate) return { agency, agencyId, rate: null, reason: rate.reason };
  if (setApart && unreported > 0) return { agency, agencyId, rate: null, reason: "partly-reported" };
  return { agency, agencyId, rate: "value" in rate ? rate.value : rate, reason: "not-reported" };
}
