import type { Locale } from "../core/index.ts";

// Names of our own: those of Intl change with the machine.
/** The names of the months, as reports write them. */
export const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  id: [
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

// Other spellings and short forms of tables, month by month.
const OTHERS: readonly (readonly string[])[] = [
  ["jan"],
  ["pebruari", "feb", "peb"],
  ["mar", "mrt"],
  ["apr"],
  [],
  ["jun"],
  ["jul"],
  ["agu", "ags", "agt", "agust", "aug"],
  ["sep", "sept"],
  ["okt", "oct"],
  ["nopember", "nov", "nop"],
  ["des", "dec"],
];

/** The names of each month in small letters, with the spellings and short forms of tables. */
export function monthNames(): readonly (readonly string[])[] {
  return OTHERS.map((others, i) => [
    ...new Set([...[MONTHS.id, MONTHS.en].map((names) => `${names[i]}`.toLowerCase()), ...others]),
  ]);
}

/** The month of a name in small letters, from 1; undefined when it is none. */
export function monthNamed(name: string): number | undefined {
  const at = monthNames().findIndex((names) => names.includes(name));
  return at < 0 ? undefined : at + 1;
}
