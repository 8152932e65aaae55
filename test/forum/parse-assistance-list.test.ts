import { expect, it } from "vitest";
import { parseAssistanceList } from "../../src/forum/parse-assistance-list.ts";
import { selectForAssistance } from "../../src/forum/select-for-assistance.ts";
import { parsePeriod } from "../../src/period/index.ts";
import { refusal } from "../support/refusal.ts";

const list = selectForAssistance(
  [
    { key: "a", rate: "30.86" },
    { key: "b", rate: "30.86" },
    { key: "c", rate: null },
  ],
  { period: parsePeriod("2023-TW3"), places: 1, target: 70 },
);

it("reads back a list that was kept as JSON, Decimals and all", () => {
  const back = parseAssistanceList(JSON.parse(JSON.stringify(list)));
  expect(back).toEqual(list);
  expect(back.contested[0]?.rate.minus("0.86").toString()).toBe("30");
  expect(Object.isFrozen(back.ranking)).toBe(true);
});

it("refuses every fault at once", () => {
  const kept = JSON.parse(JSON.stringify(list));
  kept.ranking[0].rate = "thirty";
  kept.unreported[0].reason = "lazy";
  expect(
    refusal(() => parseAssistanceList({ ...kept, period: { kind: "quarter", year: 2023, quarter: 9 }, places: -1 })),
  ).toEqual([
    "invalid-input period.quarter",
    "invalid-input places",
    "invalid-number ranking[0].rate",
    "invalid-input unreported[0].reason",
  ]);
});
