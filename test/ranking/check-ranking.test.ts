import { expect, it } from "vitest";
import type { Problem } from "../../src/core/index.ts";
import { checkRanking } from "../../src/ranking/check-ranking.ts";

it("lets a ranking pass, and tells what is none", () => {
  const problems: Problem[] = [];
  expect(
    [{ rows: [] }, null, [1], { rows: 3 }, { rows: [{}, null] }].map((value) =>
      checkRanking(value, ["ranking"], problems),
    ),
  ).toEqual([true, false, false, false, false]);
  expect(problems.map((each) => each.path)).toEqual([
    ["ranking"],
    ["ranking"],
    ["ranking", "rows"],
    ["ranking", "rows", 1],
  ]);
});
