import { expect, it } from "vitest";
import type { FilledTier } from "../../../src/award/contest/fill-tier.ts";
import { notAwardedOf, tierResult } from "../../../src/award/contest/tier-result.ts";
import { rankBy } from "../../../src/ranking/index.ts";

const entries = ["w", "x", "y", "z"].map((id, i) => ({ id, agencyId: id, score: 9 - i }));
const ranking = rankBy(entries, { value: (entry) => entry.score });
const [w, x, y, z] = ranking.rows;
if (!w || !x || !y || !z) throw new Error("four rows");
const filled: FilledTier = {
  winners: [
    { row: w, byJury: false },
    { row: x, byJury: true },
  ],
  contests: [{ rows: [y], places: 1, reason: "tie-at-cut" }],
  open: 1,
  rest: [],
  misses: new Map([
    [x, "places-filled"],
    [z, "below-minimum-score"],
  ]),
  depends: false,
};
const tier = { id: "t", title: { id: "Terbaik", en: "Best" }, places: 3 };

it("shows winners with what decided, and contests", () => {
  const result = tierResult(tier, filled);
  expect(result.winners.map(({ entry, decidedBy }) => [entry.id, decidedBy])).toEqual([
    ["w", "value"],
    ["x", "jury"],
  ]);
  expect(result.contested.map(({ entry }) => entry.id)).toEqual(["y"]);
  expect(result.contests[0]).toEqual({ entries: result.contested, places: 1, reason: "tie-at-cut" });
  expect(result.winners[0]?.entry).toBe(entries[0]);
  expect(result.title).toEqual(tier.title);
  expect([Object.isFrozen(result.title), Object.isFrozen(tier.title)]).toEqual([true, false]);
  expect([result, result.winners, result.contested, result.contests[0]].every(Object.isFrozen)).toBe(true);
});

it("lists who won nothing and competes for nothing, with the reasons", () => {
  expect(notAwardedOf([tier], [filled], ranking).map(({ entry, misses }) => [entry.id, misses])).toEqual([
    ["z", [{ tierId: "t", reason: "below-minimum-score" }]],
  ]);
});
