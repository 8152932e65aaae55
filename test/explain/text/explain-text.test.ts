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
  });
});
