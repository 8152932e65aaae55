// What went wrong in public applications with evaluations and grades, one by one. None of it may be possible here.
import {
  aggregateEvaluations,
  combineAssessors,
  compareEvaluations,
  defineRegulation,
  defineScale,
  permenpanrb88of2021,
  type RegulationInput,
  scoreComponents,
  scoreWorksheet,
} from "sakip";
import { describe, expect, it } from "vitest";
import { lettersSheet, rankSheet } from "../support/worksheets.ts";

const label = { id: "x", en: "x" };
const source = { title: "Tabel", status: "practice" } as const;
const exact = defineRegulation({ ...permenpanrb88of2021, rounding: { source } });

/** A total by 88/2021, to thousandths, spread over the components from the first. */
function graded(total: string, regulation: RegulationInput = permenpanrb88of2021): string {
  let left = Math.round(Number(total) * 1000);
  const components = permenpanrb88of2021.components.map(({ key, weight }) => {
    const value = Math.min(left, weight.toNumber() * 1000);
    left -= value;
    return [key, `${value}e-3`];
  });
  return scoreComponents({ evaluationYear: 2024, components: Object.fromEntries(components) }, regulation).grade.code;
}

describe("at the bounds", () => {
  // The grade at b − 0.005, b − 0.004, b, b + 0.004 and b + 0.005: two decimals, half up, before grading; and exact.
  it.each([
    [30, "D", "C"],
    [50, "C", "CC"],
    [60, "CC", "B"],
    [70, "B", "BB"],
    [80, "BB", "A"],
    [90, "A", "AA"],
  ])("%i is still %s, and what rounds to more is %s", (bound, lower, upper) => {
    const at = ["-0.005", "-0.004", "0", "0.004", "0.005"].map((offset) => (bound + Number(offset)).toFixed(3));
    expect(at.map((total) => graded(total))).toEqual([lower, lower, lower, lower, upper]);
    expect(at.map((total) => graded(total, exact))).toEqual([lower, lower, lower, upper, upper]);
  });

  it("a tolerance sends nothing upwards: 59.995 is 60.00, and CC", () => {
    expect([graded("59.995"), graded("59.994")]).toEqual(["CC", "CC"]);
  });

  it("overlapping bands are refused, whatever their order", () => {
    const bands = [
      { code: "A", label, from: 80, upTo: 100 },
      { code: "B", label, from: 0, upTo: 80 },
    ];
    expect(() => defineScale({ id: "x", bands, source })).toThrow("scale-overlap");
    expect(() => defineScale({ id: "x", bands: [...bands].reverse(), source })).toThrow("scale-overlap");
  });
});

describe("floats", () => {
  it("60 from BB D B B C CC B CC CC CC CC CC is 60, and CC", () => {
    const { exactTotal, grade } = scoreWorksheet(
      lettersSheet(["BB", "D", "B", "B", "C", "CC", "B", "CC", "CC", "CC", "CC", "CC"]),
    );
    expect([`${exactTotal}`, grade.code]).toEqual(["60", "CC"]);
  });

  it("a difference of 5.00 points is 5", () => {
    const held = (evaluationYear: number, planning: string) =>
      scoreComponents({
        evaluationYear,
        components: { planning, measurement: "23.7", reporting: "12.1", "internal-evaluation": "19.3" },
      });
    const { total } = compareEvaluations(held(2023, "19.6"), held(2024, "24.6"));
    expect(total.change.status === "computed" && `${total.change.value}`).toBe("5");
  });

  it("perfect answers are 100, not 100.11", () => {
    expect(`${scoreWorksheet(rankSheet(0)).exactTotal}`).toBe("100");
  });
});

describe("the wrong rule", () => {
  it("a letter is worth what its own regulation says: A is 90 of 100 in 88/2021, and full in 12/2015", () => {
    expect(`${scoreWorksheet(lettersSheet(Array(12).fill("A"))).total}`).toBe("90");
    const { components } = scoreWorksheet(rankSheet(0));
    expect(components[0]?.parts[1]?.items[0]).toMatchObject({ answer: "A" });
    expect(`${components[0]?.parts[1]?.items[0]?.value}`).toBe("0.625");
  });

  it("five components do not pass for 88/2021, nor four for 12/2015", () => {
    const four = { planning: 24, measurement: 20, reporting: 12, "internal-evaluation": 8 };
    expect(() => scoreComponents({ evaluationYear: 2024, components: { ...four, achievement: 15 } })).toThrow(
      "12/2015",
    );
    expect(() => scoreComponents({ evaluationYear: 2019, components: four })).toThrow("88/2021");
  });

  it("a renamed component is refused, and does not score 0", () => {
    const components = { planning: 24, measurement: 20, reporting: 12, evaluation: 20 };
    expect(() => scoreComponents({ evaluationYear: 2024, components })).toThrow(
      /^2 problems\n- missing-component.*\n- unknown-component/,
    );
  });

  it("last year is an evaluation of that agency and an earlier year, not the one before in a table", () => {
    const of = (agencyId: string, evaluationYear: number) =>
      scoreComponents({
        agencyId,
        evaluationYear,
        components: { planning: 24, measurement: 20, reporting: 12, "internal-evaluation": 20 },
      });
    expect(() => compareEvaluations(of("a", 2023), of("b", 2024))).toThrow("agencyId");
    expect(() => compareEvaluations(of("a", 2024), of("a", 2024))).toThrow("evaluationYear");
  });
});

describe("no evaluation", () => {
  it("has no score: of no agencies there is no mean, and of no answer no final evaluation", () => {
    expect(aggregateEvaluations([]).mean.status).toBe("not-computable");
    const { final } = combineAssessors([{ assessor: "a", role: "panel", evaluation: null }], { quorum: 1 });
    expect(final.status).toBe("not-computable");
  });

  it("points above the maximum are refused: 4.5 where 2.5 is all", () => {
    const sheet = rankSheet(0);
    const achievement = { output: ["A", "A", "A"], outcome: ["A", 4.5, "A"] };
    expect(() => scoreWorksheet({ ...sheet, answers: { ...sheet.answers, achievement } })).toThrow(
      "out-of-range at answers.achievement.outcome[1]",
    );
  });
});
