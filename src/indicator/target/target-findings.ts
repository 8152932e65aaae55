import {
  beginningOf,
  dataFact,
  findingKind,
  type Locale,
  namesFact,
  optionalFact,
  type Place,
  quotedFact,
  tell,
  textFact,
  wordFact,
} from "../../core/index.ts";
import type { Finding, FindingFacts } from "../../finding/index.ts";
import { type Decimal, figureFact } from "../../number/index.ts";
import { codedPeriodFact } from "../../period/index.ts";
import { type Taken, takenWords, type WhyUnread, whyWords } from "./grammar/index.ts";
import type { LevelTarget } from "./named-target-shape.ts";

/** The text that a finding is about, and the id that it is to carry. */
export interface About {
  readonly text: string;
  readonly subject: string;
}

const LONGEST_SUBJECT = 200;

/** A text with the id that its findings are to carry; the text itself, or its beginning, unless told. */
export function aboutText(text: string, subject: string | undefined): About {
  return { text, subject: subject ?? beginningOf(text, LONGEST_SUBJECT) };
}

const placeOf = ({ subject }: About): Place => ({ subject });

const unreadTargetKind = /* @__PURE__ */ (() =>
  findingKind("unread-target", "error", {
    facts: {
      id: optionalFact(textFact),
      text: optionalFact(quotedFact),
      period: optionalFact(codedPeriodFact),
      reason: optionalFact(wordFact(whyWords)),
    },
    id: ({ id, text, period, reason }) =>
      `Target${text ? ` ${text}` : ""}${id ? ` indikator “${id}”` : ""}${period ? ` untuk ${period}` : ""} tidak terbaca${reason ? `: ${reason}` : ""}.`,
    en: ({ id, text, period, reason }) =>
      `The target${text ? ` ${text}` : ""}${id ? ` of indicator “${id}”` : ""}${period ? ` for ${period}` : ""} was not read${reason ? `: ${reason}` : ""}.`,
  }))();

const unreadFigureKind = /* @__PURE__ */ (() =>
  findingKind("unread-figure", "error", {
    facts: { text: quotedFact, reason: wordFact(whyWords) },
    id: (is) => `Isi sel ${is.text} tidak terbaca: ${is.reason}.`,
    en: (is) => `The cell ${is.text} was not read: ${is.reason}.`,
  }))();

/** A target was not read: it is none that is known, and no way to say that there is none. A person must read it. */
export function unreadTarget(place: Place, facts: FindingFacts["unread-target"]): Finding<"unread-target"> {
  return tell(unreadTargetKind, place, facts);
}

/** The same of the text of a realisation. */
export function unreadFigure(about: About, reason: WhyUnread): Finding<"unread-figure"> {
  return tell(unreadFigureKind, placeOf(about), { text: about.text, reason });
}

const ambiguousNumberKind = /* @__PURE__ */ (() =>
  findingKind("ambiguous-number", "error", {
    facts: { text: quotedFact, readings: dataFact<Readonly<Record<Locale, unknown>>>("the number in each notation") },
    id: (is) => `${is.text} terbaca sebagai dua bilangan: sebutkan notasi angkanya.`,
    en: (is) => `${is.text} reads as two numbers: state the notation of its figures (locale).`,
  }))();

/** The figures of a text read as different numbers; what they are in each notation stands in the details. */
export function ambiguousNumber(
  about: About,
  readings: Readonly<Record<Locale, unknown>>,
): Finding<"ambiguous-number"> {
  return tell(ambiguousNumberKind, placeOf(about), { text: about.text, readings });
}

const NOTATIONS = { id: { id: "Indonesia", en: "id" }, en: { id: "Inggris", en: "en" } };

const otherNotationKind = /* @__PURE__ */ (() =>
  findingKind("other-notation", "warning", {
    facts: { text: quotedFact, locale: wordFact(NOTATIONS) },
    id: (is) =>
      `${is.text} tidak mengikuti notasi yang disebutkan; yang dibaca ialah satu-satunya bilangan yang mungkin.`,
    en: (is) => `${is.text} is not in the stated notation (${is.locale}); the only number that it can be was read.`,
  }))();

/** The figures of a text read only in the notation that was not stated, and were read in it. */
export function otherNotation(about: About, locale: Locale): Finding {
  return tell(otherNotationKind, placeOf(about), { text: about.text, locale });
}

const ambiguousLevelKind = /* @__PURE__ */ findingKind("ambiguous-level", "error", {
  facts: { text: quotedFact, scales: namesFact },
  id: (is) => `${is.text} ada pada beberapa skala (${is.scales}): sebutkan skalanya.`,
  en: (is) => `${is.text} is on several scales (${is.scales}): choose the scale (scales).`,
});

/** Several scales have the level that a text names. */
export function ambiguousLevel(about: About, found: readonly LevelTarget[]): Finding<"ambiguous-level"> {
  const scales = found.map(({ scale }) => scale.id);
  return tell(ambiguousLevelKind, placeOf(about), { text: about.text, scales });
}

const debatableReadingKind = /* @__PURE__ */ (() =>
  findingKind("debatable-reading", "info", {
    facts: { text: quotedFact, taken: wordFact(takenWords) },
    id: (is) => `${is.text}: ${is.taken}.`,
    en: (is) => `${is.text}: ${is.taken}.`,
  }))();

/** What was taken for granted in a reading that could be another. */
export function debatableReading(about: About, taken: Taken): Finding {
  return tell(debatableReadingKind, placeOf(about), { text: about.text, taken });
}

const otherUnitKind = /* @__PURE__ */ findingKind("other-unit", "warning", {
  facts: { text: quotedFact, unit: textFact, expected: textFact },
  id: (is) =>
    `${is.text} bersatuan “${is.unit}”, sedangkan barisnya bersatuan “${is.expected}”; nilainya tidak dikonversi.`,
  en: (is) => `${is.text} is in “${is.unit}”, its row in “${is.expected}”; the figure was not converted.`,
});

/** A cell names a unit that is not the one of its row, and does not convert into it. */
export function otherUnit(about: About, unit: string, expected: string): Finding {
  return tell(otherUnitKind, placeOf(about), { text: about.text, unit, expected });
}

const outsideScaleKind = /* @__PURE__ */ findingKind("outside-scale", "error", {
  facts: { text: quotedFact, value: figureFact, low: figureFact, high: figureFact },
  id: (is) => `Nilai ${is.value} berada di luar skala ${is.low} sampai ${is.high}.`,
  en: (is) => `The value ${is.value} lies outside the scale from ${is.low} to ${is.high}.`,
});

/** A figure lies outside the scale that was stated for it. */
export function outsideScale(about: About, value: Decimal, { low, high }: { low: Decimal; high: Decimal }): Finding {
  return tell(outsideScaleKind, placeOf(about), { text: about.text, value, low, high });
}
