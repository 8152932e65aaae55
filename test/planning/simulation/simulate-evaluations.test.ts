import { type RegulationInput, toPlain } from "sakip";
import { simulate } from "sakip/planning";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";
import { ruleOf } from "../tiny.ts";

// Two sub-components of 2 and 3 points by letters: A all of it, B half, C nothing. Good is above 3 of the 5 points.
const tiny = ruleOf([2, 3], 50);
/** The same with other weights, and whatever else is other. */
const other = (weights: readonly number[], more: Partial<RegulationInput> = {}): RegulationInput => ({
  ...ruleOf(weights, 50),
  id: "other",
  ...more,
});
const sheet = (agencyId: string, letters: string) => ({
  agencyId,
  evaluationYear: 2024,
  answers: { one: { p0: letters.slice(0, 1), p1: letters.slice(1) } },
});
const worksheets = [sheet("a", "AC"), sheet("b", "CA"), sheet("c", "BB"), sheet("d", "AB")];
const components = ([a, b]: readonly number[]) =>
  [
    ["a", a],
    ["b", b],
  ].map(([agencyId, one]) => ({ agencyId: `${agencyId}`, evaluationYear: 2024, components: { one: one ?? 0 } }));

/** Of each row: values, grades and ranks on both sides, places, what changes, and the steps. */
function told(simulation: ReturnType<typeof simulate>) {
  return toPlain(simulation).rows.map(({ id, before, after, places, changes, steps }) => [
    id,
    ...[before, after].map(
      ({ value, grade, rank }) => `${value?.status === "computed" && value.value} ${grade} ${rank}`,
    ),
    `${places} ${changes.join(" ")}`,
    ...steps.map((step) => `${step.kind} ${step.code} ${step.before} ${step.after} ${step.difference}`),
  ]);
}

