import type { AbsorptionReason } from "../budget/index.ts";
import {
  checkFunction,
  checkIterable,
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  deepFreeze,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../core/index.ts";
import { type Decimal, type Exact, exactToDecimal, readExact, subtract } from "../number/index.ts";
import { readPeriod } from "../period/index.ts";
import { flagLowest, type RankedRow } from "../ranking/index.ts";
import type { AssistanceList, ForumAgency, ForumRow, ForumRule } from "./quarterly-forum.ts";

/**
 * Finds the agencies with the lowest absorption, which get special assistance after a quarterly forum. Who did not report,
 * or only in part, is listed apart; a tie across the cut is reported, not cut.
 *
 * @term daftar asistensi khusus
 * @typeParam A - The agencies.
 * @param agencies - Summaries by agency, as {@link summarizeAbsorption} gives them, or published percentages.
 * @param rule - The period, the number of places, and who takes part.
 * @returns The list, frozen and JSON-safe: keep it for the follow-up.
 * @throws A {@link SakipError} with every problem: `invalid-number`, `invalid-period`, `invalid-input` (an agency twice).
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
 * list.assisted.map(({ agencyId, gap }) => [agencyId, gap]) // => [["disnaker", "-39.14"], ["kesbangpol", "-36.99"], ["dpkp", "-30.06"]]
 * list.unreported // => [{ agencyId: "dinsos", reason: "not-reported" }]
 * ```
 */
export function selectForAssistance<A extends ForumAgency>(agencies: Iterable<A>, rule: ForumRule<A>): AssistanceList {
  const problems: Problem[] = [];
  if (!checkObject(rule, ["rule"], problems)) refuseIfAny(problems);
  readPeriod(rule.period, ["rule", "period"], problems);
  const { partlyReported = "set-apart" } = rule;
  checkWord(partlyReported, ["set-apart", "rank"], ["rule", "partlyReported"], problems);
  if (rule.eligible !== undefined) checkFunction(rule.eligible, ["rule", "eligible"], problems);
  const target = rule.target === undefined ? undefined : readExact(rule.target, ["rule", "target"], problems);
  const read = checkIterable(agencies, ["agencies"], problems)
    ? readAgencies(agencies as Iterable<A>, partlyReported === "set-apart", problems)
    : [];
  refuseIfAny(problems);
  const lowest = flagLowest(read, {
    value: ({ rate }) => rate,
    places: rule.places,
    ...(rule.onTie !== undefined && { onTie: rule.onTie }),
    ...(rule.eligible !== undefined && { eligible: ({ agency }: ReadAgency<A>) => rule.eligible?.(agency) ?? true }),
  });
  const rowOf = ({ item, value, rank, tied }: RankedRow<ReadAgency<A>>): ForumRow => ({
    agencyId: item.agency.key,
    rate: value,
    rank,
    tied,
    ...(target !== undefined && { gap: exactToDecimal(subtract(item.exact as Exact, target)) }),
  });
  return deepFreeze({
    period: { ...rule.period },
    places: rule.places,
    ...(target !== undefined && { target: exactToDecimal(target) }),
    assisted: lowest.flagged.map(rowOf),
    contested: lowest.contested.map(rowOf),
    open: lowest.open,
    ranking: lowest.ranking.rows.map(rowOf),
    unreported: lowest.unreported.map(({ item }) => ({ agencyId: item.agency.key, reason: item.reason })),
    ineligible: lowest.ineligible.map(({ item, reasons }) => ({ agencyId: item.agency.key, reasons: [...reasons] })),
  });
}

interface ReadAgency<A> {
  readonly agency: A;
  readonly rate: Decimal | null;
  readonly exact: Exact | undefined;
  /** Why there is no rate to rank by. */
  readonly reason: AbsorptionReason | "partly-reported";
}

function readAgencies<A extends ForumAgency>(
  agencies: Iterable<A>,
  setApart: boolean,
  problems: Problem[],
): ReadAgency<A>[] {
  const seen = new Set<string>();
  return [...agencies].flatMap((agency, i): ReadAgency<A>[] => {
    const path: Path = ["agencies", i];
    if (!checkObject(agency, path, problems)) return [];
    const { key, rate, unreported = 0 } = agency as A;
    if (checkText(key, [...path, "key"], problems) && seen.has(key))
      problems.push(problemAt("invalid-input", [...path, "key"], key, "an agency that comes once"));
    seen.add(key);
    checkWhole(unreported, 0, Number.MAX_SAFE_INTEGER, [...path, "unreported"], problems);
    const read = readRate(rate, [...path, "rate"], problems);
    if (typeof read === "string") return [{ agency: agency as A, rate: null, exact: undefined, reason: read }];
    if (setApart && unreported > 0)
      return [{ agency: agency as A, rate: null, exact: undefined, reason: "partly-reported" }];
    return [{ agency: agency as A, rate: exactToDecimal(read), exact: read, reason: "not-reported" }];
  });
}

/** A rate, or why there is none. */
function readRate(rate: ForumAgency["rate"], path: Path, problems: Problem[]): Exact | AbsorptionReason {
  if (rate === null) return "not-reported";
  if (typeof rate === "object" && "status" in rate) {
    if (rate.status === "not-computable") return rate.reason;
    return readExact(rate.value, [...path, "value"], problems) ?? "not-reported";
  }
  return readExact(rate, path, problems) ?? "not-reported";
}
