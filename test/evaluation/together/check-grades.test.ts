import fc from "fast-check";
import {
  checkGrades,
  defineRegulation,
  gradeOf,
  permenpanrb20of2013,
  permenpanrb88of2021,
  sakipGradeScale,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { zoneRegulation } from "../../support/zone.ts";

describe("checkGrades", () => {
  it("finds the grade that its score does not have", () => {
    const entry = { id: "inovasi-1", agencyId: "dinas-x", title: "Bank sampah", score: "79.55", grade: "A" };
    const findings = checkGrades([entry, { ...entry, id: "inovasi-2", grade: "BB" }]);
    expect(findings).toEqual([
      {
        code: "grade-contradicts-score",
        severity: "warning",
        subject: "inovasi-1",
        path: [0, "grade"],
        details: { grade: "A", score: expect.anything(), gradeOfScore: "BB", scale: "sakip-grade" },
        message: {
          id: "Predikat A tidak sesuai dengan nilainya sendiri: 79,55 berpredikat BB.",
          en: "The grade A is not that of its own score: 79.55 is BB.",
        },
      },
    ]);
  });

  it("says nothing of rows without score or grade, and takes either grade where rounding decides", () => {
    expect(checkGrades([{ id: "a", score: null, grade: "A" }, { id: "b", score: 90 }, { id: "c" }])).toEqual([]);
    const at = (grade: string) => checkGrades([{ id: "a", score: "90.004", grade }]).length;
    expect([at("A"), at("AA"), at("BB")]).toEqual([0, 0, 1]);
  });

  it("knows the grades of another regulation", () => {
    const rows = [{ id: "a", score: "74.54", grade: "B" }];
    expect([checkGrades(rows), checkGrades(rows, permenpanrb20of2013)].map((found) => found.length)).toEqual([1, 0]);
  });

  it("takes a lower grade for right where grades have conditions, and a higher one for wrong", () => {
    const zone = defineRegulation(zoneRegulation);
    const of = (grade: string) =>
      checkGrades(
        [
          { id: "a", score: 86, grade },
          { id: "b", score: 76, grade },
        ],
        zone,
      );
    expect([of("none").length, of("wbbm").length]).toEqual([0, 1]);
  });

  it("refuses what are no rows, and leaves them as they were", () => {
    const rows = [{ id: "", score: "x" }, { id: "b", scor: 3 }, null];
    expect(refusal(() => checkGrades(rows as never, {} as never)).slice(0, 4)).toEqual([
      "invalid-input scores[0].id",
      "invalid-number scores[0].score",
      "invalid-input scores[1].scor",
      "invalid-input scores[2]",
    ]);
    const given = [{ id: "a", score: 90, grade: "AA" }];
    checkGrades(new Set(given));
    expect([given, Object.isFrozen(given[0])]).toEqual([[{ id: "a", score: 90, grade: "AA" }], false]);
  });
});

describe("properties", () => {
  it("finds nothing in grades of the scale, and something in all others", () => {
    const grades = sakipGradeScale.bands.map(({ code }) => code);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(...grades), (hundredths, grade) => {
        const score = `${hundredths}e-2`;
        const own = gradeOf(score, sakipGradeScale).code;
        expect(checkGrades([{ id: "x", score, grade }], permenpanrb88of2021).length).toBe(own === grade ? 0 : 1);
      }),
    );
  });
});
