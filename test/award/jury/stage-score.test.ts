import { describe, expect, it } from "vitest";
import { meanOf, stageScore } from "../../../src/award/jury/stage-score.ts";
import { type Exact, exactToDecimal, readExact } from "../../../src/number/index.ts";
import type { JuryRules } from "../../../src/regulation/rule/award/rubric.ts";

const exact = (value: number | string): Exact => readExact(value, [], []) as Exact;
const sheets = (...points: (number | null)[]) =>
  points.map((each, i) => ({
    stageId: "s",
    entryId: "e",
    judgeId: `j${i}`,
    points: each === null ? undefined : exact(each),
  }));
const score = (points: (number | null)[], rules: JuryRules = {}) => {
  const { shown } = stageScore("s", sheets(...points), rules, () => undefined);
  return [
    shown.score.status === "computed" ? shown.score.value.toString() : shown.score.reason,
    shown.sheets.map(({ use }) => use).join(" "),
  ];
};

describe("stageScore", () => {
  it("is the mean of the sheets that are complete", () => {
    expect(score([80, 90, null])).toEqual(["85", "counted counted incomplete"]);
  });

  it("drops one highest and one lowest of three or more where told", () => {
    expect(score([10, 80, 70, 100], { dropExtremes: true })).toEqual(["75", "dropped counted counted dropped"]);
    expect(score([70, 70, 70], { dropExtremes: true })).toEqual(["70", "dropped counted dropped"]);
    expect(score([70, 80], { dropExtremes: true })).toEqual(["too-few-to-drop", "counted counted"]);
  });

  it("needs its quorum, of sheets that are complete and without conflict", () => {
    expect(score([80, null], { quorum: 2 })).toEqual(["below-quorum", "counted incomplete"]);
    const conflicts = [
      { judgeId: "j0", entryId: "e" },
      { judgeId: "j1", entryId: "other" },
    ];
    expect(score([80, 90], { conflicts })).toEqual(["90", "conflict-of-interest counted"]);
    expect(score([80], { conflicts })).toEqual(["below-quorum", "conflict-of-interest"]);
    expect(score([])).toEqual(["below-quorum", ""]);
  });

  it("takes leniency from the points", () => {
    const { shown } = stageScore("s", sheets(80, 90), {}, (judgeId) => (judgeId === "j1" ? exact("7.5") : undefined));
    expect(shown.sheets.map(({ points }) => points?.toString())).toEqual(["80", "82.5"]);
    expect(shown.score).toMatchObject({ status: "computed" });
  });
});

describe("meanOf", () => {
  it("divides once, at the end", () => {
    expect(exactToDecimal(meanOf([exact(1), exact(2), exact("0.5")])).toString()).toBe(`1.1${"6".repeat(37)}7`);
  });
});
