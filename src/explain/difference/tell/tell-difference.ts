import type { Bilingual, Locale } from "../../../core/index.ts";
import { printBasis, printFigure, printRounding, printValue, wordsOfReason } from "../../tell/index.ts";
import type { ExplanationDifference, InputChange, StepOnOneSide } from "../explanation-difference.ts";

/** A difference in sentences: one line for the whole and one for each step that changed. */
export function tellDifference(difference: ExplanationDifference, locale: Locale, depth: number): string {
  return tell(difference, { locale, depth, numbers: [] }).join("\n");
}

interface Terms {
  readonly locale: Locale;
  readonly depth: number;
  readonly numbers: readonly number[];
}

function tell(node: ExplanationDifference, terms: Terms): string[] {
  const { locale, depth, numbers } = terms;
  const number = numbers.length === 0 ? "" : `${numbers.join(".")}. `;
  const line = `${"  ".repeat(numbers.length)}${number}${sentences(node, locale).join(" ")}`;
  if (numbers.length >= depth) return [line];
  return [line, ...node.steps.flatMap((step, i) => tell(step, { ...terms, numbers: [...numbers, i + 1] }))];
}

function sentences(node: ExplanationDifference, locale: Locale): string[] {
  const { label, changed, cause, inputs, basis, rounding, onlyBefore, onlyAfter } = node;
  if (!changed) return [words.nothing(label)[locale]];
  const moved = (from: "input" | "rule") => inputs.filter((input) => input.from === from);
  return [
    headline(node, locale),
    ...(cause === "none" ? [] : [words.causes[cause][locale]]),
    ...listed(words.input, moved("input"), locale),
    ...listed(words.rule, moved("rule"), locale),
    ...(rounding
      ? [fromTo(words.rounding, printRounding(rounding.before), printRounding(rounding.after))[locale]]
      : []),
    ...(basis ? [fromTo(words.basis, basisWords(basis.before), basisWords(basis.after))[locale]] : []),
    ...alone(words.onlyBefore, onlyBefore, locale),
    ...alone(words.onlyAfter, onlyAfter, locale),
  ];
}

function headline(node: ExplanationDifference, locale: Locale): string {
  const { label, unit, before, after, change, words: told, reasons } = node;
  if (before === after && reasons?.before === reasons?.after) return words.sameValue(label)[locale];
  const shown = (value: string | null, own: Bilingual | undefined, reason: string | undefined) =>
    own?.[locale] ??
    (value === null
      ? words.none(reason === undefined ? undefined : wordsOfReason(reason))[locale]
      : printFigure(value, { unit, locale, isResult: true }));
  const [from, to] = [shown(before, told?.before, reasons?.before), shown(after, told?.after, reasons?.after)];
  return `${words.moved(label, from, to)[locale]}${change === undefined ? "" : by(change, unit, locale)}.`;
}

/** Up or down, and by how much; percentages move by points. */
function by(change: string, unit: string | null, locale: Locale): string {
  const size = change.replace("-", "");
  const shown = printFigure(size, { unit: unit === "percent" ? "points" : unit, locale, isResult: true });
  return ` (${(change.startsWith("-") ? words.down : words.up)[locale]} ${shown})`;
}

function listed(title: Bilingual, changes: readonly InputChange[], locale: Locale): string[] {
  if (changes.length === 0) return [];
  const each = changes.map(({ before, after, change }) => {
    const own = after ?? before;
    const [from, to] = [before, after].map((input) => (input === undefined ? "–" : printValue(input, locale)));
    const moved = change === undefined ? "" : by(change, own?.unit ?? null, locale);
    return `${own?.label[locale] ?? ""} ${words.fromTo(from ?? "", to ?? "")[locale]}${moved}`;
  });
  return [`${title[locale]}: ${each.join("; ")}.`];
}

function alone(title: Bilingual, steps: readonly StepOnOneSide[], locale: Locale): string[] {
  if (steps.length === 0) return [];
  const each = steps.map(({ label, value, unit }) =>
    value === null ? label[locale] : `${label[locale]} ${printFigure(value, { unit, locale, isResult: true })}`,
  );
  return [`${title[locale]}: ${each.join("; ")}.`];
}

const basisWords = (basis: Parameters<typeof printBasis>[0] | null): Bilingual =>
  basis === null ? words.noBasis : { id: printBasis(basis, "id"), en: printBasis(basis, "en") };

function fromTo(title: Bilingual, before: Bilingual, after: Bilingual): Bilingual {
  return {
    id: `${title.id} ${words.fromTo(before.id, after.id).id}.`,
    en: `${title.en} ${words.fromTo(before.en, after.en).en}.`,
  };
}

const words = {
  nothing: ({ id, en }: Bilingual): Bilingual => ({
    id: `${id}: tidak ada yang berubah.`,
    en: `${en}: nothing changed.`,
  }),
  sameValue: ({ id, en }: Bilingual): Bilingual => ({
    id: `${id}: nilainya tetap.`,
    en: `${en}: the value is the same.`,
  }),
  moved: ({ id, en }: Bilingual, from: string, to: string): Bilingual => ({
    id: `${id}: dari ${from} menjadi ${to}`,
    en: `${en}: from ${from} to ${to}`,
  }),
  fromTo: (from: string, to: string): Bilingual => ({ id: `dari ${from} menjadi ${to}`, en: `from ${from} to ${to}` }),
  none: (reason: Bilingual | undefined): Bilingual => ({
    id: `tidak dapat dihitung${reason === undefined ? "" : ` (${reason.id})`}`,
    en: `not computable${reason === undefined ? "" : ` (${reason.en})`}`,
  }),
  causes: {
    input: { id: "Sebabnya data yang berbeda.", en: "Because the data differ." },
    rule: { id: "Sebabnya aturan yang berbeda.", en: "Because the rule differs." },
    both: { id: "Sebabnya data dan aturan yang berbeda.", en: "Because both the data and the rule differ." },
  },
  up: { id: "naik", en: "up" },
  down: { id: "turun", en: "down" },
  input: { id: "Data yang berubah", en: "Data that changed" },
  rule: { id: "Aturan yang berubah", en: "Rules that changed" },
  rounding: { id: "Pembulatan", en: "Rounding" },
  basis: { id: "Dasar", en: "Basis" },
  noBasis: { id: "tanpa rujukan", en: "no source" },
  onlyBefore: { id: "Hanya ada sebelumnya", en: "Only before" },
  onlyAfter: { id: "Hanya ada sekarang", en: "Only now" },
};
