import type { Bilingual, Locale } from "../../../core/index.ts";
import { type Decimal, toDecimal } from "../../../number/index.ts";
import { printFigure, wordsOfReason } from "../../tell/index.ts";
import type { AbsorptionChange, AbsorptionChangeRow } from "../absorption-change.ts";

/** A change of absorption in sentences: of the whole, then of each group that changed. */
export function tellAbsorptionChange(change: AbsorptionChange, locale: Locale): string {
  if (change.status === "not-computable") return words.none(wordsOfReason(change.reason))[locale];
  const { before, after, value, rows } = change;
  const percent = (own: Decimal) => printFigure(toDecimal(own).toFixed(), { unit: "percent", locale, isResult: true });
  const head = words.head({ from: percent(before), to: percent(after), by: points(value, locale) })[locale];
  return [head, ...rows.map((row, i) => `  ${i + 1}. ${tellRow(row, locale)}`)].join("\n");
}

function tellRow(
  { key, in: side, budget, realization, bySpending, byBudget, change }: AbsorptionChangeRow,
  locale: Locale,
) {
  const amount = (own: Decimal) => signed(own, undefined, locale);
  const told = [
    words.row(key, points(change, locale))[locale],
    ...(toDecimal(realization).isZero()
      ? []
      : [words.spending(amount(realization), points(bySpending, locale))[locale]]),
    ...(toDecimal(budget).isZero() ? [] : [words.budget(amount(budget), points(byBudget, locale))[locale]]),
    ...(side === "both" ? [] : [words.sides[side][locale]]),
  ];
  return `${told.join("; ")}.`;
}

const points = (own: Decimal, locale: Locale) => signed(own, "points", locale);

function signed(own: Decimal, unit: string | undefined, locale: Locale): string {
  const shown = printFigure(toDecimal(own).toFixed(), { unit, locale, isResult: true });
  return toDecimal(own).gt(0) ? `+${shown}` : shown;
}

const words = {
  none: ({ id, en }: Bilingual): Bilingual => ({
    id: `Perubahan penyerapan tidak dapat dihitung, karena ${id}.`,
    en: `The change of absorption cannot be computed, because ${en}.`,
  }),
  head: ({ from, to, by }: { readonly from: string; readonly to: string; readonly by: string }): Bilingual => ({
    id: `Penyerapan anggaran: dari ${from} menjadi ${to} (${by}).`,
    en: `Absorption: from ${from} to ${to} (${by}).`,
  }),
  row: (key: string, by: string): Bilingual => ({ id: `${key}: ${by}`, en: `${key}: ${by}` }),
  spending: (amount: string, by: string): Bilingual => ({
    id: `realisasi ${amount} menyumbang ${by}`,
    en: `realisation ${amount} makes ${by}`,
  }),
  budget: (amount: string, by: string): Bilingual => ({
    id: `anggaran ${amount} menyumbang ${by}`,
    en: `budget ${amount} makes ${by}`,
  }),
  sides: {
    before: { id: "hanya ada sebelumnya", en: "only before" },
    after: { id: "hanya ada sekarang", en: "only now" },
  },
};
