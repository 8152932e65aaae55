import { rankBy, selectTop, type TieRule } from "sakip";
import { describe, expect, it } from "vitest";

type Value = number | null;

/** Every list of a length over some values. */
const listsOf = <V>(values: readonly V[], length: number): V[][] =>
  length === 0 ? [[]] : listsOf(values, length - 1).flatMap((list) => values.map((value) => [...list, value]));

const upTo = <V>(values: readonly V[], most: number) =>
  Array.from({ length: most + 1 }, (_, length) => listsOf(values, length)).flat();

/** The rank of an item by counting alone: how many are better, how many are equal, and which of them come before it. */
const RANKS: Readonly<
  Record<TieRule, (of: { better: number; levels: number; equal: number; before: number }) => number>
> = {
  competition: ({ better }) => better + 1,
  modified: ({ better, equal }) => better + equal,
  dense: ({ levels }) => levels + 1,
  fractional: ({ better, equal }) => better + (equal + 1) / 2,
  ordinal: ({ better, before }) => better + before + 1,
};

describe("every small ranking, against counting", () => {
  const lists = upTo<Value>([1, 2, 3, null], 5);

  it.each(Object.keys(RANKS) as TieRule[])("numbers equals by the rule %s", (ties) => {
    for (const values of lists)
      for (const order of ["descending", "ascending"] as const) {
        const items = values.map((value, at) => ({ value, at }));
        const { rows, unranked } = rankBy(items, { value: ({ value }) => value, ties, order });
        const isBetter = (a: number, b: number) => (order === "descending" ? a > b : a < b);
        for (const { item, rank, bestRank, worstRank, tied } of rows) {
          const own = item.value as number;
          const there = items.filter((each): each is { value: number; at: number } => each.value !== null);
          const better = there.filter(({ value }) => isBetter(value, own));
          const equal = there.filter(({ value }) => value === own);
          const counts = {
            better: better.length,
            levels: new Set(better.map(({ value }) => value)).size,
            equal: equal.length,
            before: equal.filter(({ at }) => at < item.at).length,
          };
          const told = [rank, bestRank, worstRank, tied];
          const counted = [RANKS[ties](counts), better.length + 1, better.length + equal.length, equal.length > 1];
          expect(told, `${values} ${order}`).toEqual(counted);
        }
        expect(rows.length + unranked.length).toBe(values.length);
      }
  });

  it("cuts between equals nowhere without a word", () => {
    for (const values of lists) {
      const ranking = rankBy(values, { value: (value) => value });
      for (let places = 0; places <= values.length; places++) {
        const there = ranking.rows.map(({ value }) => Number(value));
        const better = (value: number) => there.filter((each) => each > value).length;
        const notWorse = (value: number) => there.filter((each) => each >= value).length;
        const inside = there.filter((value) => notWorse(value) <= places);
        const across = there.filter((value) => better(value) < places && notWorse(value) > places);
        const shown = (rows: typeof ranking.rows) => rows.map(({ value }) => Number(value));
        const cut = (onTie: "report" | "include" | "exclude") => {
          const { selected, contested, open } = selectTop(ranking, places, { onTie });
          return [shown(selected), shown(contested), open];
        };
        const left = places - inside.length;
        expect(cut("report"), `${values} ${places}`).toEqual([inside, across, left]);
        expect(cut("exclude"), `${values} ${places}`).toEqual([inside, [], left]);
        expect(cut("include"), `${values} ${places}`).toEqual([
          [...inside, ...across],
          [],
          across.length > 0 ? 0 : left,
        ]);
      }
    }
  });

  it("breaks a tie only by a key that all of the tied have", () => {
    const pairs = [1, 2].flatMap((value) => [1, 2, null].map((key) => ({ value, key })));
    for (const items of upTo(pairs, 4)) {
      const placed = items.map((item, at) => ({ ...item, at }));
      const tieBreak = [{ name: "key", value: ({ key }: { key: Value }) => key }];
      const { rows } = rankBy(placed, { value: ({ value }) => value, tieBreak });
      for (const { item, bestRank, worstRank } of rows) {
        const group = placed.filter(({ value }) => value === item.value);
        const ahead = placed.filter(({ value }) => value > item.value).length;
        const isBroken = group.every(({ key }) => key !== null);
        const own = item.key ?? 0;
        const before = isBroken ? group.filter(({ key }) => (key ?? 0) > own).length : 0;
        const equal = isBroken ? group.filter(({ key }) => key === item.key).length : group.length;
        expect([bestRank, worstRank], JSON.stringify(items)).toEqual([ahead + before + 1, ahead + before + equal]);
      }
    }
  });
});
