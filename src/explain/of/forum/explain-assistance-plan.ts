import { list, optional, type Plain, type Read, readAll, text, whole, word } from "../../../core/index.ts";
import type { AssistancePlan } from "../../../forum/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import { dayFact, isoDate, periodShape } from "../../../period/index.ts";
import { figure, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOfAll } from "../shared/count-of.ts";
import { dayInput, periodInput } from "../shared/dates.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { listed, listedWords } from "../shared/listed.ts";

const planRead = /* @__PURE__ */ (() =>
  resultShape("assistance-plan", {
    ...groundFields,
    period: periodShape,
    from: isoDate,
    experts: list(text),
    holidays: optional(list(isoDate)),
    sessions: list(
      partShape({
        agencyId: text,
        rank: resultNumber,
        expert: text,
        start: isoDate,
        end: isoDate,
        turn: whole(1, Number.MAX_SAFE_INTEGER),
      }),
    ),
    days: whole(1, 366),
    countedIn: word(["working-days", "calendar-days"]),
    undecided: list(text),
  }))();

/**
 * Explains who helps whom after a forum: from which day on, in which turn, and who waits for a decision.
 *
 * @term penjelasan rencana asistensi
 * @param result - What {@link planAssistance} gave, or its plain copy.
 * @returns How many sessions there are, with a step for each.
 * @throws A {@link SakipError} `invalid-input` for what is no plan.
 * @see No official source.
 * @example
 * ```ts
 * import { explainAssistancePlan, parsePeriod, planAssistance, selectForAssistance } from "sakip";
 *
 * const list = selectForAssistance([{ key: "disnaker", rate: "30.86" }], { period: parsePeriod("2023-TW3"), places: 1 });
 * const plan = planAssistance(list, { from: "2023-11-16", days: 5, experts: ["ahli-1"] });
 * explainAssistancePlan(plan).steps[0]?.words?.id // => "16 November 2023 sampai dengan 20 November 2023"
 * ```
 */
export function explainAssistancePlan(result: AssistancePlan | Plain<AssistancePlan>): Explanation {
  const [read] = readAll([planRead, result, "result"]);
  const { period, from, experts, holidays, sessions, days, countedIn, undecided, findings } = read;
  const steps = sessions.map(sessionNode);
  return explained({
    subject: "assistance-plan",
    label: { id: "Perangkat daerah yang diasistensi", en: "Agencies that are helped" },
    value: exactOf(steps.length),
    unit: "agencies",
    formula: countOfAll(steps),
    inputs: [
      periodInput(period),
      dayInput(from, "from", names.from),
      figure("days", names.days, exactOf(days), "days"),
      worded("counted-in", names.countedIn, countedIn, counted[countedIn]),
      listed("experts", names.experts, experts),
      holidays && listedWords("holidays", names.holidays, holidays.map(dayFact.print)),
      listed("undecided", names.undecided, undecided),
    ],
    findings,
    steps,
  });
}

function sessionNode({ agencyId, rank, expert, start, end, turn }: Read<typeof planRead>["sessions"][number]) {
  const [first, last] = [dayFact.print(start), dayFact.print(end)];
  return explained({
    subject: `agency:${agencyId}`,
    label: { id: `Asistensi bagi ${agencyId}`, en: `Help for ${agencyId}` },
    value: {
      word: `${start}/${end}`,
      words: { id: `${first.id} sampai dengan ${last.id}`, en: `${first.en} to ${last.en}` },
    },
    inputs: [
      worded("expert", names.expert, expert),
      figure("rank", names.rank, rank),
      figure("turn", names.turn, exactOf(turn)),
    ],
  });
}

const names = {
  from: { id: "tenaga ahli siap mulai", en: "experts are there from" },
  days: { id: "lama setiap asistensi", en: "length of each session" },
  countedIn: { id: "dihitung dalam", en: "counted in" },
  experts: { id: "tenaga ahli", en: "experts" },
  holidays: { id: "hari libur", en: "holidays" },
  undecided: { id: "menunggu keputusan", en: "waiting for a decision" },
  expert: { id: "tenaga ahli", en: "expert" },
  rank: { id: "peringkat dari bawah", en: "rank from below" },
  turn: { id: "giliran", en: "turn" },
};
const counted = {
  "working-days": { id: "hari kerja", en: "working days" },
  "calendar-days": { id: "hari kalender", en: "calendar days" },
};
