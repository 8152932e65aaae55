import { describe, expect, it } from "vitest";
import {
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

  it("refuses what is no result", () => {
    expect(refusal(() => explain({} as never))).toEqual(["invalid-input result.kind"]);
    expect(refusal(() => explain({ kind: "cascade" } as never))).toEqual(["invalid-input result.kind"]);
    expect(refusal(() => explain(undefined as never))).toEqual(["invalid-input result"]);
  });
});
