import {
  type Bilingual,
  deepFreeze,
  type Given,
  object,
  optional,
  problemAt,
  type Refuse,
  readAll,
  refuseIfAny,
  renamed,
  series,
  tell,
  text,
  where,
  whole,
} from "../core/index.ts";
import type { Finding } from "../finding/index.ts";
import { addDays, addWorkingDays, holidays, type IsoDate, isoDate } from "../period/index.ts";
import { type AssistanceListRead, assistanceListShape, type KeptAssistanceList } from "./assistance-list.ts";
import type { AssistancePlan, AssistanceSession } from "./assistance-plan.ts";
import { assistanceAfterYear, assistanceUndecided, assistanceUnjudged } from "./plan-findings.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The day from which on experts are there: `"2023-11-16"`. */
    from: isoDate,
    /** How long each agency is helped: 1 to 366 days, working days where holidays are given, else calendar days. */
    days: whole(1, 366),
    /** The experts, each once; each helps one agency at a time. */
    experts: where(series(text, { least: 1 }), lawOfExperts),
    /** The holidays, with which working days are counted; `[]` when there is none. */
    holidays: optional(holidays),
    /** Which agencies are helped, where people decided about a contested place; those on the list unless told. */
    selected: optional(renamed(series(text), "assisted")),
  }))();

/**
 * Who can help, from when, and for how long.
 *
 * @term pilihan rencana asistensi
 */
export interface AssistancePlanOptions extends Given<typeof optionsShape> {}

/**
 * Plans who helps whom after a forum, from when to when: the lowest agency first, by the expert who is free first. An agency
 * that waits for a decision about a tied place has no session, and that is told.
 *
 * @term rencana asistensi khusus
 * @param list - The list of the forum, as {@link selectForAssistance} gave it or as it was kept.
 * @param options - The first day, the length, the experts, and where working days count the holidays.
 * @returns The sessions. With holidays each begins and ends on a working day; without them seven days are a week.
 * @throws A {@link SakipError} with every problem: `invalid-input` (no expert, one twice, an agency that was not ranked),
 * `invalid-date`, and `out-of-range` when the calendar ends before the last session does.
 * @see No official source: experts of the mayor help for a week in Kota Batu (tugumalang.id, 15 November 2023); the order
 * is ours.
 * @example
 * ```ts
 * import { parsePeriod, planAssistance, selectForAssistance } from "sakip";
 *
 * const list = selectForAssistance(
 *   [{ key: "disnaker", rate: "30.86" }, { key: "kesbangpol", rate: "33.01" }, { key: "dpkp", rate: "39.94" }],
 *   { period: parsePeriod("2023-TW3"), places: 3 },
 * );
 * const plan = planAssistance(list, { from: "2023-11-16", days: 5, experts: ["ahli-1", "ahli-2"], holidays: [] });
 * plan.sessions.map(({ agencyId, expert, start, end }) => [agencyId, expert, start, end])
 * // => [["disnaker", "ahli-1", "2023-11-16", "2023-11-22"], ["kesbangpol", "ahli-2", "2023-11-16", "2023-11-22"], ["dpkp", "ahli-1", "2023-11-23", "2023-11-29"]]
 * ```
 */
export function planAssistance(list: KeptAssistanceList, options: AssistancePlanOptions): AssistancePlan {
  const [read, { from, days, experts, holidays: off, selected }] = readAll(
    [assistanceListShape, list, "list"],
    [optionsShape, options, "options"],
  );
  const rankOf = new Map(read.ranking.map(({ agencyId, rank }) => [agencyId, rank]));
  const ids = selected ?? read.selected.map(({ agencyId }) => agencyId);
  refuseIfAny(
    ids.flatMap((id, i) =>
      rankOf.has(id) ? [] : [problemAt("invalid-input", ["options", "selected", i], id, rankedAgency)],
    ),
  );
  const turns = turnsOf(from, days, off, Math.ceil(ids.length / experts.length));
  const sessions = [...ids]
    .map((agencyId) => ({ agencyId, rank: rankOf.get(agencyId) ?? 0 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ agencyId, rank }, i): AssistanceSession => {
      const turn = Math.floor(i / experts.length);
      const { start, end } = turns[turn] ?? { start: from, end: from };
      return { agencyId, rank, expert: experts[i % experts.length] ?? "", start, end, turn: turn + 1 };
    });
  const until = sessions.at(-1)?.end;
  const undecided = selected === undefined ? read.contested.map(({ agencyId }) => agencyId) : [];
  return deepFreeze({
    kind: "assistance-plan",
    period: read.period,
    sessions,
    from,
    experts,
    ...(off && { holidays: [...new Set(off)].sort() }),
    days,
    countedIn: off === undefined ? "calendar-days" : "working-days",
    ...(until !== undefined && { until }),
    undecided,
    findings: findingsOf(read, undecided, sessions),
  });
}

/** The first and the last day of each turn: every session is as long as every other, so that all experts change together. */
function turnsOf(from: IsoDate, days: number, off: readonly IsoDate[] | undefined, count: number) {
  const turns: { readonly start: IsoDate; readonly end: IsoDate }[] = [];
  for (let i = 0; i < count; i++) {
    const before = turns.at(-1)?.end ?? addDays(from, -1);
    const start = off === undefined ? addDays(before, 1) : addWorkingDays(before, 1, { holidays: off });
    const end = off === undefined ? addDays(before, days) : addWorkingDays(before, days, { holidays: off });
    turns.push({ start, end });
  }
  return turns;
}

function findingsOf(
  { period, unranked }: AssistanceListRead,
  undecided: readonly string[],
  sessions: readonly AssistanceSession[],
): readonly Finding[] {
  const yearEnd = `${period.year}-12-31`;
  return [
    ...undecided.map((agency) =>
      tell(assistanceUndecided, { subject: agency, path: ["list", "contested"] }, { agency }),
    ),
    ...unranked.map(({ agencyId: agency }) =>
      tell(assistanceUnjudged, { subject: agency, path: ["list", "unranked"] }, { agency, period }),
    ),
    ...sessions
      .filter(({ end }) => end > yearEnd)
      .map(({ agencyId: agency, end }) =>
        tell(assistanceAfterYear, { subject: agency }, { agency, end, year: period.year }),
      ),
  ];
}

const rankedAgency: Bilingual = {
  en: "an agency that the forum ranked",
  id: "perangkat daerah yang diberi peringkat pada forum ini",
};

function lawOfExperts(experts: readonly string[], refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [i, expert] of experts.entries()) {
    if (seen.has(expert))
      refuse("invalid-input", [i], {
        en: "an expert who stands here once",
        id: "tenaga ahli yang tercantum satu kali",
      });
    seen.add(expert);
  }
}
