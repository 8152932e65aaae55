import type { Bilingual, Locale } from "../../../core/index.ts";
import { type Decimal, formatNumber, toDecimal } from "../../../number/index.ts";
import { printFigure } from "../../tell/index.ts";
import type { ComponentChange, Overtaking, RankChange } from "../rank-change.ts";

/** A change of place in sentences: where from and where to, by whom, and what the item did itself. */
export function tellRankChange(change: RankChange, locale: Locale): string {
  const { id, before, after, places, value, others, byItself, byOthers, components, rest } = change;
  const number = (own: number) => formatNumber(own, { locale });
  const figure = (own: Decimal) => printFigure(toDecimal(own).toFixed(), { locale, isResult: true });
  const moved = (own: number): Bilingual =>
    own === 0
      ? words.stays
      : { id: `${own > 0 ? "naik" : "turun"} ${size(own, "id")}`, en: `${own > 0 ? "up" : "down"} ${size(own, "en")}` };
  const part = ({ key, label, change: points, places: own }: ComponentChange) =>
    words.component(label?.[locale] ?? `“${key}”`, {
      points: signed(points, locale),
      places: own === 0 ? words.sameRank : moved(own),
    })[locale];
  return [
    words.head({ id, before: number(before), after: number(after), moved: moved(places) })[locale],
    words.value({ from: figure(value.before), to: figure(value.after), change: signed(value.change, locale) })[locale],
    ...named(words.passed, others, (own) => own > 0, locale),
    ...named(words.passedBy, others, (own) => own < 0, locale),
    words.split(moved(byItself), moved(byOthers))[locale],
    ...(components.length === 0 ? [] : [`${words.components[locale]}: ${components.map(part).join("; ")}.`]),
    ...(rest
      ? [words.rest(signed(rest.change, locale), rest.places === 0 ? words.sameRank : moved(rest.places))[locale]]
      : []),
  ].join(" ");
}

function named(
  title: Bilingual,
  others: readonly Overtaking[],
  is: (places: number) => boolean,
  locale: Locale,
): string[] {
  const own = others.filter(({ places }) => is(places)).map(({ id }) => id);
  return own.length === 0 ? [] : [`${title[locale]}: ${own.join(", ")}.`];
}

function size(places: number, locale: Locale): string {
  const own = Math.abs(places);
  return locale === "en" && own === 1 ? "1 place" : printFigure(String(own), { unit: "places", locale });
}

function signed(change: Decimal, locale: Locale): string {
  const shown = printFigure(toDecimal(change).toFixed(), { locale, isResult: true });
  return toDecimal(change).gt(0) ? `+${shown}` : shown;
}

interface Head {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly moved: Bilingual;
}

const words = {
  stays: { id: "tetap", en: "unchanged" },
  sameRank: { id: "peringkat tetap", en: "rank unchanged" },
  head: ({ id, before, after, moved }: Head): Bilingual => ({
    id: `Peringkat ${id}: dari ${before} menjadi ${after}, ${moved.id}.`,
    en: `Rank of ${id}: from ${before} to ${after}, ${moved.en}.`,
  }),
  value: ({
    from,
    to,
    change,
  }: {
    readonly from: string;
    readonly to: string;
    readonly change: string;
  }): Bilingual => ({
    id: `Nilainya dari ${from} menjadi ${to} (${change}).`,
    en: `Its value went from ${from} to ${to} (${change}).`,
  }),
  passed: { id: "Menguntungkan peringkatnya", en: "Its rank gained by" },
  passedBy: { id: "Merugikan peringkatnya", en: "Its rank lost by" },
  split: (own: Bilingual, others: Bilingual): Bilingual => ({
    id: `Karena perubahan nilainya sendiri: ${own.id}; karena perubahan yang lain: ${others.id}.`,
    en: `By the change of its own value: ${own.en}; by the changes of the others: ${others.en}.`,
  }),
  components: { id: "Menurut komponen, satu demi satu", en: "By component, one after another" },
  component: (key: string, { points, places }: { readonly points: string; readonly places: Bilingual }): Bilingual => ({
    id: `${key} ${points}, ${places.id}`,
    en: `${key} ${points}, ${places.en}`,
  }),
  rest: (points: string, places: Bilingual): Bilingual => ({
    id: `Di luar komponen: ${points}, ${places.id}.`,
    en: `Beside the components: ${points}, ${places.en}.`,
  }),
};
