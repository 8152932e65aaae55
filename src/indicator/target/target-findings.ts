import { type Bilingual, deepFreeze, type Finding, type Locale, type Severity } from "../../core/index.ts";
import { type Decimal, formatNumber } from "../../number/index.ts";
import type { Taken, WhyUnread } from "./grammar/index.ts";
import { takenWords, whyWords } from "./grammar/index.ts";
import type { LevelTarget } from "./named-target-shape.ts";

/** The text that a finding is about, and the id that it is to carry. */
export interface About {
  readonly text: string;
  readonly subject: string;
}

/** A text with the id that its findings are to carry; the text itself, or its beginning, unless told. */
export function aboutText(text: string, subject: string | undefined): About {
  return { text, subject: subject ?? beginningOf(text, LONGEST_SUBJECT) };
}

/** A text was not read: it is no target or figure that is known, and no way to say that there is none. */
export function unread(code: "unread-target" | "unread-figure", about: About, reason: WhyUnread): Finding {
  const [what, why] = [code === "unread-target" ? TARGET : CELL, whyWords[reason]];
  return finding(code, "error", about, { reason }, (text) => ({
    id: `${what.id} ${text} tidak terbaca: ${why.id}.`,
    en: `${what.en} ${text} was not read: ${why.en}.`,
  }));
}

const TARGET: Bilingual = { id: "Target", en: "The target" };
const CELL: Bilingual = { id: "Isi sel", en: "The cell" };

/** The figures of a text read as different numbers; what they are in each notation stands in the details. */
export function ambiguousNumber(about: About, readings: Readonly<Record<Locale, unknown>>): Finding {
  return finding("ambiguous-number", "error", about, { readings }, (text) => ({
    id: `${text} terbaca sebagai dua bilangan: sebutkan notasi angkanya.`,
    en: `${text} reads as two numbers: state the notation of its figures (locale).`,
  }));
}

/** The figures of a text read only in the notation that was not stated, and were read in it. */
export function otherNotation(about: About, locale: Locale): Finding {
  return finding("ambiguous-number", "warning", about, { locale }, (text) => ({
    id: `${text} tidak mengikuti notasi yang disebutkan; yang dibaca ialah satu-satunya bilangan yang mungkin.`,
    en: `${text} is not in the stated notation (${locale}); the only number that it can be was read.`,
  }));
}

/** Several scales have the level that a text names. */
export function ambiguousLevel(about: About, found: readonly LevelTarget[]): Finding {
  const scales = found.map(({ scale }) => scale.id);
  return finding("ambiguous-level", "error", about, { scales }, (text) => ({
    id: `${text} ada pada beberapa skala (${scales.join(", ")}): sebutkan skalanya.`,
    en: `${text} is on several scales (${scales.join(", ")}): choose the scale (scales).`,
  }));
}

/** A figure with three digits behind its mark that is probably a thousand times as much. */
export function groupingSlip(about: About, written: string, value: Decimal, likely: Decimal): Finding {
  return finding("grouping-slip", "warning", about, { written, value, likely }, (text) => ({
    id: `${text} dibaca ${formatNumber(value)}; bila tandanya pemisah ribuan, bilangannya ${formatNumber(likely)}.`,
    en: `${text} was read as ${formatNumber(value, { locale: "en" })}; if its mark groups thousands, it is ${formatNumber(likely, { locale: "en" })}.`,
  }));
}

/** What was taken for granted in a reading that could be another. */
export function debatableReading(about: About, taken: Taken): Finding {
  const words = takenWords[taken];
  return finding("debatable-reading", "info", about, { taken }, (text) => ({
    id: `${text}: ${words.id}.`,
    en: `${text}: ${words.en}.`,
  }));
}

/** A cell names a unit that is not the one of its row, and does not convert into it. */
export function otherUnit(about: About, unit: string, expected: string): Finding {
  return finding("other-unit", "warning", about, { unit, expected }, (text) => ({
    id: `${text} bersatuan “${unit}”, sedangkan barisnya bersatuan “${expected}”; nilainya tidak dikonversi.`,
    en: `${text} is in “${unit}”, its row in “${expected}”; the figure was not converted.`,
  }));
}

/** A figure lies outside the scale that was stated for it. */
export function outsideScale(about: About, value: Decimal, { low, high }: { low: Decimal; high: Decimal }): Finding {
  const say = (locale: Locale) => [value, low, high].map((each) => formatNumber(each, { locale }));
  const [id, en] = [say("id"), say("en")];
  return finding("outside-scale", "error", about, { value, low, high }, () => ({
    id: `Nilai ${id[0]} berada di luar skala ${id[1]} sampai ${id[2]}.`,
    en: `The value ${en[0]} lies outside the scale from ${en[1]} to ${en[2]}.`,
  }));
}

const LONGEST_SUBJECT = 200;
const LONGEST = 80;

/** At most so many characters of a text, none of them cut in two. */
function beginningOf(text: string, most: number): string {
  const shown = [...text.slice(0, 2 * most + 2)];
  return shown.length > most ? `${shown.slice(0, most).join("")}…` : text;
}

function finding(
  code: string,
  severity: Severity,
  { text, subject }: About,
  facts: Readonly<Record<string, unknown>>,
  say: (text: string) => Bilingual,
): Finding {
  const quoted = `“${beginningOf(text, LONGEST)}”`;
  return deepFreeze({ code, severity, subject, path: [], details: { text, ...facts }, message: say(quoted) });
}
