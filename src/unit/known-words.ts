import { type Exact, exactOf, ONE } from "../number/index.ts";
import { magnitudes, rupiahLetters } from "./data/magnitudes.ts";
import { kinds, words } from "./data/measures.ts";

/** What is known of a word for a unit. */
export interface KnownUnit {
  /** The name of what it converts into. */
  readonly kind: string;
  /** The unit by its usual name. */
  readonly name: string;
  /** How many of its kind it holds. */
  readonly times: Exact;
}

const known: ReadonlyMap<string, KnownUnit> = /* @__PURE__ */ (() =>
  new Map([
    ...kinds.flatMap((measures) =>
      measures.flatMap(({ unit, times, words: others }) =>
        [unit, ...others].map(
          (word) => [keyOf(word), { kind: nameOf(measures), name: unit, times: exactOf(times) }] as const,
        ),
      ),
    ),
    ...words.flatMap((names) =>
      names.map((word) => [keyOf(word), { kind: nameOf(names), name: nameOf(names), times: ONE }] as const),
    ),
  ]))();

const times: ReadonlyMap<string, Exact> = /* @__PURE__ */ timesOf(magnitudes);
const rupiahTimes: ReadonlyMap<string, Exact> = /* @__PURE__ */ (() => timesOf([...magnitudes, ...rupiahLetters]))();

/** What is known of a word for a unit, whatever its case, and wherever a line broke it. */
export function knownUnit(word: string): KnownUnit | undefined {
  return known.get(keyOf(word));
}

/** How much a word multiplies: letters only where rupiah are counted. */
export function magnitudeOf(word: string, ofRupiah: boolean): Exact | undefined {
  return (ofRupiah ? rupiahTimes : times).get(word) ?? times.get(word.toLowerCase());
}

/** A word as it is compared: cells break words over lines, and write them in any case. */
export function keyOf(word: string): string {
  return word.replace(/ /g, "").toLowerCase();
}

function nameOf(names: readonly (string | { readonly unit: string })[]): string {
  const [first] = names;
  return typeof first === "object" ? first.unit : String(first);
}

function timesOf(list: readonly (readonly [string, ...string[]])[]): ReadonlyMap<string, Exact> {
  return new Map(list.flatMap(([many, ...each]) => each.map((word) => [word, exactOf(many)] as const)));
}