describe("evaluations under two regulations", () => {
  it("pairs sub-components by their keys, in whatever order a regulation has them", () => {
    const turned = {
      ...tiny,
      components: tiny.components.map((each) => ({ ...each, parts: [...each.parts].reverse() })),
    };
    const scored = { agencyId: "a", evaluationYear: 2024, components: { one: { p0: 1, p1: 3 } } };
    const { rows } = simulate({ kind: "component-sheets", sheets: [scored] }, { before: tiny, after: turned });
    expect(rows[0]?.steps).toEqual([]);
  });

  it("tell of each the sub-components that make the difference, and how ranks move", () => {
    // By 2 and 3 points: 2, 3, 2.5, 3.5. By 3 and 2: 3, 2, 2.5, 4.
    expect(told(simulate({ kind: "worksheets", worksheets }, { before: tiny, after: other([3, 2]) }))).toEqual([
      ["a", "2 bad 4", "3 bad 2", "2 value rank", "part 1.0 2 3 1"],
      ["b", "3 bad 2", "2 bad 4", "-2 value rank", "part 1.1 3 2 -1"],
      ["c", "2.5 bad 3", "2.5 bad 3", "0 ", "part 1.0 1 1.5 0.5", "part 1.1 1.5 1 -0.5"],
      ["d", "3.5 good 1", "4 good 1", "0 value", "part 1.0 2 3 1", "part 1.1 1.5 1 -0.5"],
    ]);
  });

  it("tell the best place of those who come to the same", () => {
    // By 2.5 points each a, b and c have 2.5.
    const { rows } = simulate({ kind: "worksheets", worksheets }, { before: tiny, after: other([2.5, 2.5]) });
    expect(rows.map(({ after, places }) => [after.rank, places])).toEqual([
      [2, 2],
      [2, 0],
      [2, 1],
      [1, 0],
    ]);
  });

  it("tell what rounding alone does, and the grade that follows", () => {
    const rounded = other([2, 3], { rounding: { ...tiny.rounding, total: { decimals: 0, mode: "half-up" } } });
    const rows = told(simulate({ kind: "worksheets", worksheets }, { before: rounded, after: tiny }));
    expect(rows.slice(1)).toEqual([
      ["b", "3 bad 2", "3 bad 2", "0 "],
      ["c", "3 bad 2", "2.5 bad 3", "-1 value rank", "rounding rounding undefined undefined -0.5"],
      ["d", "4 good 1", "3.5 good 1", "0 value", "rounding rounding undefined undefined -0.5"],
    ]);
  });

  it("tell published components one by one, where other sub-components stand in the regulations", () => {
    const half = (one: RegulationInput["components"][number], name: string, at: number, weight: number) => ({
      ...one,
      key: name,
      code: name,
      weight,
      parts: one.parts.slice(at, at + 1).map((part) => ({ ...part, key: name, weight })),
    });
    const split = (x: number): RegulationInput => ({
      ...tiny,
      id: `split-${x}`,
      components: tiny.components.flatMap((one) => [half(one, "x", 0, x), half(one, "y", 1, 5 - x)]),
    });
    const sheets = [{ agencyId: "a", evaluationYear: 2024, components: { x: "1.6", y: "1.4" } }];
    const step = { decimals: 0, mode: "half-up" as const };
    const whole = { ...split(2), rounding: { ...tiny.rounding, component: step } };
    // 1.6 is 2, and 1.4 is 1; exactly they are 3 together as well.
    expect(told(simulate({ kind: "component-sheets", sheets }, { before: split(2), after: whole }))).toEqual([
      ["a", "3 bad 1", "3 bad 1", "0 ", "component x 1.6 2 0.4", "component y 1.4 1 -0.4"],
    ]);
    const total = { ...split(3), rounding: { ...tiny.rounding, component: step, total: { ...step, decimals: -1 } } };
    expect(told(simulate({ kind: "component-sheets", sheets }, { before: split(2), after: total }))).toEqual([
      [
        "a",
        "3 bad 1",
        "0 bad 1",
        "0 value",
        "component x 1.6 2 0.4",
        "component y 1.4 1 -0.4",
        "rounding rounding undefined undefined -3",
      ],
    ]);
    const renamed: RegulationInput = {
      ...tiny,
      id: "renamed",
      components: tiny.components.map((one) => ({
        ...one,
        parts: one.parts.map((part, i) => ({ ...part, key: `q${i}` })),
      })),
    };
    const rules = { before: tiny, after: renamed };
    expect(simulate({ kind: "component-sheets", sheets: components([2, 4]) }, rules).changed.any).toBe(0);
    expect(refusal(() => simulate({ kind: "worksheets", worksheets }, rules))).toEqual([
      "mixed-regulations rules.after.components",
    ]);
  });

  it("refuse points of another sum, and say so at the other regulation", () => {
    const ten = other([4, 6]);
    const rules = { before: tiny, after: ten };
    for (const call of [
      () => simulate({ kind: "worksheets", worksheets }, rules),
      () => simulate({ kind: "component-sheets", sheets: components([2, 4]) }, rules),
    ])
      expect(refusal(call)).toEqual(["mixed-regulations rules.after.components"]);
  });

  it("refuse what a sheet has wrong at its place, once for both", () => {
    const rules = { before: tiny, after: other([3, 2]) };
    const of = (...sheets: object[]) =>
      refusal(() => simulate({ kind: "worksheets", worksheets: sheets } as never, rules));
    expect(of(sheet("a", "AA"), sheet("b", "AZ"))).toEqual(["unknown-answer inputs.worksheets[1].answers.one.p1"]);
    expect(of(sheet("a", "AA"), sheet("a", "AA"), sheet("b", "AA"), sheet("a", "AA"))).toEqual([
      "duplicate-key inputs.worksheets[1].agencyId",
      "duplicate-key inputs.worksheets[3].agencyId",
    ]);
    const sheets = components([2, 9]);
    expect(refusal(() => simulate({ kind: "component-sheets", sheets }, rules))).toEqual([
      "out-of-range inputs.sheets[1].components.one",
    ]);
    expect(simulate({ kind: "worksheets", worksheets: [] }, rules).rows).toEqual([]);
  });
});
