import { type JuryRules, judgeEntries } from "sakip";
import { describe, expect, it } from "vitest";

const title = { id: "-", en: "-" };
const rubric = { id: "r", stages: [{ id: "s", title, weight: 1, criteria: [{ key: "a", title, weight: 100 }] }] };
/** The score of a stage by the marks of its judges j0, j1, …, and how each sheet was used. */
const score = (marks: (number | string | null)[], rules: JuryRules = {}) => {
  const sheets = marks.map((a, i) => ({ stageId: "s", entryId: "e", judgeId: `j${i}`, marks: { a } }));
  const stage = judgeEntries(sheets, rubric, rules).scores[0]?.stages[0];
  return [
    stage?.score.status === "computed" ? stage.score.value.toString() : stage?.score.reason,
    stage?.sheets.map(({ use }) => use).join(" "),
  ];
};

describe("the score of a stage", () => {
  it("is the mean of the sheets that are complete, divided once, at the end", () => {
    expect(score([80, 90, null])).toEqual(["85", "counted counted incomplete"]);
    expect(score([1, 2, "0.5"])[0]).toBe(`1.1${"6".repeat(37)}7`);
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
  });

  it("takes from a lenient judge's points what they lie above the mean", () => {
    const sheets = [80, 95].map((a, i) => ({ stageId: "s", entryId: "e", judgeId: `j${i}`, marks: { a } }));
    const [stage] = judgeEntries(sheets, rubric, { normalize: "judge-mean" }).scores[0]?.stages ?? [];
    expect(stage?.sheets.map(({ points }) => points?.toString())).toEqual(["87.5", "87.5"]);
  });
});
