import { type Assessment, combineAssessors, type Evaluation, scoreComponents, scoreWorksheet } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { lettersSheet } from "../../support/worksheets.ts";

const by = (assessor: string, role: string, letter: string | null): Assessment => ({
  assessor,
  role,
  evaluation: letter === null ? null : scoreWorksheet(lettersSheet(Array(12).fill(letter))),
});
const self = by("dinas", "self", "A");
const panel = [by("x", "panel", "BB"), by("y", "panel", "B"), by("z", "panel", null)];
const totalOf = ({ final }: ReturnType<typeof combineAssessors>) =>
  final.status === "computed" ? `${final.value.total} ${final.value.grade.code}` : final.reason;

describe("combineAssessors", () => {
  it("keeps the assessments apart and takes the declared one", () => {
    const combined = combineAssessors([self, ...panel], { assessor: "dinas" });
    expect(combined.assessments.map(({ assessor, evaluation }) => [assessor, evaluation?.grade.code])).toEqual([
      ["dinas", "A"],
      ["x", "BB"],
      ["y", "B"],
      ["z", undefined],
    ]);
    expect(combined.absent).toEqual(["z"]);
    expect(totalOf(combined)).toBe("90 A");
    expect(combined.final).toMatchObject({ method: "declared", of: ["dinas"] });
  });

  it("has no final evaluation when none is declared", () => {
    expect(totalOf(combineAssessors([self, ...panel]))).toBe("not-declared");
  });

  it("has no final evaluation when the declared one has not answered", () => {
    expect(totalOf(combineAssessors([self, ...panel], { assessor: "z" }))).toBe("not-answered");
  });

  it("divides by those who answered, not by those who should have", () => {
    const combined = combineAssessors([self, ...panel], { meanOf: "panel", quorum: 2 });
    expect(totalOf(combined)).toBe("75 BB");
    expect(combined.final).toMatchObject({ method: "mean", of: ["x", "y"] });
    expect(totalOf(combineAssessors([self, ...panel], { quorum: 3 }))).toBe("80 BB");
  });

  it("has no mean below the quorum", () => {
    expect(totalOf(combineAssessors([self, ...panel], { meanOf: "panel", quorum: 3 }))).toBe("no-quorum");
    expect(totalOf(combineAssessors([self], { meanOf: "reviewer", quorum: 1 }))).toBe("no-quorum");
  });

  it("rounds a mean once, at its total", () => {
    const of = (planning: string): Evaluation =>
      scoreComponents({
        evaluationYear: 2024,
        components: { planning, measurement: "24", reporting: "12", "internal-evaluation": "20" },
      });
    const three = ["24.00", "24.00", "24.02"].map((value, i) => ({
      assessor: `${i}`,
      role: "panel",
      evaluation: of(value),
    }));
    const { final } = combineAssessors(three, { quorum: 3 });
    // 24.00666… + 56 = 80.00666…: rounded to 80.01, which is A; rounded before adding it would be the same here, but
    // 80.00333… is 80.00 and BB.
    expect(final.status === "computed" && [`${final.value.exactTotal}`, final.value.grade.code]).toEqual([
      "80.00666666666666666666666666666666666667",
      "A",
    ]);
  });

  it("refuses other agencies, years and regulations, an assessor twice, and what is none", () => {
    const [x] = panel as [Assessment, ...Assessment[]];
    const other = { ...x.evaluation, agencyId: "lain", evaluationYear: 2025, regulation: "lain" } as Evaluation;
    expect(() => combineAssessors([x, { ...x, evaluation: other }], { quorum: 0 })).toThrow(
      /^5 problems\n- duplicate-key at \[1\]\.assessor.*\n- mixed-regulations.*\n- invalid-input at \[1\]\.evaluation\.agencyId.*\n- invalid-input at \[1\]\.evaluation\.evaluationYear.*\n- invalid-input at rule\.quorum/,
    );
    expect(() => combineAssessors([self], { assessor: "nobody" })).toThrow("invalid-input at rule.assessor");
    expect(() =>
      combineAssessors([null as never, { assessor: "", role: "", evaluation: 3 as never }], null as never),
    ).toThrow(/^5 problems/);
    expect(() => combineAssessors("x" as never, { meanOf: "", quorum: 1 })).toThrow(/^2 problems/);
  });
});

it("refuses misspelt keys of assessments and of the rule", () => {
  const misspelt = [{ ...self, rule: "self" }];
  expect(refusal(() => combineAssessors(misspelt, { quorum: 1, meanof: "panel" } as never))).toEqual([
    "invalid-input [0].rule",
    "invalid-input rule.meanof",
  ]);
  expect(refusal(() => combineAssessors([self], { assessor: "dinas", quorum: 1 } as never))).toEqual([
    "invalid-input rule.quorum",
  ]);
});

it("takes assessments from anything that can be looped over", () => {
  expect(totalOf(combineAssessors(new Set([self, ...panel]), { assessor: "dinas" }))).toBe("90 A");
});

it("refuses what is no regulation, whatever the rule", () => {
  expect(() => combineAssessors([], undefined, 3 as never)).toThrow("invalid-input at regulation");
});

it("compares the criteria of one sheet only; what 0.1.0 stored names none", () => {
  const on = (assessor: string, sheet: "guide" | "unit" | undefined): Assessment => {
    const { sheet: _sheet, ...evaluation } = scoreWorksheet({ ...lettersSheet(Array(12).fill("BB")), sheet });
    return { assessor, role: "panel", evaluation: { ...evaluation, ...(sheet !== undefined && { sheet }) } };
  };
  expect(refusal(() => combineAssessors([on("x", "guide"), on("y", "unit")]))).toEqual([
    "invalid-input [1].evaluation.sheet",
  ]);
  expect(combineAssessors([on("x", undefined), on("y", "unit")]).differences).toEqual([]);
});
