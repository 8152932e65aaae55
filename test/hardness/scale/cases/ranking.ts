import * as api from "sakip";
import { named } from "../case.ts";
import { label, many, source } from "./parts.ts";

interface Item {
  readonly id: string;
  readonly value: string;
}

const items = (size: number, numberOf: (i: number) => number | string): Item[] =>
  many(size, (i) => ({ id: `a${i}`, value: `${numberOf(i)}` }));
const value = (item: Item) => item.value;
const idOf = (item: Item) => item.id;
const ranked = (size: number, numberOf: (i: number) => number | string) => api.rankBy(items(size, numberOf), { value });
const scale = api.defineScale({
  id: "test",
  bands: [
    { code: "low", label, from: 0, below: 50 },
    { code: "high", label, from: 50, upTo: 100 },
  ],
  source,
});
const stability = (size: number, noise: number, valuesOf: (i: number) => readonly [number, number]) => {
  const list = many(size, (i) => ({ id: `a${i}`, values: valuesOf(i) }));
  return () =>
    api.rankStability(list, {
      components: [
        { key: "x", value: ({ values }) => values[0] },
        { key: "y", value: ({ values }) => values[1] },
      ],
      weights: { x: "0.6", y: "0.4" },
      noise,
      runs: 50,
      seed: 1,
    });
};

/** Ranks, cuts, movement, stability. */
export const rankingCases = named({
  "rankBy: all different": (size, random) => {
    const list = items(size, () => random(1_000_000_000) / 100);
    return () => api.rankBy(list, { value });
  },
  "rankBy: all tied": {
    isShort: true,
    make: (size) => {
      const list = items(size, () => 5);
      return () => api.rankBy(list, { value });
    },
  },
  "rankBy: quotients, in reverse": (size) => {
    const list = many(size, (i) => new api.Decimal(size - i).dividedBy(997));
    return () => api.rankBy(list, { value: (each) => each });
  },
  "rankBy: tied, with tie-breaks": (size) => {
    const list = items(size, (i) => i % 3);
    return () =>
      api.rankBy(list, {
        value: () => 1,
        tieBreak: [
          { name: "x", value: () => 2 },
          { name: "y", value },
        ],
      });
  },
  "rankBy: nobody has a value": (size) => {
    const list = many(size, (i) => ({ id: `a${i}`, value: null }));
    return () => api.rankBy(list, { value: (each) => each.value });
  },
  "rankBy: nobody is eligible": (size) => {
    const list = items(size, (i) => i);
    return () => api.rankBy(list, { value, eligible: () => ["not-eligible"] });
  },
  "rankWithin: one group": (size) => {
    const list = items(size, (i) => i % 100);
    return () => api.rankWithin(list, { value, group: () => "one" });
  },
  "rankWithin: as many groups as items": {
    isShort: true,
    make: (size) => {
      const list = items(size, (i) => i % 100);
      return () => api.rankWithin(list, { value, group: idOf });
    },
  },
  "flagLowest: all tied": (size) => {
    const list = items(size, () => 5);
    return () => api.flagLowest(list, { value, places: size >> 1 });
  },
  "selectTop: all tied": (size) => {
    const ranking = ranked(size, () => 5);
    return () => api.selectTop(ranking, size >> 1);
  },
  "selectShare: all tied": (size) => {
    const ranking = ranked(size, () => 5);
    return () => api.selectShare(ranking, 50);
  },
  selectWithin: (size) => {
    const ranking = ranked(size, (i) => i % 100);
    return () => api.selectWithin(ranking, { below: 50 });
  },
  selectGraded: (size) => {
    const ranking = ranked(size, (i) => i % 100);
    return () => api.selectGraded(ranking, scale, "high");
  },
  "divideRanking: all tied": (size) => {
    const ranking = ranked(size, () => 5);
    return () => api.divideRanking(ranking);
  },
  "divideRanking: all different": (size) => {
    const ranking = ranked(size, (i) => i);
    return () => api.divideRanking(ranking);
  },
  "compareRankings: turned round": {
    isShort: true,
    make: (size) => {
      const [before, after] = [ranked(size, (i) => i), ranked(size, (i) => size - i)];
      return () => api.compareRankings(before, after, { idOf, among: "common" });
    },
  },
  "compareRankings: all others": {
    isShort: true,
    make: (size) => {
      const list = (prefix: string) => many(size, (i) => ({ id: `${prefix}${i}`, value: `${i}` }));
      const [before, after] = [api.rankBy(list("a"), { value }), api.rankBy(list("b"), { value })];
      return () => api.compareRankings(before, after, { idOf });
    },
  },
  "checkAnnouncedList: in reverse": {
    isShort: true,
    make: (size) => {
      const ranking = ranked(size, (i) => i);
      const listed = ranking.rows.map(({ item }) => item.id).reverse();
      return () => api.checkAnnouncedList({ id: "x", announced: size, listed, ranking, idOf });
    },
  },
  "checkAnnouncedList: all tied": (size) => {
    const ranking = ranked(size, () => 5);
    const listed = ranking.rows.map(({ item }) => item.id);
    return () => api.checkAnnouncedList({ id: "x", announced: size >> 1, listed, ranking, idOf });
  },
  "checkAnnouncedList: nobody known": (size) => {
    const ranking = ranked(size, (i) => i);
    const listed = many(size, (i) => `b${i}`);
    return () => api.checkAnnouncedList({ id: "x", announced: size, listed, ranking, idOf });
  },
  "checkAnnouncedList: one name again and again": (size) => {
    const ranking = ranked(size, (i) => i);
    const listed = many(size, () => "a1");
    return () => api.checkAnnouncedList({ id: "x", announced: size, listed, ranking, idOf });
  },
  "rankCorrelation: all different": {
    isShort: true,
    make: (size, random) => {
      const pairs = many(size, () => ({ first: random(1e9), second: random(1e9) }));
      return () => api.rankCorrelation(pairs);
    },
  },
  "rankCorrelation: all tied": (size) => {
    const pairs = many(size, () => ({ first: 5, second: 7 }));
    return () => api.rankCorrelation(pairs);
  },
  "rankCorrelation: turned round": (size) => {
    const pairs = many(size, (i) => ({ first: i, second: -i }));
    return () => api.rankCorrelation(pairs);
  },
  "rankStability: a little noise": {
    from: 20,
    make: (size) => stability(size, 1, (i) => [i, size - i]),
  },
  "rankStability: much noise": {
    from: 20,
    isShort: true,
    heap: 256,
    make: (size) => stability(size, 50, (i) => [i % 100, (i * 7) % 100]),
  },
  "rankStability: all tied": {
    from: 20,
    isShort: true,
    heap: 256,
    make: (size) => stability(size, 0, () => [5, 5]),
  },
  "rankStability: all tied, with noise": {
    from: 20,
    heap: 256,
    make: (size) => stability(size, 5, () => [5, 5]),
  },
});
