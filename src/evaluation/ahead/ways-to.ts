import { compare, type Exact, exactOf, multiply, sumOf, ZERO } from "../../number/index.ts";
import type { ProvedRegulation, Regulation } from "../../regulation/index.ts";
import type { Evaluation } from "../score/index.ts";
import type { Levels } from "./logic-frame.ts";
import { raisedSheet } from "./raised-sheet.ts";
import { highestLevels } from "./reduced-set.ts";
import type { Search } from "./search.ts";
import { smallestSets } from "./smallest-sets.ts";
import { type Place, placesOf, type Rise, type Upgrade } from "./upgrades-of.ts";
import { placesWished, type Wishes } from "./wishes.ts";

/** The ways to a grade that answers can take. */
export interface Ways {
  readonly status: "reachable" | "out-of-reach" | "no-letters" | "held-by-facts";
  readonly options: readonly (readonly Upgrade[])[];
  readonly truncated: boolean;
  readonly proved: boolean;
}

/** What is wished, and how many decisions may be made for it, where the evaluation is one of many. */
export interface WaysWished extends Wishes {
  readonly decisions?: number | undefined;
}

/** The smallest sets of upgrades that lift an evaluation to a grade it does not have. */
export function waysTo(evaluation: Evaluation, rule: ProvedRegulation, target: number, wishes: WaysWished): Ways {
  const none = { options: [], truncated: false, proved: true };
  const all = placesOf(evaluation, rule);
  const places = placesWished(all, wishes, evaluation);
  const sheet = raisedSheet(evaluation, rule, places, target);
  if (sheet.reaches(places.map(() => -1))) return { status: "held-by-facts", ...none };
  if (all.length === 0) return { status: "no-letters", ...none };
  if (!sheet.reaches(highestLevels({ sheet, places }, Number.POSITIVE_INFINITY)))
    return { status: "out-of-reach", ...none };
  const looked = heaviest(places);
  const search: Search = {
    sheet: looked.length < places.length ? raisedSheet(evaluation, rule, looked, target) : sheet,
    places: looked,
    costOf: (rise) => (wishes.smallest === "parts" ? 1 : rise.upgrade.steps),
    slack: roundingSlack(rule.regulation),
    decisions: wishes.decisions,
  };
  const { sets, isTruncated, isProved } = smallestSets(search, wishes.limit);
  const price = wishes.order === "one-year" ? byHighestRise : byLetters;
  const options = sets.map((levels) => risesIn(levels, looked)).sort(price);
  return {
    status: "reachable",
    options: options.map((set) => set.map(({ upgrade }) => upgrade)),
    truncated: isTruncated || looked.length < places.length,
    proved: isProved && looked.length === places.length,
  };
}

/** So many places are looked at; under no known regulation are there more. */
const MOST_PLACES = 400;

/** The places that can gain the most, in the order of the sheet. */
function heaviest(places: readonly Place[]): readonly Place[] {
  if (places.length <= MOST_PLACES) return places;
  const gainOf = ({ rises }: Place) => rises[rises.length - 1]?.gain ?? ZERO;
  const best = new Set([...places].sort((a, b) => compare(gainOf(b), gainOf(a))).slice(0, MOST_PLACES));
  return places.filter((place) => best.has(place));
}

function risesIn(levels: Levels, places: readonly Place[]): readonly Rise[] {
  return levels.flatMap((level, at) => places[at]?.rises[level] ?? []);
}

/** What is rounded after its parts may bring this much more than their gains: up to two units each time. */
function roundingSlack({ rounding, components }: Regulation): Exact {
  const unit = (decimals: number | undefined, count: number) =>
    decimals === undefined ? ZERO : multiply(exactOf(`1e${-decimals}`), exactOf(2 * count));
  const parts = components.flatMap((component) => component.parts);
  return sumOf([unit(rounding.component?.decimals, components.length), unit(rounding.part?.decimals, parts.length)]);
}

function byHighestRise(a: readonly Rise[], b: readonly Rise[]): number {
  const highest = (set: readonly Rise[]) => Math.max(...set.map(({ upgrade }) => upgrade.steps));
  return highest(a) - highest(b) || byLetters(a, b);
}

function byLetters(a: readonly Rise[], b: readonly Rise[]): number {
  const letters = (set: readonly Rise[]) => set.reduce((sum, { upgrade }) => sum + upgrade.steps, 0);
  const gain = (set: readonly Rise[]) => sumOf(set.map((each) => each.gain));
  return letters(a) - letters(b) || compare(gain(a), gain(b));
}
