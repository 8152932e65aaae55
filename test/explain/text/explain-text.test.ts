import { describe, expect, it } from "vitest";
import { explain, explainText, gradeOf, measureAbsorption, sakipGradeScale } from "../../../src/index.ts";
import { refusal } from "../../budget/refusal.ts";

describe("explainText", () => {
  const grade = gradeOf("85.5", sakipGradeScale);

  it("is Indonesian unless told, and as deep as told", () => {
    expect(explainText(grade).split("\n").length).toBe(2);
    expect(explainText(grade, { depth: 0 }).split("\n").length).toBe(1);
    expect(explainText(grade, { depth: 0, locale: "en" })).toMatch(
      /^Grade: A \(Satisfactory\)\. Determined by score 85\.5/,
    );
  });

  it("tells an explanation as it tells the result", () => {
    expect(explainText(JSON.parse(JSON.stringify(explain(grade))))).toBe(explainText(grade));
  });

  it("tells a source with how well it is known, and findings as sentences", () => {
    const text = explainText(measureAbsorption({ budget: 0, realization: 5 }));
    expect(text).toContain("(naskahnya dibaca)");
    expect(text).toContain("Catatan: Ada realisasi 5 tanpa anggaran.");
  });

  it("refuses what cannot be told", () => {
    expect(refusal(() => explainText(grade, { locale: "fr" as never }))).toEqual(["invalid-input options.locale"]);
    expect(refusal(() => explainText({ kind: "explanation" } as never))).toContain("invalid-input result.subject");
    expect(refusal(() => explainText({ kind: "nothing" } as never))).toEqual(["invalid-input result.kind"]);
    const row = { key: {}, in: "both", budget: 0, realization: "x", bySpending: 1, byBudget: 0, change: 1 };
    const change = { kind: "absorption-change", status: "computed", before: 1, after: 2, value: 1, rows: [row] };
    expect(refusal(() => explainText(change as never))).toEqual([
      "invalid-input result.rows[0].key",
      "invalid-number result.rows[0].realization",
    ]);
    expect(refusal(() => explainText({ kind: "rank-change", places: 1 } as never))).toContain(
      "invalid-input result.id",
    );
    expect(refusal(() => explainText({ kind: "explanation-difference", steps: [{}] } as never))).toContain(
      "invalid-input result.steps[0].kind",
    );
  });
});
