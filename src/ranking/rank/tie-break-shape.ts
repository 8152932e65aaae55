import {
  type Bilingual,
  callback,
  called,
  type Given,
  object,
  optional,
  type Read,
  type Refuse,
  type Shape,
  text,
  where,
  word,
} from "../../core/index.ts";
import type { Averageable } from "../../indicator/index.ts";

/** Which end of the values is rank 1. */
export const rankOrderShape = /* @__PURE__ */ (() =>
  called(word(["descending", "ascending"]), "urutan direction sort"))();

/** What a row's `decidedBy` can say besides the names of tie-breaks. */
const RESERVED: readonly string[] = ["value", "input-order"];

const tieBreakFields = <T>() =>
  object({
    /** The name that `decidedBy` shows: `"planning"`. Once per ranking, and neither `"value"` nor `"input-order"`. */
    name: where(text, (name, refuse) => RESERVED.includes(name) && refuse("invalid-input", [], otherThan(RESERVED))),
    /** The key of an item, a number or an outcome; `null`, or an outcome that could not be computed, where there is none. */
    value: callback<(item: T) => Averageable | undefined>(),
    /** Which end goes first; `"descending"` unless told. */
    order: optional(rankOrderShape, "descending"),
  });

/**
 * A key that is asked where values are equal. It decides only within a tied group in which every item has it: missing
 * counts neither as zero nor as last.
 *
 * @term penentu peringkat sama
 */
export interface TieBreak<T> extends Given<ReturnType<typeof tieBreakFields<T>>> {}

/** The shape of a {@link TieBreak}, for items of one's own kind. */
export const tieBreakOf = <T>(): Shape<TieBreak<T>, Read<ReturnType<typeof tieBreakFields<T>>>> => tieBreakFields<T>();

/** No name stands for two keys. */
export function lawOfNames(keys: readonly { readonly name: string }[], refuse: Refuse): void {
  const names = keys.map(({ name }) => name);
  for (const [i, name] of names.entries())
    if (names.indexOf(name) < i) refuse("invalid-input", [i, "name"], otherThan(names.slice(0, i)));
}

function otherThan(taken: readonly string[]): Bilingual {
  return { en: `a name other than ${taken.join(", ")}`, id: `nama selain ${taken.join(", ")}` };
}
