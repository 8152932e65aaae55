import { buildCascade, checkCascade } from "sakip";
import { describe, expect, it } from "vitest";
import { found, indicator, node } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

const check = (...below: ReturnType<typeof node>[]) =>
  found([node("head", [], { level: "echelon-2" }), ...below], ["monitoring-stops"]);
const indicators = [indicator("i")];

describe("checkMonitoring", () => {
  it("finds a head below whom nobody of echelon III or lower has an indicator", () => {
    expect(check()).toEqual([["monitoring-stops", "head"]]);
    expect(check(node("k", ["head"], { level: "echelon-3" }))).toEqual([["monitoring-stops", "head"]]);
    expect(check(node("p", ["head"], { level: "programme", indicators }))).toEqual([["monitoring-stops", "head"]]);
  });

  it("says of whom, and that it is an indicator that is missing", () => {
    const { cascade } = buildCascade([node("top"), node("head", ["top"], { level: "echelon-2" })]);
    expect(told(checkCascade(cascade), "monitoring-stops")).toEqual([
      {
        code: "monitoring-stops",
        severity: "warning",
        subject: "head",
        path: ["nodes", 1],
        details: { title: "Node head", level: "echelon-2", missing: "indicator" },
      },
    ]);
  });

  it("finds nothing where somebody has, however deep", () => {
    expect(check(node("k", ["head"], { level: "echelon-3", indicators }))).toEqual([]);
    expect(
      check(node("p", ["head"], { level: "programme" }), node("s", ["p"], { level: "individual", indicators })),
    ).toEqual([]);
  });

  it("says nothing of a plan without posts", () =>
    expect(found([node("g", [], { level: "goal" })], ["monitoring-stops"])).toEqual([]));
});
