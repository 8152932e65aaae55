import fc from "fast-check";
import { type JuryRules, type JurySheet, judgeEntries, type Rubric } from "sakip";
import { describe, expect, it } from "vitest";

const label = { id: "-", en: "-" };
const rubric: Rubric = {
  id: "r",
  stages: ["s", "t"].map((id, i) => ({
    ...{ id, label, weight: 1 - i },
    criteria: [{ key: "a", label, weight: 100, minimum: -1000, maximum: 1000 }],
  })),
};
/** Points are marks: −1000 gives 0 points and 1000 gives 100, so that a mark of 20 m − 1000 gives m. */
const sheet = (stageId: string, entryId: string, judgeId: string, points: number | null): JurySheet => ({
  ...{ stageId, entryId, judgeId, marks: { a: points === null ? null : 20 * points - 1000 } },
});
const level = (sheets: JurySheet[], rules: JuryRules = {}) =>
  judgeEntries(sheets, rubric, { normalize: "judge-mean", ...rules });
const leniency = (sheets: JurySheet[], rules?: JuryRules) =>
  level(sheets, rules).leniency.map((each) => [each.stageId, each.judgeId, each.points.toString()]);
const scores = (sheets: JurySheet[], rules?: JuryRules) =>
  level(sheets, rules).scores.map(({ entryId, score }) => [
    entryId,
    score.status === "computed" ? score.value.toString() : score.reason,
  ]);

describe("the level of a judge", () => {
  it("is how far it lies above the others, stage by stage", () => {
    // Strict lies 20 below lenient on x and on y; the third judged z alone, and nobody else did.
    const sheets = [
      sheet("s", "x", "strict", 70),
      sheet("s", "x", "lenient", 90),
      sheet("s", "y", "strict", 50),
      sheet("s", "y", "lenient", 70),
      sheet("s", "z", "third", 50),
      sheet("s", "z", "lenient", null),
      sheet("t", "x", "strict", 5),
    ];
    expect(leniency(sheets)).toEqual([
      ["s", "strict", "-10"],
      ["s", "lenient", "10"],
      ["s", "third", "0"],
      ["t", "strict", "0"],
    ]);
  });

  // D-06: 0.1.0 gave e1 55 and e2 50, in reversed order.
  it("is right where not every judge sees every entry", () => {
    const sheets = [
      sheet("s", "e1", "J1", 70),
      sheet("s", "e1", "J2", 50),
      sheet("s", "e2", "J2", 55),
      sheet("s", "e2", "J3", 35),
    ];
    expect(scores(sheets)).toEqual([
      ["e1", "50"],
      ["e2", "55"],
    ]);
    expect(leniency(sheets)).toEqual([
      ["s", "J1", "20"],
      ["s", "J2", "0"],
      ["s", "J3", "-20"],
    ]);
    expect(level(sheets).findings.map(({ code }) => code)).toEqual([]);
  });

  it("is the fraction that least squares give where the marks do not agree", () => {
    // A, B on x: 60, 50; B, C on y: 40, 40; A, C on z: 70, 50. With A + B + C = 0 each judge's equation is
    // 3/2 of its level = half the sum of its differences: A (10 + 20) / 2 = 15, B (−10 + 0) / 2 = −5, C −20 / 2 = −10.
    const sheets = [
      ...[sheet("s", "x", "A", 60), sheet("s", "x", "B", 50)],
      ...[sheet("s", "y", "B", 40), sheet("s", "y", "C", 40)],
      ...[sheet("s", "z", "A", 70), sheet("s", "z", "C", 50)],
    ];
    expect(leniency(sheets).map(([, , points]) => points)).toEqual([
      "10",
      `-3.${"3".repeat(39)}`,
      `-6.${"6".repeat(38)}7`,
    ]);
  });

  it("gives no sheet of a judge in conflict a say", () => {
    const sheets = [
      sheet("s", "x", "j", 90),
      sheet("s", "x", "k", 60),
      sheet("s", "y", "j", 50),
      sheet("s", "y", "k", 50),
    ];
    expect(leniency(sheets, { conflicts: [{ judgeId: "j", entryId: "x" }] }).map(([, , points]) => points)).toEqual([
      "0",
      "0",
    ]);
  });

  // D-07: 0.1.0 said nothing.
  it("cannot be told between judges that no entry connects, and a finding names the groups", () => {
    const sheets = [sheet("s", "e1", "J1", 90), sheet("s", "e2", "J2", 60)];
    expect(scores(sheets)).toEqual([
      ["e1", "90"],
      ["e2", "60"],
    ]);
    const groups = [
      { judges: ["J1"], entries: ["e1"] },
      { judges: ["J2"], entries: ["e2"] },
    ];
    expect(level(sheets).findings).toMatchObject([
      {
        ...{ code: "panels-not-connected", severity: "warning", subject: "s", path: ["rubric", "stages", 0] },
        details: { stageId: "s", groups },
        message: {
          id: "Nilai antarkelompok tidak dapat dibandingkan: tidak ada peserta yang dinilai oleh juri dari dua kelompok. Kelompok: J1 (e1); J2 (e2).",
          en: "Scores of different groups cannot be compared: no entry was judged by judges of two groups. Groups: J1 (e1); J2 (e2).",
        },
      },
    ]);
    expect(judgeEntries(sheets, rubric).findings).toEqual([]);
    // A judge and an entry of one name are not one.
    expect(level([sheet("s", "a", "b", 1), sheet("s", "b", "a", 1)]).findings).toHaveLength(1);
  });

  describe("properties", () => {
    const whole = (max: number) => fc.integer({ min: 0, max });
    const design = fc
      .record({ judges: fc.integer({ min: 2, max: 6 }), more: whole(4), width: fc.integer({ min: 2, max: 3 }) })
      .chain(({ judges, more, width }) =>
        fc.record({
          qualities: fc.array(whole(60), { minLength: judges + more, maxLength: judges + more }),
          lenient: fc.array(fc.integer({ min: -20, max: 20 }), { minLength: judges, maxLength: judges }),
          weights: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: judges, maxLength: judges }),
          width: fc.constant(Math.min(width, judges)),
        }),
      );

    it("gives back the quality of every entry, up to one number for all, in every connected design without noise", () => {
      fc.assert(
        fc.property(design, ({ qualities, lenient, weights, width }) => {
          // Each entry is judged by neighbours in a ring, so that the panels are connected.
          const sheets = qualities.flatMap((quality, e) =>
            Array.from({ length: width }, (_, k) => (e + k) % lenient.length).map((j) =>
              sheet("s", `e${e}`, `j${j}`, 20 + quality + (lenient[j] ?? 0)),
            ),
          );
          const judgeWeights = weights.map((weight, j) => ({ judgeId: `j${j}`, weight }));
          const middle = lenient.reduce((sum, each) => sum + each, 0);
          for (const rules of [{}, { judgeWeights }]) {
            const { scores: given, findings } = level(sheets, rules);
            expect(findings).toEqual([]);
            // score = 20 + quality + mean of the leniencies; times the judges it is a whole number.
            expect(
              given.map(({ score }) =>
                score.status === "computed" ? score.value.times(lenient.length).toFixed(20) : score.reason,
              ),
            ).toEqual(qualities.map((quality) => ((20 + quality) * lenient.length + middle).toFixed(20)));
          }
        }),
        { numRuns: 100 },
      );
    });
  });
});
