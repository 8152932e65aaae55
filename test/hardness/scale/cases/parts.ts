import { type Period, parsePeriod } from "sakip";

/** As many values as asked, by their position. */
export function many<T>(size: number, of: (i: number) => T): T[] {
  return Array.from({ length: size }, (_, i) => of(i));
}

/** Words in both languages that nobody reads. */
export const label = { id: "Uji", en: "Test" };

/** A source that is ours. */
export const source = { title: "Uji", status: "convention" } as const;

/** A quarter of 2023. */
export function quarter(n: number): Period {
  return parsePeriod(`2023-TW${n}`);
}

/** A day, counted from the first of January 1900: every number is another day. */
export function dayOf(i: number): string {
  return new Date(Date.UTC(1900, 0, 1 + i)).toISOString().slice(0, 10);
}

/** The name of an agency without digits, every number another name. */
export function agencyName(i: number): string {
  const letters = i
    .toString(26)
    .replace(/./g, (digit) => "abcdefghijklmnopqrstuvwxyz"[Number.parseInt(digit, 26)] ?? "");
  return `Dinas ${letters} ${letters.split("").reverse().join("")}`;
}
