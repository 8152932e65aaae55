import { type JuryRules, judgeEntries } from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";

const label = { id: "-", en: "-" };
const rubric = {
  id: "r",
  stages: [{ id: "s", label, weight: 1, criteria: [{ key: "a", label, weight: 100 }] }],
};
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

  it("calls dropped, of equal sheets, the first and the last judge by their ids, whatever the order of the sheets", () => {
    const by = (...judges: string[]) =>
      judgeEntries(
        judges.map((judgeId) => ({ stageId: "s", entryId: "e", judgeId, marks: { a: judgeId === "z" ? 80 : 70 } })),
        rubric,
        { dropExtremes: true },
      ).scores[0]?.stages[0]?.sheets.flatMap(({ judgeId, use }) => (use === "dropped" ? [judgeId] : []));
    expect(by("c", "a", "b", "d")).toEqual(["a", "d"]);
    expect(by("b", "d", "c", "a")).toEqual(["d", "a"]);
    expect([by("b", "a", "z"), by("z", "a", "b")]).toEqual([
      ["a", "z"],
      ["z", "a"],
    ]);
  });

  it("shows every sheet with its marks, and its criteria without those in conflict or incomplete", () => {
    const two = {
      ...rubric,
      stages: [
        {
          ...{ id: "s", label, weight: 1 },
          criteria: [
            { key: "a", label, weight: 50 },
            { key: "b", label, weight: 50 },
          ],
        },
      ],
    };
    const sheets = [
      { stageId: "s", entryId: "e", judgeId: "i", marks: { a: null, b: 100 } },
      { stageId: "s", entryId: "e", judgeId: "j", marks: { a: 0, b: 0 } },
      { stageId: "s", entryId: "e", judgeId: "k", marks: { a: 80, b: "60.50" } },
    ];
    const { scores } = judgeEntries(sheets, two, { conflicts: [{ judgeId: "j", entryId: "e" }] });
    const score = { status: "computed", value: "70.25" };
    expect(plain(scores)).toEqual([
      {
        entryId: "e",
        score,
        stages: [
          {
            stageId: "s",
            score,
            criteria: [
              { key: "a", mark: "80", points: "40" },
              { key: "b", mark: "60.5", points: "30.25" },
            ],
            sheets: [
              { judgeId: "i", marks: { a: null, b: "100" }, use: "incomplete" },
              { judgeId: "j", marks: { a: "0", b: "0" }, points: "0", use: "conflict-of-interest" },
              { judgeId: "k", marks: { a: "80", b: "60.5" }, points: "70.25", use: "counted" },
            ],
          },
        ],
      },
    ]);
  });

  it("needs its quorum, of sheets that are complete and without conflict", () => {
    expect(score([80, null], { quorum: 2 })).toEqual(["below-quorum", "counted incomplete"]);
    const conflicts = [
      { judgeId: "j0", entryId: "e" },
      { judgeId: "j1", entryId: "other" },
    ];
    expect(score([80, 90], { conflicts })).toEqual(["90", "conflict-of-interest counted"]);
    expect(score([80], { conflicts })).toEqual(["below-quorum", "conflict-of-interest"]);
    const lacking = (rules: JuryRules) =>
      judgeEntries([{ stageId: "s", entryId: "e", judgeId: "j", marks: { a: 1 } }], rubric, rules).scores[0]?.score;
    expect([lacking({ quorum: 2 }), lacking({ dropExtremes: true })]).toEqual([
      { status: "not-computable", reason: "below-quorum", needs: ["sheets"] },
      { status: "not-computable", reason: "too-few-to-drop", needs: ["sheets"] },
    ]);
  });

  it("takes from a lenient judge's points what they lie above the mean", () => {
    const sheets = [80, 95].map((a, i) => ({ stageId: "s", entryId: "e", judgeId: `j${i}`, marks: { a } }));
    const [stage] = judgeEntries(sheets, rubric, { normalize: "judge-mean" }).scores[0]?.stages ?? [];
    expect(stage?.sheets.map(({ points }) => points?.toString())).toEqual(["87.5", "87.5"]);
  });

  it("is the median where told: the sheet in the middle, or the mean of both", () => {
    expect(score([80, 10, 70], { combine: "median" })[0]).toBe("70");
    expect(score([80, 10, 70, 60], { combine: "median" })[0]).toBe("65");
    const judgeWeights = [{ judgeId: "j0", weight: 3 }];
    expect(score([80, 10, 70], { combine: "median", judgeWeights })[0]).toBe("80");
    // Half of the weight lies below 80, half from 80 on.
    expect(score([80, 10, 70], { combine: "median", judgeWeights: [{ judgeId: "j0", weight: 2 }] })[0]).toBe("75");
  });

  it("weighs judges where told", () => {
    const judgeWeights = [{ judgeId: "j0", weight: 3 }];
    expect(score([80, 40], { judgeWeights })[0]).toBe("70"); // (3 · 80 + 40) / 4
  });

  it("rounds sheets and the stage only where told, and keeps what was not rounded", () => {
    const rounding = { sheet: { decimals: 0, mode: "half-up" }, stage: { decimals: 1, mode: "down" } } as const;
    const sheets = ["80.5", "70.4", "60"].map((a, i) => ({
      stageId: "s",
      entryId: "e",
      judgeId: `j${i}`,
      marks: { a },
    }));
    const [stage] = judgeEntries(sheets, rubric, { rounding }).scores[0]?.stages ?? [];
    // 81, 70 and 60 make 211, a third of which is 70.333…
    expect(JSON.parse(JSON.stringify(stage))).toMatchObject({
      score: { status: "computed", value: "70.3" },
      unrounded: `70.${"3".repeat(38)}`,
      sheets: [
        { points: "81", unrounded: "80.5" },
        { points: "70", unrounded: "70.4" },
        { points: "60", unrounded: "60" },
      ],
    });
    expect(score(["80.5", "70.4", "60"])[0]).toBe(`70.3`);
  });

  it("has the means of its criteria over all valid sheets, for tie-breaks", () => {
    const two = {
      id: "r",
      stages: [
        {
          ...{ id: "s", label, weight: 1 },
          criteria: [
            { key: "a", label, weight: 40 },
            { key: "b", label, weight: 60, minimum: 1, maximum: 5 },
          ],
        },
      ],
    };
    const sheets = [
      [80, 5],
      [60, 1],
      [10, null],
    ].map(([a, b], i) => ({ stageId: "s", entryId: "e", judgeId: `j${i}`, marks: { a: a ?? null, b: b ?? null } }));
    const [stage] = judgeEntries(sheets, two).scores[0]?.stages ?? [];
    expect(JSON.parse(JSON.stringify(stage?.criteria))).toEqual([
      { key: "a", mark: "70", points: "28" },
      { key: "b", mark: "3", points: "30" },
    ]);
    expect(stage?.score).toMatchObject({ status: "computed" });
    expect(judgeEntries([{ ...sheets[2], marks: { a: 1 } } as never], two).scores[0]?.stages[0]?.criteria).toEqual([]);
  });
});

