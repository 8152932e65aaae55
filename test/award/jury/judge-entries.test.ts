import fc from "fast-check";
import { type JuryRules, type JurySheet, judgeEntries, kovablikRubric, type Rubric, toPlain } from "sakip";
import { describe, expect, it } from "vitest";

const label = { id: "-", en: "-" };
const criteria = [{ key: "mark", label, weight: 100 }];
const rubric: Rubric = {
  id: "r",
  stages: [
    { id: "one", label, weight: 3, criteria },
    { id: "two", label, weight: 1, criteria },
    { id: "trial", label, weight: 0, criteria },
  ],
};
const sheet = (stageId: string, entryId: string, judgeId: string, mark: number | null): JurySheet => ({
  stageId,
  entryId,
  judgeId,
  marks: { mark },
});
const shown = (sheets: JurySheet[], rules?: JuryRules) =>
  judgeEntries(sheets, rubric, rules).scores.map(({ entryId, score }) => [
    entryId,
    score.status === "computed" ? score.value.toString() : score.reason,
  ]);

describe("judgeEntries", () => {
  it("takes the mean of the sheets of a stage, and the mean of the stages by their weights", () => {
    const sheets = [sheet("one", "x", "j", 80), sheet("one", "x", "k", 90), sheet("two", "x", "j", 61)];
    expect(shown(sheets)).toEqual([["x", "79"]]); // (3 · 85 + 61) / 4
  });

  it("gives no score where a stage that counts has none", () => {
    expect(shown([sheet("one", "x", "j", 80), sheet("one", "y", "j", 70), sheet("two", "y", "j", 70)])).toEqual([
      ["x", "below-quorum"],
      ["y", "70"],
    ]);
    const two = [sheet("one", "x", "j", 80), sheet("two", "x", "j", 80), sheet("two", "x", "k", 80)];
    expect(shown(two, { dropExtremes: true })).toEqual([["x", "too-few-to-drop"]]);
    const trial = { ...rubric, stages: rubric.stages.slice(2) };
    expect(() => judgeEntries([sheet("trial", "x", "j", 5)], trial)).toThrow(/rubric\.stages[\s\S]*a weight above 0/);
  });

  it("brings strict and lenient judges to one level only where told", () => {
    // j sees x, k sees y, both see z: j lies 10 below k there, so x is 85, y is 80 and z is 65. 0.1.0 gave ±2.5 and called
    // x and y equal.
    const sheets = [
      sheet("one", "x", "j", 80),
      sheet("one", "y", "k", 85),
      sheet("one", "z", "j", 60),
      sheet("one", "z", "k", 70),
      ...["x", "y", "z"].map((id) => sheet("two", id, "j", 0)),
    ];
    expect(shown(sheets)).toEqual([
      ["x", "60"],
      ["y", "63.75"],
      ["z", "48.75"],
    ]);
    const level = judgeEntries(sheets, rubric, { normalize: "judge-mean" });
    expect(level.leniency.map(({ stageId, judgeId, points }) => [stageId, judgeId, points.toString()])).toEqual([
      ["one", "j", "-5"],
      ["one", "k", "5"],
      ["two", "j", "0"],
    ]);
    expect(level.scores.map(({ score }) => score.status === "computed" && score.value.toString())).toEqual([
      "63.75",
      "60",
      "48.75",
    ]);
    expect(judgeEntries(sheets, rubric).leniency).toEqual([]);
  });

  it("does not ask sheets in conflict how lenient a judge is, and counts none of them", () => {
    const sheets = [sheet("one", "x", "j", 100), sheet("one", "x", "k", 60), sheet("two", "x", "k", 60)];
    const rules = { conflicts: [{ judgeId: "j", entryId: "x" }], normalize: "judge-mean" } as const;
    const { scores, leniency, findings } = judgeEntries(sheets, rubric, rules);
    expect(scores[0]?.score).toMatchObject({ status: "computed" });
    expect(shown(sheets, rules)).toEqual([["x", "60"]]);
    expect(leniency.map(({ judgeId }) => judgeId)).toEqual(["k", "k"]);
    expect(findings.map(({ code }) => code)).toEqual(["conflict-of-interest"]);
  });

  it("judges by the rubric of KOVABLIK: full marks are 100 points", () => {
    const sheets = kovablikRubric.stages.map(({ id, criteria: keys }) => ({
      stageId: id,
      entryId: "adiarta",
      judgeId: "j",
      marks: Object.fromEntries(keys.map(({ key }) => [key, 100])),
    }));
    expect(judgeEntries(sheets, kovablikRubric).scores[0]?.score).toEqual({
      status: "computed",
      value: expect.objectContaining({ s: 1 }),
    });
    expect(JSON.stringify(judgeEntries(sheets, kovablikRubric).scores[0]?.score)).toBe(
      '{"status":"computed","value":"100"}',
    );
  });

  it("refuses rules and sheets with every problem", () => {
    expect(() =>
      judgeEntries([sheet("one", "x", "j", 101)], rubric, { quorum: 0, conflicts: 1, normalize: "z-score" } as never),
    ).toThrow(/rules\.quorum[\s\S]*rules\.conflicts[\s\S]*rules\.normalize[\s\S]*sheets\[0\]\.marks\.mark/);
    expect(() => judgeEntries([], rubric, null as never)).toThrow(/rules/);
  });

  it("refuses rules that would be passed over in silence: a misspelt key, a word for true, a conflict without ids", () => {
    const rules = { dropExtreme: true, dropExtremes: "yes", conflicts: [null, { judgeId: "j" }] };
    expect(() => judgeEntries([], rubric, rules as never)).toThrow(
      /rules\.dropExtreme:[\s\S]*rules\.dropExtremes:[\s\S]*conflicts\[0\]:[\s\S]*conflicts\[1\]\.entryId:/,
    );
  });

  it("changes no input and freezes its result", () => {
    const sheets = [sheet("one", "x", "j", 80)];
    const before = JSON.stringify(sheets);
    const result = judgeEntries(sheets, rubric);
    expect(JSON.stringify(sheets)).toBe(before);
    expect([result.kind, JSON.stringify(result)]).toEqual(["jury-result", JSON.stringify(toPlain(result))]);
    expect([sheets[0], sheets[0]?.marks].some(Object.isFrozen)).toBe(false);
    expect([result, result.scores, result.scores[0], result.findings].every(Object.isFrozen)).toBe(true);
  });

  describe("properties", () => {
    const stage: Rubric = { id: "r", stages: [{ id: "one", label, weight: 1, criteria }] };
    const marks = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    });
    const sheetsOf = (rows: number[][], shift = 0) =>
      rows.flatMap((row, e) => row.map((mark, j) => sheet("one", `e${e}`, `j${j}`, j === 0 ? mark / 2 + shift : mark)));
    const scores = (sheets: JurySheet[], rules: JuryRules) =>
      judgeEntries(sheets, stage, rules)
        .scores.map(({ entryId, score }) => [entryId, JSON.stringify(score)])
        .sort();

    it("does not depend on the order of the sheets", () => {
      fc.assert(
        fc.property(marks, fc.boolean(), (rows, dropExtremes) => {
          const sheets = sheetsOf(rows);
          const rules = { dropExtremes, normalize: "judge-mean" } as const;
          expect(scores([...sheets].reverse(), rules)).toEqual(scores(sheets, rules));
        }),
        { numRuns: 100 },
      );
    });

    it("does not part entries that all judges saw by a judge being lenient to all of them", () => {
      fc.assert(
        fc.property(marks, fc.integer({ min: 1, max: 40 }), (rows, shift) => {
          const gaps = (sheets: JurySheet[]) => {
            const list = judgeEntries(sheets, stage, { normalize: "judge-mean", dropExtremes: true }).scores.map(
              ({ score }) => (score.status === "computed" ? score.value : undefined),
            );
            return list.map((value) => value?.minus(list[0] ?? 0).toFixed(20));
          };
          expect(gaps(sheetsOf(rows, shift))).toEqual(gaps(sheetsOf(rows)));
        }),
        { numRuns: 100 },
      );
    });
  });
});
