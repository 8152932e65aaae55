import {
  type Bilingual,
  document,
  type Kept,
  kept,
  object,
  optional,
  type Refuse,
  readAll,
  series,
  text,
  where,
} from "../../../core/index.ts";
import { type IsoDate, isoDate } from "../../../period/index.ts";
import type { DatedRule } from "./dated-rule.ts";

/** The end of the calendar: that of a rule without an end. */
const LAST_DAY = "9999-12-31";

/** As much of a rule as its place in time needs. */
const placedShape = /* @__PURE__ */ (() =>
  object({ id: text, since: isoDate, until: optional(isoDate) }, { open: true }))();

const rulesShape = /* @__PURE__ */ (() => document(where(series(kept(placedShape)), lawOfTimes)))();

/**
 * The rule of a list that is in force on a day; undefined on a day for which none is known: that is said, not guessed.
 *
 * @term aturan yang berlaku
 * @param rules - Rules of one kind, in any order. No two of them may be in force on one day.
 * @param day - The day.
 * @throws A {@link SakipError} `regulation-overlap` where two rules are in force on one day, `out-of-range` for a rule that
 * ends before it begins, `duplicate-key` for an id used twice, `invalid-date` for a day that is none.
 * @see No official source: that one rule replaces another is how they are written.
 * @example
 * ```ts
 * import { inForce } from "sakip";
 *
 * const source = { title: "Perbup kami", status: "convention" } as const;
 * const rules = [
 *   { id: "old", label: { id: "Lama", en: "Old" }, since: "2019-01-01", until: "2022-06-30", source, value: 10 },
 *   { id: "new", label: { id: "Baru", en: "New" }, since: "2022-07-01", source, value: 15 },
 * ];
 * inForce(rules, "2022-06-30")?.value // => 10
 * inForce(rules, "2022-07-01")?.id // => "new"
 * inForce(rules, "2018-12-31") // => undefined
 * ```
 */
export function inForce<T>(rules: Iterable<DatedRule<T>>, day: IsoDate): DatedRule<T> | undefined {
  const [placed, on] = readAll([rulesShape, rules, "rules"], [isoDate, day, "day"]);
  const found = placed.find(({ read: { since, until = LAST_DAY } }) => since <= on && on <= until);
  return found?.own as DatedRule<T> | undefined;
}

/** No rule ends before it begins, and no two are in force on one day. */
function lawOfTimes(rules: readonly Kept<typeof placedShape>[], refuse: Refuse): void {
  for (const [i, { read: rule }] of rules.entries()) {
    const { id, since, until = LAST_DAY } = rule;
    const before = rules.slice(0, i).map(({ read }) => read);
    if (before.some((other) => other.id === id)) refuse("duplicate-key", [i, "id"], onlyId);
    const beside = before.find((other) => (other.until ?? LAST_DAY) >= since && until >= other.since);
    if (until < since) refuse("out-of-range", [i, "until"], laterThan(since));
    else if (beside !== undefined) refuse("regulation-overlap", [i, "since"], freeOf(beside.id));
  }
}

const onlyId: Bilingual = {
  en: "an id that no other rule of the list has",
  id: "id yang tidak dimiliki aturan lain pada daftar ini",
};
const laterThan = (since: IsoDate): Bilingual => ({
  en: `a day from ${since} on`,
  id: `hari mulai ${since}`,
});
const freeOf = (id: string): Bilingual => ({
  en: `a time in which "${id}" is not in force`,
  id: `masa ketika "${id}" tidak berlaku`,
});