describe("places", () => {
  const sheet = (entryId: string, judgeId: string, a: number) => ({ stageId: "s", entryId, judgeId, marks: { a } });
  // j0: x 1, y and z 2.5; j1: y 1, x 2, z 3; j2: z 1, x 2, y 3.
  const marks = { j0: { x: 90, y: 80, z: 80 }, j1: { x: 60, y: 70, z: 50 }, j2: { x: 20, y: 10, z: 99 } };
  const sheets = Object.entries(marks).flatMap(([judgeId, own]) =>
    Object.entries(own).map(([entryId, mark]) => sheet(entryId, judgeId, mark)),
  );
  const shown = (rules: JuryRules, list = sheets) =>
    judgeEntries(list, rubric, rules).scores.map(
      ({ entryId, score }) => `${entryId} ${score.status === "computed" && score.value}`,
    );

  it("are added up, or their mean is taken; the lowest is the best, and equals share the mean of their places", () => {
    expect(shown({ combine: "placement-sum" })).toEqual(["x 5", "y 6.5", "z 6.5"]);
    expect(shown({ combine: "placement-mean" })[0]).toBe(`x 1.${"6".repeat(38)}7`);
    expect(shown({ combine: "placement-mean", dropExtremes: true })).toEqual(["x 2", "y 2.5", "z 2.5"]);
    const result = judgeEntries(sheets, rubric, { combine: "placement-sum" });
    expect([result.order, result.findings]).toEqual(["ascending", []]);
    expect(result.scores[1]?.stages[0]?.sheets.map(({ place }) => place?.toString())).toEqual(["2.5", "1", "3"]);
    expect(judgeEntries(sheets, rubric).order).toBe("descending");
  });

  it("are found to be incomparable where a judge did not judge every entry", () => {
    const { findings } = judgeEntries(sheets.slice(0, -1), rubric, { combine: "placement-sum" });
    expect(findings).toEqual([
      {
        code: "places-not-comparable",
        severity: "warning",
        subject: "s",
        path: ["rubric", "stages", 0],
        details: { stageId: "s", judges: ["j2"] },
        message: {
          id: "Tempat tidak dapat dibandingkan penuh: j2 tidak menilai semua peserta.",
          en: "Places cannot be compared in full: j2 did not judge every entry.",
        },
      },
    ]);
  });
});
