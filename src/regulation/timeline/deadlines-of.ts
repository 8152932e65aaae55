import { type Computed, computed, notComputable, type Outcome } from "../../core/index.ts";
import {
  addMonths,
  boundsOf,
  dayText,
  formatPeriod,
  type IsoDate,
  lastWorking,
  nthWorking,
  type Period,
  periodAt,
  readDay,
} from "../../period/index.ts";
import type { Deadline, DeadlineReason, DueRule, ReportingRule } from "../rule/index.ts";
import { prudentDate } from "./reporting-rules.ts";

/** The deadlines that a rule sets for a fiscal year: one for the year, or one for each quarter it names. */
export function deadlinesOf(
  { id, title, appliesTo, since, occasions, basis }: ReportingRule,
  fiscalYear: number,
  budget: IsoDate | undefined,
  holidays: ReadonlySet<number>,
): Deadline[] {
  return occasions.map(({ covers, due: rule }) => {
    const period = covers === "year" ? periodAt("year", fiscalYear, 1) : periodAt("quarter", fiscalYear, covers);
    const from = fromOf(rule, period, budget);
    const due = fiscalYear < since ? notComputable("no-rule-known") : dueOf(rule, period, from, holidays);
    return {
      id: covers === "year" ? id : `${id}-q${covers}`,
      title: { id: `${title.id}, ${formatPeriod(period, "id")}`, en: `${title.en}, ${formatPeriod(period, "en")}` },
      period,
      appliesTo,
      rule,
      from,
      due,
      lastWorkingDay: { ...(due.status === "computed" ? prudent(due, holidays) : due), basis: prudentDate },
      basis,
    };
  });
}

function fromOf(rule: DueRule, period: Period, budget: IsoDate | undefined): Deadline["from"] {
  switch (rule.kind) {
    case "months-after-budget":
      return budget === undefined ? notComputable("no-budget-date") : computed(budget);
    case "working-day-of-month":
      return computed(boundsOf(periodAt("month", period.year, rule.month)).start);
    case "months-after-period":
    case "no-date":
      return computed(boundsOf(period).end);
  }
}

function dueOf(
  rule: DueRule,
  period: Period,
  from: Deadline["from"],
  holidays: ReadonlySet<number>,
): Outcome<IsoDate, DeadlineReason> {
  if (from.status === "not-computable") return from;
  switch (rule.kind) {
    case "months-after-period":
    case "months-after-budget":
      return computed(dayText(addMonths(dayIn(from.value), rule.months)));
    case "working-day-of-month":
      return nthWorking(periodAt("month", period.year, rule.month), rule.nth, holidays);
    case "no-date":
      return notComputable("no-date-in-rule");
  }
}

function prudent(due: Computed<IsoDate>, holidays: ReadonlySet<number>): Computed<IsoDate> {
  return computed(dayText(lastWorking(dayIn(due.value), holidays)));
}

// Only of dates that were read or made here.
function dayIn(date: IsoDate): number {
  return readDay(date, [], []) as number;
}
