import * as api from "sakip";
import type { Uses } from "./use.ts";

const items = [
  { id: "a", score: 80, group: "x" },
  { id: "b", score: "79.5", group: "x" },
  { id: "c", score: 80, group: "y" },
];
type Item = (typeof items)[number];
const value = (item: Item) => item.score;
const ranking = api.rankBy(items, { value });

/** The shapes of rankings and their rules. */
export const rankingUses: Uses = {
  announcedListShape: {
    call: (list) => api.checkAnnouncedList(list),
    samples: [
      { id: "l", announced: 2, listed: ["a", "c"] },
      { id: "l", announced: 2, listed: ["a", "c"], ranking, idOf: (item: Item) => item.id },
    ],
  },
  groupRuleShape: {
    call: (rule) => api.rankWithin(items, rule),
    samples: [{ value, group: (item: Item) => item.group }],
    beyond: /^\S+ items/,
  },
  lowestRuleShape: {
    call: (rule) => api.flagLowest(items, rule),
    samples: [
      { value, places: 1 },
      { value, places: 2, onTie: "include" },
    ],
    beyond: /^\S+ items/,
  },
  rankRuleShape: {
    call: (rule) => api.rankBy(items, rule),
    samples: [
      { value },
      { value, order: "ascending", ties: "dense", tieBreak: [{ name: "id", value: () => 1 }], decimals: 2 },
    ],
    beyond: /^\S+ items/,
  },
  rankingShape: { call: (own) => api.selectTop(own, 1), samples: [ranking, api.toPlain(ranking)] },
  stabilityRuleShape: {
    call: (rule) => api.rankStability(items, rule),
    samples: [{ components: [{ key: "s", value }], weights: { s: 1 }, noise: 10, runs: 5, seed: 1 }],
    beyond: /^\S+ items/,
  },
  valueRangeShape: {
    call: (range) => api.selectWithin(ranking, range),
    samples: [{ from: 60 }, { above: "70", upTo: 90 }],
  },
};
