import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  lastWorkingDayOnOrBefore,
  nextPeriod,
  nthWorkingDay,
  type Outcome,
  type PeriodKind,
  parsePeriod,
  periodBounds,
  periodCode,
  periodOf,
  periodsWithin,
  previousPeriod,
  reportingCalendar,
} from "sakip";

type Case =
  | readonly ["period", string]
  | readonly ["day", string, PeriodKind]
  | readonly ["working", string, number, number, readonly string[], readonly string[], 5 | 6]
  | readonly ["calendar", number, readonly string[], string | null];

const KINDS: readonly PeriodKind[] = ["year", "semester", "quarter", "month"];
const dateOf = (outcome: Outcome<string, string>) => (outcome.status === "computed" ? outcome.value : outcome.reason);

export function calendar(input: Case): unknown {
  switch (input[0]) {
    case "period": {
      const period = parsePeriod(input[1]);
      const finer = KINDS.slice(KINDS.indexOf(period.kind));
      const { start, end } = periodBounds(period);
      const within = finer.map((kind) => periodsWithin(period, kind).map(periodCode));
      return [start, end, periodCode(previousPeriod(period)), periodCode(nextPeriod(period)), within];
    }
    case "day":
      return periodCode(periodOf(input[1], input[2]));
    case "working": {
      const [, day, count, nth, holidays, workingDays, daysPerWeek] = input;
      const options = { holidays, workingDays, daysPerWeek };
      const month = periodOf(day, "month");
      return [
        isWorkingDay(day, options),
        addWorkingDays(day, count, options),
        lastWorkingDayOnOrBefore(day, options),
        countWorkingDays(day, periodBounds(month).end, options),
        dateOf(nthWorkingDay(month, nth, options)),
      ];
    }
    case "calendar": {
      const [, year, holidays, approved] = input;
      const deadlines = reportingCalendar(year, { holidays, ...(approved && { budgetApprovedOn: approved }) });
      const rows = deadlines.map(({ id, due, lastWorkingDay }) => [id, dateOf(due), dateOf(lastWorkingDay)]);
      return rows.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
    }
  }
}
