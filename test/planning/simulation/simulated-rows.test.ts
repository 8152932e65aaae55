import { describe, expect, it } from "vitest";
import { computed } from "../../../src/core/index.ts";
import { toDecimal } from "../../../src/number/index.ts";
import { figureStep, rowsOf, simulatedRow, wordStep } from "../../../src/planning/simulation/simulated-rows.ts";
import type { SimulatedSide } from "../../../src/planning/simulation/simulation.ts";
import { plain } from "../../support/plain.ts";

const value = (text: string) => ({ value: computed(toDecimal(text)) });
const unknown = { value: { status: "not-computable" as const, reason: "no-realization", needs: [] } };
const rowOf = (before: SimulatedSide, after: SimulatedSide) => plain(simulatedRow({ id: "x" }, before, after, []));

describe("simulatedRow", () => {
  it("tells of each side what changed, and by how much", () => {
    const before = { ...value("70.5"), grade: "BB", rank: 3, rupiah: toDecimal(10) };
    const after = { ...value("69"), grade: "B", rank: 5, rupiah: toDecimal(-5) };
    const steps = [{ kind: "band" as const, code: "band", before: "BB", after: "B" }];
    expect(plain(simulatedRow({ id: "x", month: "2024-06" }, before, after, steps))).toEqual({
      id: "x",
      month: "2024-06",
      before: plain(before),
      after: plain(after),
      changes: ["value", "grade", "rank", "rupiah"],
      difference: "-1.5",
      places: -2,
      rupiah: "-15",
      steps,
    });
  });

  it("says no more than both sides tell", () => {
    expect(rowOf({}, {})).toEqual({ id: "x", before: {}, after: {}, changes: [], steps: [] });
    expect(rowOf({ ...value("1"), rank: 1, rupiah: toDecimal(1) }, {})).toMatchObject({
      changes: ["value", "rank", "rupiah"],
    });
    for (const key of ["month", "difference", "places", "rupiah"]) {
      expect(rowOf({ ...value("1"), rank: 1, rupiah: toDecimal(1) }, {})).not.toHaveProperty(key);
      expect(rowOf({}, { ...value("1"), rank: 1, rupiah: toDecimal(1) })).not.toHaveProperty(key);
    }
  });

  it("takes a value for another where its figure is, or where one side has none", () => {
    const changes = (before: SimulatedSide, after: SimulatedSide) =>
      (rowOf(before, after) as { changes: string[] }).changes;
    expect(changes(value("1.0"), value("1"))).toEqual([]);
    expect(changes(value("1"), value("1.01"))).toEqual(["value"]);
    expect(changes(unknown, value("1"))).toEqual(["value"]);
    expect(changes(unknown, unknown)).toEqual([]);
    expect(changes(unknown, {})).toEqual(["value"]);
    expect(changes({ awards: ["a"], contested: [] }, { awards: ["a"], contested: ["b"] })).toEqual(["award"]);
    expect(changes({ awards: ["a"], contested: [] }, { awards: [], contested: [] })).toEqual(["award"]);
    expect(changes({ consequences: ["c"] }, { consequences: [] })).toEqual(["consequences"]);
    expect(changes({ undecided: ["c"] }, { undecided: [] })).toEqual(["consequences"]);
    expect(changes({ percent: toDecimal(1) }, { percent: toDecimal(2) })).toEqual(["consequences"]);
  });
});

describe("rowsOf", () => {
  it("makes a row of what stands on both sides, and none where a side ends", () => {
    const row = (id: string, old: string, now: string) => simulatedRow({ id }, { grade: old }, { grade: now }, []);
    const told = (before: string[], after: string[]) =>
      rowsOf(["x", "y"], { before, after }, row).map(({ id, before, after }) => `${id} ${before.grade} ${after.grade}`);
    expect(told(["A", "B"], ["C", "D"])).toEqual(["x A C", "y B D"]);
    expect([told(["A"], ["C", "D"]), told(["A", "B"], ["C"])]).toEqual([["x A C"], ["x A C"]]);
  });
});

describe("figureStep and wordStep", () => {
  const step = { kind: "part", code: "1.a" } as const;

  it("tell what stands on either side, and nothing where both are the same", () => {
    const figure = (before?: string, after?: string) =>
      plain(
        figureStep(
          step,
          before === undefined ? before : toDecimal(before),
          after === undefined ? after : toDecimal(after),
        ),
      );
    expect(figure("2", "3.5")).toEqual([{ ...step, before: "2", after: "3.5", difference: "1.5" }]);
    expect(figure("2", "1.5")).toEqual([{ ...step, before: "2", after: "1.5", difference: "-0.5" }]);
    expect([figure("2", "2.0"), figure()]).toEqual([[], []]);
    expect([figure("2"), figure(undefined, "0")]).toEqual([[{ ...step, before: "2" }], [{ ...step, after: "0" }]]);
    expect(wordStep(step, "a", "b")).toEqual([{ ...step, before: "a", after: "b" }]);
    expect([wordStep(step, "a", "a"), wordStep(step, undefined, undefined)]).toEqual([[], []]);
    const [gone, come] = [wordStep(step, "a", undefined), wordStep(step, undefined, "b")];
    expect([gone, come].map((steps) => Object.keys(steps[0] ?? {}))).toEqual([
      ["kind", "code", "before"],
      ["kind", "code", "after"],
    ]);
    const two = toDecimal("2");
    expect(figureStep(step, two, undefined)).toStrictEqual([{ ...step, before: two }]);
    expect(figureStep(step, undefined, two)).toStrictEqual([{ ...step, after: two }]);
  });
});
