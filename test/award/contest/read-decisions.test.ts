import { expect, it } from "vitest";
import { readDecisions } from "../../../src/award/contest/read-decisions.ts";
import { rankBy } from "../../../src/ranking/index.ts";

it("gives the places of a contest where exactly as many are named, and tells what was of no use", () => {
  const { rows } = rankBy(
    ["x", "y", "z"].map((id) => ({ id, agencyId: id, score: 1 })),
    { value: (entry) => entry.score },
  );
  const contest = { rows, places: 2, reason: "tie-at-cut" } as const;
  const decisions = readDecisions([
    { tierId: "t", winners: ["x", "z"] },
    { tierId: "u", winners: ["x"] },
  ]);
  expect(decisions.decide("t", contest)?.map((row) => row.item.id)).toEqual(["x", "z"]);
  expect(decisions.decide("u", contest)).toBeUndefined();
  expect(decisions.decide("v", contest)).toBeUndefined();
  expect(decisions.unused().map((each) => [each.path.join("."), each.given])).toEqual([
    ["round.decisions.1.winners.0", '"x"'],
  ]);
});
