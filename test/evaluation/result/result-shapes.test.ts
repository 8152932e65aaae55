import {
  aggregateEvaluations,
  combineAssessors,
  compareEvaluations,
  defineRegulation,
  type FinalEvaluation,
  gradeNeighbours,
  permenpanrb88of2021,
  type RegulationInput,
  scoreComponents,
  scoreWorksheet,
} from "sakip";
import { expect, it } from "vitest";
import { smallRegulation } from "../../support/regulations.ts";
import { lettersSheet } from "../../support/worksheets.ts";

const exact = defineRegulation({ ...permenpanrb88of2021, rounding: { source: permenpanrb88of2021.rounding.source } });
const sheet = lettersSheet(Array(12).fill("BB"));

/** One of the seven criteria of 1.a is E: 6 × 6/7 × 0.8, which does not end. */
const sevenths = (letters: readonly string[]) =>
  scoreWorksheet(
    { ...sheet, answers: { ...sheet.answers, planning: { ...sheet.answers["planning"], existence: letters } } },
    exact,
  );
const BB = (count: number) => [...Array(count).fill("BB"), ...Array(7 - count).fill("E")];

it("sevenths come back to the whole, where their Decimals would not", () => {
  const all = [0, 1, 2, 3, 4, 5, 6, 7].map((count) => sevenths(BB(count)));
  // The mean of 0/7 to 7/7 is one half: 2.4 of the 4.8 that BB is worth.
  expect(
    aggregateEvaluations(
      all.map((evaluation) => ({ evaluation })),
      exact,
    ).mean,
  ).toMatchObject({ value: sevenths(Array(7).fill("40")).total });
  const { final } = combineAssessors(
    all.map((evaluation, i) => ({ assessor: `${i}`, role: "panel", evaluation })),
    { quorum: 8 },
    exact,
  );
  expect(final.status === "computed" && `${final.value.components[0]?.value}`).toBe("21.6");
});

it("differences of values that do not end are exact", () => {
  const [three, four] = [sevenths(BB(3)), { ...sevenths(BB(4)), evaluationYear: 2025 }];
  const { total, components } = compareEvaluations(three, four);
  const seventh = "0.6857142857142857142857142857142857142857";
  expect(
    [total.change, components[0]?.change, components[0]?.parts[0]?.change].map(
      (change) => change?.status === "computed" && `${change.value}`,
    ),
  ).toEqual([seventh, seventh, seventh]);
});

it("keeps what the regulation rounded", () => {
  const rounding = { part: { decimals: 2, mode: "half-up" }, source: permenpanrb88of2021.rounding.source } as const;
  const rounded = defineRegulation({ ...permenpanrb88of2021, rounding });
  const existence = BB(1);
  const answers = { ...sheet.answers, planning: { ...sheet.answers["planning"], existence } };
  const evaluation = scoreWorksheet({ ...sheet, answers }, rounded);
  expect(`${evaluation.components[0]?.parts[0]?.value}`).toBe("0.69");
  expect(aggregateEvaluations([{ evaluation }], rounded).mean).toMatchObject({ value: evaluation.total });
});

it("adds up weighed items exactly, rounded or not", () => {
  const thirds = (rounding: RegulationInput["rounding"]) => {
    const answerScales = [...smallRegulation.answerScales, { id: "of-3", answers: [{ code: "all", value: "3" }] }];
    const [paper, practice] = smallRegulation.components;
    if (paper === undefined || practice === undefined) throw new Error("the small regulation has two components");
    const parts = paper.parts.map((part) => (part.key === "summed" ? { ...part, answers: "of-3" } : part));
    return defineRegulation({
      ...smallRegulation,
      rounding,
      answerScales,
      components: [{ ...paper, parts }, practice],
    });
  };
  const meanOf = (regulation: ReturnType<typeof thirds>) => {
    const scored = (summed: readonly number[]) =>
      scoreWorksheet(
        { evaluationYear: 2024, answers: { paper: { averaged: ["Y", "B"], summed }, practice: { whole: "C" } } },
        regulation,
      );
    const panel = [
      [1, 1],
      [1, 1],
      [2, 2],
    ].map((summed, i) => ({ assessor: `${i}`, role: "panel", evaluation: scored(summed) }));
    const { final } = combineAssessors(panel, { quorum: 3 }, regulation);
    return final.status === "computed" && `${final.value.exactTotal}`;
  };
  const { source } = smallRegulation;
  // 3.6 and, of three, 1 + 1 + 2 points: 4/3.
  expect(meanOf(thirds({ source }))).toBe("4.933333333333333333333333333333333333333");
  // One third of 2 is 0.67, of 1 0.33; two thirds 1.33 and 0.67: 1 + 1 + 2.
  expect(meanOf(thirds({ item: { decimals: 2, mode: "half-up" }, source }))).toBe(
    "4.933333333333333333333333333333333333333",
  );
  expect(meanOf(thirds({ component: { decimals: 0, mode: "half-up" }, source }))).toBe("5");
});

it("a mean of three assessors is whole again, where the Decimals of its components are not", () => {
  const by = (assessor: string, planning: string, measurement: string, reporting: string) => ({
    assessor,
    role: "panel",
    evaluation: scoreComponents(
      { evaluationYear: 2024, components: { planning, measurement, reporting, "internal-evaluation": "10" } },
      exact,
    ),
  });
  // 20 1/3 + 20 1/3 + 10 1/3 + 10 = 61.
  const panel = [by("a", "20", "20", "10"), by("b", "20", "20", "10"), by("c", "21", "21", "11")];
  const { final } = combineAssessors(panel, { quorum: 3 }, exact);
  const { above, below } = gradeNeighbours((final as FinalEvaluation).value, exact);
  expect([`${above?.points}`, `${below?.points}`]).toEqual(["9", "1"]);
});
