import {
  type Bilingual,
  checkArray,
  checkObject,
  checkText,
  computed,
  deepFreeze,
  type Finding,
  frozenCopy,
  notComputable,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../core/index.ts";
import {
  type DecimalInput,
  type Exact,
  exactToDecimal,
  formatPercent,
  readExact,
  sign,
  subtract,
} from "../number/index.ts";
import { formatPeriod, periodBounds, readPeriod } from "../period/index.ts";
import type { AssistanceFollowUp, AssistanceList, AssistanceReview, ForumRow } from "./quarterly-forum.ts";

/**
 * Looks again at the agencies that were assisted: did it help? Rates rise by themselves in the course of a year, so what
 * decides is the gap to the target of each period; rates and ranks are told beside it.
 *
 * @term tindak lanjut asistensi
 * @param previous - The list of the earlier forum, as {@link selectForAssistance} gave it.
 * @param current - The list of a later forum.
 * @param options - `assisted` names the agencies that really were assisted, where people decided about a contested place;
 * those on the list unless told.
 * @returns For every agency assisted then: how its rate, its rank from below and its gap have changed, whether it is closer
 * to the target, and whether it is assisted again.
 * @throws A {@link SakipError} `invalid-period` for a later forum that is not later, `invalid-input` for lists that are
 * none.
 * @see No official source: the forum of Kota Batu is to be repeated every three months; how to judge its effect is ours.
 * @example
 * ```ts
 * import { followUpAssistance, parsePeriod, selectForAssistance } from "sakip";
 *
 * const third = selectForAssistance(
 *   [{ key: "disnaker", rate: "30.86" }, { key: "dlh", rate: "45.10" }],
 *   { period: parsePeriod("2023-TW3"), places: 1, target: 70 },
 * );
 * const fourth = selectForAssistance(
 *   [{ key: "disnaker", rate: "60.57" }, { key: "dlh", rate: "88" }],
 *   { period: parsePeriod("2023-TW4"), places: 1, target: 95 },
 * );
 * const [disnaker] = followUpAssistance(third, fourth).followUps;
 * disnaker?.rateChange // => "29.71"
 * disnaker?.gapChange // => "4.71"
 * disnaker?.status === "computed" && disnaker.value // => "closer"
 * disnaker?.stillAssisted // => true
 * ```
 */
export function followUpAssistance(
  previous: AssistanceList,
  current: AssistanceList,
  options: { readonly assisted?: readonly string[] } = {},
): AssistanceReview {
  const problems: Problem[] = [];
  const lists = [checkList(previous, "previous", problems), checkList(current, "current", problems)];
  if (lists.every(Boolean) && periodBounds(previous.period).end >= periodBounds(current.period).end)
    problems.push(
      problemAt(
        "invalid-period",
        ["current", "period"],
        current.period,
        "a period that ends after that of the earlier forum",
      ),
    );
  if (!checkObject(options, ["options"], problems)) refuseIfAny(problems);
  if (options.assisted !== undefined && !checkArray(options.assisted, ["options", "assisted"], problems))
    refuseIfAny(problems);
  const ids = options.assisted ?? (lists[0] ? previous.assisted.map(({ agencyId }) => agencyId) : []);
  const assisted = ids.flatMap((id, i) => {
    const row = lists[0] ? previous.ranking.find(({ agencyId }) => agencyId === id) : undefined;
    if (row === undefined)
      problems.push(
        problemAt("invalid-input", ["options", "assisted", i], id, "an agency that the earlier forum ranked"),
      );
    return row ?? [];
  });
  refuseIfAny(problems);
  const followUps = assisted.map((before) => followUp(frozenCopy(before), current));
  const findings = followUps.flatMap((each) => findingsOf(each, current));
  return deepFreeze({ from: { ...previous.period }, to: { ...current.period }, followUps, findings });
}

function followUp(before: ForumRow, current: AssistanceList): AssistanceFollowUp {
  const { agencyId } = before;
  const after = frozenCopy(current.ranking.find((row) => row.agencyId === agencyId));
  const stillAssisted = [...current.assisted, ...current.contested].some((row) => row.agencyId === agencyId);
  const facts = { agencyId, before, stillAssisted };
  if (after === undefined) {
    const known = [...current.unreported, ...current.ineligible].some((each) => each.agencyId === agencyId);
    return { ...notComputable(known ? "not-judged" : "not-listed"), ...facts };
  }
  const moved = {
    ...facts,
    after,
    rateChange: exactToDecimal(change(before.rate, after.rate)),
    rankChange: after.rank - before.rank,
  };
  if (before.gap === undefined || after.gap === undefined) return { ...notComputable("no-target"), ...moved };
  const closed = change(before.gap, after.gap);
  const verdict = sign(closed) > 0 ? "closer" : sign(closed) < 0 ? "further" : "same";
  return { ...computed(verdict), ...moved, gapChange: exactToDecimal(closed) };
}

function change(before: DecimalInput, after: DecimalInput): Exact {
  return subtract(readExact(after, [], []) as Exact, readExact(before, [], []) as Exact);
}

function findingsOf(each: AssistanceFollowUp, { period }: AssistanceList): Finding[] {
  const { agencyId, after, before, stillAssisted } = each;
  if (after === undefined)
    return [
      finding(
        "assisted-not-judged",
        agencyId,
        { before: before.rate },
        {
          id: `Perangkat daerah yang diasistensi tidak dapat dinilai pada ${formatPeriod(period, "id")}.`,
          en: `The assisted agency cannot be judged in ${formatPeriod(period, "en")}.`,
        },
      ),
    ];
  if (!stillAssisted) return [];
  return [
    finding(
      "assisted-again",
      agencyId,
      { before: before.rate, after: after.rate },
      {
        id: `Kembali termasuk terendah: ${formatPercent(before.rate)} menjadi ${formatPercent(after.rate)}.`,
        en: `Among the lowest again: ${formatPercent(before.rate, { locale: "en" })}, now ${formatPercent(after.rate, { locale: "en" })}.`,
      },
    ),
  ];
}

function finding(code: string, subject: string, details: Finding["details"], message: Bilingual): Finding {
  return { code, severity: "warning", subject, path: [], details, message };
}

function checkList(list: unknown, name: string, problems: Problem[]): boolean {
  const before = problems.length;
  if (!checkObject(list, [name], problems)) return false;
  readPeriod(list["period"], [name, "period"], problems);
  for (const key of ["assisted", "contested", "ranking", "unreported", "ineligible"]) {
    const rows = list[key];
    if (!checkArray(rows, [name, key], problems)) continue;
    for (const [i, row] of rows.entries()) checkRow(row, key === "ranking", [name, key, i], problems);
  }
  return problems.length === before;
}

function checkRow(row: unknown, isRanked: boolean, path: Path, problems: Problem[]): void {
  if (!checkObject(row, path, problems)) return;
  checkText(row["agencyId"], [...path, "agencyId"], problems);
  if (!isRanked) return;
  readExact(row["rate"], [...path, "rate"], problems);
  // Ranks are numbers with halves where ties share their places.
  if (typeof row["rank"] !== "number" || !(row["rank"] >= 1 && row["rank"] < Number.POSITIVE_INFINITY))
    problems.push(problemAt("invalid-input", [...path, "rank"], row["rank"], "a rank of 1 or more"));
  if (row["gap"] !== undefined) readExact(row["gap"], [...path, "gap"], problems);
}
