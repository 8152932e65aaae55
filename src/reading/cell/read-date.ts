import { attempt } from "../../core/index.ts";
import { dayText, type IsoDate, monthNamed, tryDay } from "../../period/index.ts";

/** 1970-01-01 as spreadsheets count days. */
const SERIAL_OF_1970 = 25569;

/** The date of a cell: ISO, a day with the name of its month, day/month/year, or as spreadsheets store it. */
export function readDate(cell: unknown): IsoDate | undefined {
  if (cell instanceof Date) return dateOf(Math.floor(cell.getTime() / 86_400_000));
  if (typeof cell === "number")
    return cell > 20_000 && cell < 80_000 ? dateOf(Math.floor(cell) - SERIAL_OF_1970) : undefined;
  if (typeof cell !== "string") return undefined;
  const text = cell.trim().replace(/^[a-z']+,\s*/i, "");
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text)?.[1];
  if (iso !== undefined) return checked(iso);
  const [, day, name, year] = /^(\d{1,2})[\s-]+([a-z]+)\.?[\s-]+(\d{4})$/i.exec(text) ?? [];
  const month = name === undefined ? undefined : monthNamed(name.toLowerCase());
  if (month !== undefined) return checked(`${year}-${pad(month)}-${pad(Number(day))}`);
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return y === undefined ? undefined : checked(`${y}-${pad(Number(m))}-${pad(Number(d))}`);
}

function checked(text: string): IsoDate | undefined {
  const day = tryDay(text);
  return day === undefined ? undefined : dateOf(day);
}

function dateOf(day: number): IsoDate | undefined {
  // Days that the calendar does not have are no dates.
  return Number.isFinite(day) ? attempt(() => dayText(day)) : undefined;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
