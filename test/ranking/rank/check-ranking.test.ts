import { expect, it } from "vitest";
import type { Problem } from "../../../src/core/index.ts";
import { Decimal } from "../../../src/number/index.ts";
import { checkRanking } from "../../../src/ranking/rank/check-ranking.ts";

it("lets a ranking pass, and tells what is none", () => {
  const problems: Problem[] = [];
  const row = { value: "1", bestRank: 1, worstRank: 1 };
  const rows = [row, null, {}, { ...row, value: "?" }, { ...row, bestRank: 2 }, { ...row, value: new Decimal(NaN) }];
  expect(
    [{ rows: [row] }, null, [1], { rows: 3 }, { rows }].map((value) => checkRanking(value, ["ranking"], problems)),
  ).toEqual([true, false, false, false, false]);
  expect(problems.map((each) => each.path.join("."))).toEqual([
    ...["ranking", "ranking", "ranking.rows"],
    ...[1, 2, 3, 4, 5].map((i) => `ranking.rows.${i}`),
  ]);
});
