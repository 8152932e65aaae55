import {
  defineRegulation,
  permenpanrb88of2021,
  permenpanrb88of2021ForInstitutions,
  permenpanrb88of2021ForUnits,
  type Regulation,
  requiredFor,
  scorePartialWorksheet,
  scoreWorksheet,
  whatIf,
} from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { lettersSheet } from "../../support/worksheets.ts";

const letters = lettersSheet(Array(12).fill("BB"));
const existence = (criteria: number) => ({
  ...letters,
  answers: { ...letters.answers, planning: { ...letters.answers["planning"], existence: Array(criteria).fill("A") } },
});

describe("the sheet of a worksheet", () => {
  it("is that of the guide unless told, and is told by the result", () => {
    expect(scoreWorksheet(letters).sheet).toBe("guide");
    for (const sheet of ["guide", "institution", "unit"] as const)
      expect(scoreWorksheet({ ...letters, sheet }).sheet).toBe(sheet);
  });

  it("says how many criteria a sub-component has", () => {
    expect(`${scoreWorksheet({ ...existence(6), sheet: "unit" }).components[0]?.value}`).toBe("24.6");
    expect(`${scoreWorksheet(existence(7)).components[0]?.value}`).toBe("24.6");
    expect(refusal(() => scoreWorksheet({ ...existence(7), sheet: "unit" }))).toEqual([
      "unknown-component answers.planning.existence.6",
    ]);
    expect(refusal(() => scoreWorksheet(existence(6)))).toEqual(["missing-answer answers.planning.existence[6]"]);
  });

  it("holds for unfinished worksheets and for what would be", () => {
    const { parts } = scorePartialWorksheet({ ...existence(6), sheet: "unit" });
    expect(parts[0]?.items).toHaveLength(6);
    expect(whatIf({ ...existence(6), sheet: "unit" }, { planning: { use: "A" } }).after.sheet).toBe("unit");
    expect(refusal(() => scorePartialWorksheet({ ...existence(7), sheet: "unit" }))).toHaveLength(1);
  });

  it("goes with an evaluation to what is asked of it", () => {
    const evaluation = scoreWorksheet({ ...existence(6), sheet: "unit" });
    expect(requiredFor(evaluation, "AA").status).toBe("reachable");
    expect(requiredFor(evaluation, "AA", { regulation: permenpanrb88of2021ForUnits }).status).toBe("reachable");
    expect(requiredFor(JSON.parse(JSON.stringify(evaluation)), "AA").status).toBe("reachable");
  });

  it("is none where the regulation has one list", () => {
    expect(refusal(() => scoreWorksheet({ evaluationYear: 2019, sheet: "unit", answers: {} }))).toEqual([
      "invalid-input sheet",
    ]);
  });

  it("has three names and no other", () => {
    expect(refusal(() => scoreWorksheet({ ...letters, sheet: "units" as never }))).toEqual(["invalid-input sheet"]);
    expect(refusal(() => scoreWorksheet({ ...letters, sheets: "unit" } as never))).toEqual(["invalid-input sheets"]);
  });
});

describe("a regulation that is given", () => {
  it.each([permenpanrb88of2021, permenpanrb88of2021ForInstitutions, permenpanrb88of2021ForUnits])(
    "is the national one on every sheet: $sheet",
    (regulation) => {
      expect(scoreWorksheet(letters, regulation).sheet).toBe(regulation.sheet);
      expect(scoreWorksheet({ ...letters, sheet: "unit" }, regulation)).toEqual(
        scoreWorksheet({ ...letters, sheet: "unit" }),
      );
    },
  );

  it("keeps to its own sheet when it is a variant, whose changes stand on that one", () => {
    const ours: Regulation = defineRegulation(
      { ...permenpanrb88of2021ForUnits, id: "ours" },
      permenpanrb88of2021ForUnits,
    );
    expect(scoreWorksheet({ ...letters, sheet: "unit" }, ours)).toMatchObject({ regulation: "ours", sheet: "unit" });
    expect(scoreWorksheet(letters, ours).sheet).toBe("unit");
    expect(() => scoreWorksheet({ ...letters, sheet: "guide" }, ours)).toThrow(
      'expected "unit", the sheet that PermenPANRB 88/2021 follows',
    );
  });
});
