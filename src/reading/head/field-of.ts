import type { LayoutField } from "../layout/index.ts";
import { isAboutElse } from "./head-nouns.ts";
import { type Fit, fitOf, type HeadCell, type HeadWord, type HeadWords, says } from "./head-words.ts";

/** What a head says of its column. */
export interface HeadMeaning {
  /** The field; undefined where no word fits, or several fit alike. */
  readonly field: string | undefined;
  /** The fields that fit alike, where there are several. */
  readonly alike: readonly string[];
  readonly groups: Readonly<Record<string, string>>;
}

/** How well a column fills a field, by its content: false where it surely holds something else. */
export type Holds = (field: LayoutField) => boolean;

/** What the head cells above a column say. */
export function meaningOf(path: readonly HeadCell[], words: HeadWords, holds: Holds): HeadMeaning {
  const measure = measureOf(path, words);
  const naming = namingCells(path, words);
  const fits = words.fields
    .filter(({ field, under }) => isAllowed(field, under, path, measure))
    .flatMap(({ name, field, words: own }) => {
      const best = bestFit(naming, own);
      if (best === undefined || (best.fit !== "whole" && !holds(field))) return [];
      return [{ name, field, rank: rankOf(best, field, measure) }];
    })
    .sort((a, b) => b.rank - a.rank);
  const best = fits.filter(({ rank }) => rank === fits[0]?.rank);
  // Where a head names no measure, fields that only a measure tells apart stand in the order of the layout.
  const measures = new Set(best.map(({ field }) => field.measure));
  const alike = (measure === undefined && measures.size === best.length ? best.slice(0, 1) : best).map(
    ({ name }) => name,
  );
  return {
    field: alike.length === 1 ? alike[0] : undefined,
    alike: alike.length > 1 ? alike : [],
    groups: groupsOf(path, words),
  };
}

/**
 * The cells that may name the field. Below "Realisasi" the word "Anggaran" only says what is measured; alone, or below a
 * word that names none, it names the field itself.
 */
function namingCells(path: readonly HeadCell[], { fields, measures }: HeadWords): readonly (HeadCell | undefined)[] {
  const last = path[path.length - 1];
  const isMeasure = last !== undefined && measures.some(({ words }) => says(last, words));
  if (!isMeasure || path.length < 2) return path;
  const above = path.slice(0, -1);
  const isNamed = above.some((cell) =>
    fields.some(({ words }) => words.some((word) => ["whole", "core", "begins"].includes(fitOf(cell, word) ?? ""))),
  );
  return isNamed ? [...above, undefined] : path;
}

interface BestFit {
  readonly fit: Fit;
  readonly depth: number;
  readonly length: number;
}

const FITS: readonly Fit[] = ["within", "begins", "core", "whole"];

/** The best fit of a word: as a whole before in part, then the lower head cell, then the longer word. */
function bestFit(path: readonly (HeadCell | undefined)[], words: readonly HeadWord[]): BestFit | undefined {
  let best: BestFit | undefined;
  for (const [depth, cell] of path.entries())
    for (const word of cell === undefined ? [] : words) {
      if (cell === undefined) continue;
      const fit = fitOf(cell, word);
      if (fit === undefined || (fit === "within" && isAboutElse(cell.spaced, word.spaced))) continue;
      const found = { fit, depth, length: word.squeezed.length };
      if (best === undefined || order(found) > order(best)) best = found;
    }
  return best;
}

function order({ fit, depth, length }: BestFit): number {
  return (fit === "whole" ? 1_000_000 : 0) + depth * 100_000 + FITS.indexOf(fit) * 10_000 + length * 10;
}

/** What a field asks for beside its word, and finds, makes it fit better. */
function rankOf(best: BestFit, { measure: wanted, under = [] }: LayoutField, measure: string | undefined): number {
  return order(best) + (measure !== undefined && wanted === measure ? 1 : 0) + (under.length > 0 ? 2 : 0);
}

function isAllowed(
  { measure: wanted, under: asked = [] }: LayoutField,
  under: readonly HeadWord[],
  path: readonly HeadCell[],
  measure: string | undefined,
): boolean {
  if (wanted !== undefined && measure !== undefined && wanted !== measure) return false;
  return asked.length === 0 || path.some((cell) => under.some((word) => fitOf(cell, word) !== undefined));
}

/** What is measured beside money: a head that names it says it of all below, whatever they name. */
const PHYSICAL = "physical";

/** The measure that the lowest cell names which names one. */
export function measureOf(path: readonly HeadCell[], { measures }: HeadWords): string | undefined {
  const physical = measures.find(({ value }) => value === PHYSICAL)?.words ?? [];
  if (path.some((cell) => physical.some((word) => fitOf(cell, word) !== undefined))) return PHYSICAL;
  for (const cell of [...path].reverse()) {
    const found = measures.find(({ words }) => says(cell, words));
    if (found !== undefined) return found.value;
  }
  return undefined;
}

/** What tells the column apart: the lowest cell that says it, unless that says two things of one kind. */
function groupsOf(path: readonly HeadCell[], { groups }: HeadWords): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const cell of path)
    for (const by of new Set(groups.map((each) => each.by))) {
      const mine = groups.filter((each) => each.by === by);
      const whole = mine.filter(({ words }) => says(cell, words));
      const parts = whole.length > 0 ? whole : mine.filter(({ words }) => words.some((word) => fitOf(cell, word)));
      const [first] = parts;
      if (first !== undefined && parts.length === 1) found[by] = first.value;
      const year =
        by === "period"
          ? /^(?:tahun |target |realisasi |tahun anggaran )?((?:19|20)\d\d)$/.exec(cell.spaced)?.[1]
          : undefined;
      if (year !== undefined && first === undefined) found[by] = year;
    }
  return found;
}
