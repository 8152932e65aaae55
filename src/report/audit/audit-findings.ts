import { type Bilingual, bilingualFact, dataFact, type Fact, findingKind, optionalFact } from "../../core/index.ts";
import { type Explanation, printFigure, type ReplayDifference } from "../../explain/index.ts";
import { countFact } from "../../number/index.ts";

/** A value as an explanation tells it. */
export type ToldValue = Pick<Explanation, "value" | "unit" | "words">;

/** A value in words: every digit, because two values may differ in the last one. */
export function shownValue({ value, unit, words }: ToldValue): Bilingual {
  if (words !== undefined) return words;
  if (value === null) return { id: "tanpa nilai", en: "no value" };
  return { id: printFigure(value, { unit, locale: "id" }), en: printFigure(value, { unit, locale: "en" }) };
}

/** What a node tells as its value. */
export function toldValue({ value, unit, words }: Explanation): ToldValue {
  return { value, unit, ...(words !== undefined && { words }) };
}

const valueFact: Fact<ToldValue> = { type: "value", print: shownValue };

/** An explanation that is not that of the record. */
export const explanationDiffers = /* @__PURE__ */ (() =>
  findingKind("explanation-differs", "error", {
    facts: { what: bilingualFact, recorded: optionalFact(valueFact), explained: valueFact },
    id: ({ what, recorded, explained }) =>
      recorded === undefined
        ? `Rekaman tidak memuat hasil yang dijelaskan sebagai “${what}” (${explained}).`
        : recorded === explained
          ? `Penjelasan “${what}” bernilai sama dengan rekaman (${recorded}), tetapi data, langkah, atau aturannya lain.`
          : `Menurut rekaman, “${what}” bernilai ${recorded}; menurut penjelasan ${explained}.`,
    en: ({ what, recorded, explained }) =>
      recorded === undefined
        ? `The record has no result that is explained as “${what}” (${explained}).`
        : recorded === explained
          ? `The explanation of “${what}” has the value of the record (${recorded}), but other data, steps or rules.`
          : `By the record “${what}” is ${recorded}; by the explanation ${explained}.`,
  }))();

/** A value that is not what its formula comes to. */
export const formulaDiffers = /* @__PURE__ */ findingKind("formula-differs", "error", {
  facts: { what: bilingualFact, stated: valueFact, computed: valueFact },
  id: ({ what, stated, computed }) => `“${what}” tertulis ${stated}, sedangkan rumusnya menghasilkan ${computed}.`,
  en: ({ what, stated, computed }) => `“${what}” is told as ${stated}, and its formula comes to ${computed}.`,
});

/** A figure of the minutes that is not that of the record. */
export const minutesDiffer = /* @__PURE__ */ findingKind("minutes-differ", "error", {
  facts: { row: bilingualFact, column: bilingualFact, recorded: bilingualFact, adopted: bilingualFact },
  id: ({ row, column, recorded, adopted }) =>
    `Berita acara mencantumkan ${adopted} untuk ${row} pada kolom “${column}”; rekaman memuat ${recorded}.`,
  en: ({ row, column, recorded, adopted }) =>
    `The minutes have ${adopted} for ${row} in the column “${column}”; the record has ${recorded}.`,
});

/** Minutes in which the result is not found. */
export const minutesWithoutFigure = /* @__PURE__ */ findingKind("minutes-without-figure", "warning", {
  facts: { what: bilingualFact, recorded: valueFact },
  id: ({ what, recorded }) => `Berita acara tidak memuat “${what}” sebesar ${recorded}.`,
  en: ({ what, recorded }) => `The minutes do not have “${what}”, which is ${recorded}.`,
});

/** A record whose result nobody has explained. */
export const nothingExplained = /* @__PURE__ */ (() =>
  findingKind("nothing-explained", "warning", {
    facts: { function: dataFact<string>("text") },
    id: () =>
      "Rekaman tidak memuat hasil yang dapat dijelaskan oleh pustaka, dan tidak ada penjelasan yang disertakan.",
    en: () => "The record has no result that the library can explain, and no explanation was given.",
  }))();

/** A record that comes out otherwise now. */
export const replayDiffers = /* @__PURE__ */ (() =>
  findingKind("replay-differs", "error", {
    facts: { places: countFact, differences: dataFact<readonly ReplayPlace[]>("places") },
    id: ({ places }) => `Dihitung ulang, rekaman berbeda di ${places} tempat.`,
    en: ({ places }, { places: many }) =>
      `Computed again, the record differs in ${places} ${many === 1 ? "place" : "places"}.`,
  }))();

type ReplayPlace = Pick<ReplayDifference, "path" | "cause">;
