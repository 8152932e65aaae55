import { formatPeriod, type Locale, periodOf } from "sakip";

/** A day as it is printed: "15 November 2023". */
export function dayText(date: string, locale: Locale = "id"): string {
  return `${Number(date.slice(8))} ${formatPeriod(periodOf(date, "month"), locale)}`;
}
