import { computed, lacks, type Outcome } from "../../core/index.ts";
import {
  addMonths,
  daysOf,
  dayText,
  formatPeriod,
  type IsoDate,
  lastWorking,
  nthWorking,
  type Period,
  periodAt,
} from "../../period/index.ts";
import { type Deadline, type DeadlineReason, type DueRule, inForce, type ReportingRule } from "../rule/index.ts";
import { prudentDate } from "./reporting-rules.ts";

/** What a calendar was asked for: days are counted from 1970-01-01. */
export interface CalendarRead {
  readonly fiscalYear: number;
  readonly budgetApprovedOn?: number | undefined;
  readonly holidays: ReadonlySet<number>;
}

/** The deadlines that a duty sets for a fiscal year: one for the year, or one for each quarter it names. */
export function deadlinesOf(rules: readonly [ReportingRule, ...ReportingRule[]], asked: CalendarRead): Deadline[] {
  const { fiscalYear, holidays, budgetApprovedOn } = asked;
  const found = inForce(rules, dayText(daysOf(periodAt("year", fiscalYear, 1)).last));
  const { label, source, value } = found ?? rules[0];
  return value.occasions.map(({ covers, due: rule }) => {
    const period = covers === "year" ? periodAt("year", fiscalYear, 1) : periodAt("quarter", fiscalYear, covers);
    const from = fromOf(rule, period, budgetApprovedOn);
    const due = found === undefined ? "no-rule-known" : dueOf(rule, period, from, holidays);
    const prudent = typeof due === "number" ? lastWorking(due, holidays) : due;
    return {
      kind: "deadline",
      id: covers === "year" ? value.report : `${value.report}-q${covers}`,
      label: { id: `${label.id}, ${formatPeriod(period, "id")}`, en: `${label.en}, ${formatPeriod(period, "en")}` },
      period,
      appliesTo: value.appliesTo,
      rule,
      from: outcomeOf(from),
      due: outcomeOf(due),
      lastWorkingDay: { ...outcomeOf(prudent), basis: prudentDate },
      basis: source,
    };
  });
}

/** The day that the time runs from. */
function fromOf(rule: DueRule, period: Period, budget: number | undefined): number | "no-budget-date" {
  switch (rule.kind) {
    case "months-after-budget":
      return budget ?? "no-budget-date";
    case "working-day-of-month":
      return daysOf(periodAt("month", period.year, rule.month)).first;
    case "months-after-period":
    case "no-date":
      return daysOf(period).last;
  }
}

function dueOf(
  rule: DueRule,
  period: Period,
  from: number | "no-budget-date",
  holidays: ReadonlySet<number>,
): number | DeadlineReason {
  if (typeof from !== "number") return from;
  switch (rule.kind) {
    case "months-after-period":
    case "months-after-budget":
      return addMonths(from, rule.months);
    case "working-day-of-month":
      return nthWorking(periodAt("month", period.year, rule.month), rule.nth, holidays) ?? "too-few-working-days";
    case "no-date":
      return "no-date-in-rule";
  }
}

const LACKS = /* @__PURE__ */ lacks({
  "no-budget-date": ["budgetApprovedOn"],
  "no-date-in-rule": [],
  "no-rule-known": [],
  "too-few-working-days": [],
});

function outcomeOf<R extends DeadlineReason>(day: number | R): Outcome<IsoDate, R> {
  return typeof day === "number" ? computed(dayText(day)) : LACKS[day];
}
