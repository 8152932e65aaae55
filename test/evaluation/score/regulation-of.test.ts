import {
  defineRegulation,
  gradeNeighbours,
  permenpanrb12of2015,
  type RegulationInput,
  requiredFor,
  scoreComponents,
  scoreWorksheet,
} from "sakip";
import { expect, it } from "vitest";
import { problemsOf } from "../../support/problems.ts";
import { type Loose, smallRegulation } from "../../support/regulations.ts";
import { lettersSheet } from "../../support/worksheets.ts";

const small = defineRegulation(smallRegulation);
const evaluation = scoreComponents({ evaluationYear: 2024, components: { paper: 4, practice: 2 } }, small);

it("finds a national regulation by itself, and takes a local one that is given", () => {
  expect(gradeNeighbours(evaluation, small).above?.code).toBe("pass");
});

it("refuses a local regulation that is not given, and one that is another", () => {
  expect(() => gradeNeighbours(evaluation)).toThrow(
    'no-regulation at regulation: given nothing, expected the regulation "small"',
  );
  expect(() => gradeNeighbours(evaluation, permenpanrb12of2015)).toThrow('given "permenpanrb-12-2015"');
});

it("refuses what is no evaluation", () => {
  expect(() => gradeNeighbours(undefined as never)).toThrow("invalid-input at evaluation");
  expect(() => requiredFor({} as never, "A")).toThrow(
    /^9 problems\n- invalid-input at evaluation\.evaluationYear.*\n- invalid-input at evaluation\.regulation/,
  );
});

it("takes an evaluation out of JSON", () => {
  const restored = JSON.parse(JSON.stringify(evaluation));
  expect(gradeNeighbours(restored, small)).toEqual(gradeNeighbours(evaluation, small));
});

it("refuses what is no regulation, together with what is no evaluation", () => {
  expect(() => gradeNeighbours(null as never, 3 as never)).toThrow(
    /^2 problems\n- invalid-input at evaluation: .*\n- invalid-input at regulation: /,
  );
});

const faults = (given: Loose, rule: RegulationInput) =>
  problemsOf(() => gradeNeighbours(given, defineRegulation(rule))).map(({ path, given: found, expected }) => [
    path.join("."),
    found,
    expected.en,
  ]);
/** The small regulation with every weight tenfold, and so another scale. */
const tenfold: RegulationInput = {
  ...smallRegulation,
  scale: {
    ...smallRegulation.scale,
    bands: [
      { code: "pass", label: { id: "Lulus", en: "Pass" }, above: 60, upTo: 100 },
      { code: "fail", label: { id: "Gagal", en: "Fail" }, from: 0, upTo: 60 },
    ],
  },
  components: smallRegulation.components.map((component) => ({
    ...component,
    weight: Number(component.weight) * 10,
    parts: (component.parts ?? []).map((part) => ({
      ...part,
      weight: Number(part.weight) * 10,
      items: part.items.map((item) => ({
        ...item,
        ...(item.weight !== undefined && { weight: Number(item.weight) * 10 }),
      })),
    })),
  })),
};

it("refuses an evaluation whose total has another grade there, or none", () => {
  const of = (paper: number) =>
    scoreComponents({ evaluationYear: 2024, components: { paper, practice: 0 } }, defineRegulation(tenfold));
  expect(faults(of(7), smallRegulation)).toEqual([
    ["evaluation.grade.code", '"fail"', 'the grade of 7 by "small": pass'],
  ]);
  expect(faults(of(50), smallRegulation)).toEqual([
    ["evaluation.grade.code", '"fail"', 'the grade of 50 by "small": none'],
  ]);
  expect(faults(of(5), smallRegulation)).toEqual([]);
  expect(problemsOf(() => gradeNeighbours(of(50), small))[0]?.expected.id).toBe(
    'predikat 50 menurut "small": tidak ada',
  );
  // With conditions as well: 50 is outside the scale, whatever they say.
  const label = { id: "Dokumen", en: "Paper" };
  const conditions = [{ id: "paper", label, grades: ["pass"], of: ["paper"], from: 7 }];
  expect(faults(of(50), { ...smallRegulation, conditions })).toEqual([
    ["evaluation.grade.code", '"fail"', 'the grade of 50 by "small": none'],
  ]);
});

it("refuses an evaluation of other components", () => {
  const [paper, practice] = smallRegulation.components;
  const swapped = { ...smallRegulation, components: [practice, paper].flatMap((each) => each ?? []) };
  expect(faults(evaluation, swapped)).toEqual([
    ["evaluation.components", '"paper, practice"', 'those of "small": practice, paper'],
  ]);
});

it("takes what 0.1.0 stored, which does not say of which score it is the grade, and refuses another score", () => {
  const stored: Loose = JSON.parse(JSON.stringify(evaluation));
  delete stored.grade.score;
  expect(faults(stored, smallRegulation)).toEqual([]);
});

it("refuses an evaluation of a sheet of criteria that the regulation does not have", () => {
  const { sheet: _sheet, ...unit } = scoreWorksheet({ ...lettersSheet(Array(12).fill("B")), sheet: "unit" });
  const onSheet = { ...unit, sheet: "unit", regulation: "small" };
  expect(problemsOf(() => requiredFor(onSheet as Loose, "pass", { regulation: small }))[0]?.path).toEqual([
    "evaluation",
    "sheet",
  ]);
});
