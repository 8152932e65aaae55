import { describe, expect, it } from "vitest";
import {
  averageAchievement,
  convertUnit,
  explain,
  explainAbsorption,
  gradeOf,
  measureAbsorption,
  sakipGradeScale,
  toPlain,
} from "../../../src/index.ts";
import { refusal } from "../../budget/refusal.ts";

describe("explain", () => {
  it("knows a result by its kind, also from JSON", () => {
    const absorption = measureAbsorption({ budget: 3, realization: 1 });
    expect(explain(absorption)).toEqual(explainAbsorption(absorption));
    expect(explain(JSON.parse(JSON.stringify(absorption)))).toEqual(explain(absorption));
    expect(explain(toPlain(gradeOf(77, sakipGradeScale))).value).toBe("BB");
  });

  it("explains what is made of results of the same kinds", () => {
    const average = averageAchievement([100, 90], { weights: [3, 1] });
    // (3 × 100 + 1 × 90) ÷ 4 = 97.5
    expect(explain(average)).toMatchObject({ subject: "average-achievement", value: "97.5" });
    expect(explain(convertUnit("2.5", "juta rupiah", "rupiah")).value).toBe("2500000");
  });

  it("refuses what is no result", () => {
    expect(refusal(() => explain({} as never))).toEqual(["invalid-input result.kind"]);
    expect(refusal(() => explain({ kind: "cascade" } as never))).toEqual(["invalid-input result.kind"]);
    expect(refusal(() => explain({ kind: "toString" } as never))).toEqual(["invalid-input result.kind"]);
    expect(refusal(() => explain(undefined as never))).toEqual(["invalid-input result"]);
  });
});
