import type { GivenFinding } from "../../core/index.ts";
import { type Citation, type Locale, severityWords, statusWords } from "../../core/index.ts";
import { words } from "../table/index.ts";

/** Stands where there is no figure. */
export const DASH = "–";

/** A line to be filled in by hand. */
export const BLANK = "…………………………………";

/** Words that stand around a table. */
export const around = /* @__PURE__ */ (() => ({
  basis: words("Dasar", "Basis"),
  notes: words("Catatan", "Notes"),
  findings: words("Yang perlu diperhatikan", "To be looked at"),
  picture: words("Gambar", "Picture"),
}))();

/** A source with its status: "PermenPANRB 88/2021, hlm. 41 (naskahnya dibaca)". */
export function sourceText({ title, clause, status }: Citation, locale: Locale): string {
  return `${[title, clause].filter((part) => part !== undefined).join(", ")} (${statusWords[status][locale]})`;
}

/** A finding in a line: "Peringatan: …". */
export function findingText({ severity, message }: GivenFinding, locale: Locale): string {
  const weight = severityWords[severity][locale];
  return `${weight.charAt(0).toUpperCase()}${weight.slice(1)}: ${message[locale]}`;
}

/** The numbers of footnotes, raised as official tables have them: "¹⁾²⁾". */
export function raised(numbers: readonly number[]): string {
  return numbers.map((each) => `${[...String(each)].map((digit) => RAISED[Number(digit)]).join("")}⁾`).join("");
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
