import { describe, expect, it } from "vitest";
import { rollUpMembers } from "../../../src/cascade/roll-up/roll-up-members.ts";
import { settledBy } from "../../../src/cascade/roll-up/settled.ts";
import { standingOf } from "../../../src/cascade/roll-up/standing.ts";
import { ONE, tryExact } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

const member = (id: string, value: number | undefined, weight: number | undefined = 1) => ({
  id,
  settled: settledBy(value === undefined ? undefined : tryExact(value), "no-value"),
  shares: standingOf(["p"]).shares,
  weight: weight === undefined ? undefined : tryExact(weight),
});
const whole = (missing: "refuse" | "skip", own?: typeof ONE) => ({ id: "p", own, missing });

describe("rollUpMembers", () => {
  it("computes, or says why not, with coverage either way", () => {
    expect(rollUpMembers("sum", [member("a", 1), member("b", 2)], whole("refuse")).outcome).toMatchObject({
      status: "computed",
      rule: "sum",
    });
    expect(rollUpMembers("sum", [member("a", 1), member("b", undefined)], whole("refuse")).outcome).toMatchObject({
      reason: "missing-parts",
      coverage: { used: 1, expected: 2, missing: ["b"] },
    });
    const bare = { ...member("a", 1), weight: undefined };
    expect(rollUpMembers("weighted", [bare], whole("skip")).outcome).toMatchObject({ reason: "no-weight" });
    expect(rollUpMembers("weighted", [member("a", 1, 0)], whole("skip", ONE)).outcome).toMatchObject({
      reason: "zero-weight",
    });
    expect(rollUpMembers("sum", [member("a", undefined)], whole("skip")).outcome).toMatchObject({
      reason: "missing-parts",
    });
  });

  describe("with a part of its own", () => {
    const own = (value: number | undefined, weight?: number) => ({
      id: "p",
      own: value === undefined ? undefined : tryExact(value),
      ownPart: { weight: weight === undefined ? undefined : tryExact(weight) },
    });
    const members = [member("a", 50, 60)];

    it("counts it by its weight, beside the children", () =>
      expect(plain(rollUpMembers("weighted", members, { ...own(100, 40), missing: "refuse" }).outcome)).toEqual({
        status: "computed",
        // (60 × 50 + 40 × 100) ÷ 100
        value: "70",
        parts: [
          { id: "a", value: "50", weight: "60" },
          { id: "p", value: "100", weight: "40" },
        ],
        missing: "refuse",
        rule: "weighted",
        coverage: { used: 2, expected: 2, missing: [], complete: true },
        reported: "100",
      }));

    it("asks for its weight only where weights are asked for", () => {
      const { outcome } = rollUpMembers("weighted", members, { ...own(100), missing: "refuse" });
      expect(outcome).toMatchObject({ reason: "no-weight" });
      expect(outcome.parts?.[1]).toMatchObject({ weight: null });
      const sum = rollUpMembers("sum", members, { ...own(100), missing: "refuse" }).outcome;
      expect(plain(sum)).toMatchObject({ value: "150" });
      expect(plain(sum.parts)).toEqual([
        { id: "a", value: "50" },
        { id: "p", value: "100" },
      ]);
    });

    it("misses it where nothing was reported", () => {
      const of = (missing: "refuse" | "skip") =>
        rollUpMembers("weighted", members, { ...own(undefined, 40), missing }).outcome;
      const coverage = { used: 1, expected: 2, missing: ["p"], complete: false };
      expect(of("refuse")).toMatchObject({ reason: "missing-parts", coverage });
      expect(plain(of("skip"))).toEqual({
        status: "computed",
        value: "50",
        parts: [
          { id: "a", value: "50", weight: "60" },
          { id: "p", weight: "40" },
        ],
        missing: "skip",
        rule: "weighted",
        coverage,
      });
    });
  });

  it("is complete only where all below is, and says that shares were taken to be equal where any was", () => {
    const partial = {
      ...member("b", 2),
      settled: rollUpMembers("sum", [member("x", 2), member("y", undefined)], whole("skip")),
    };
    const { outcome } = rollUpMembers("sum", [member("a", 1), partial], whole("refuse"));
    expect(outcome.coverage).toEqual({ used: 2, expected: 2, missing: [], complete: false });
    expect(outcome).not.toHaveProperty("equalShares");
    const shared = { ...member("b", 2), shares: standingOf(["p", "q"]).shares };
    expect(plain(rollUpMembers("sum", [member("a", 1), shared], whole("refuse")).outcome)).toMatchObject({
      value: "2",
      parts: [
        { id: "a", value: "1" },
        { id: "b", value: "2", share: "0.5" },
      ],
      equalShares: true,
    });
  });

  it("writes no value for a part that has none", () => {
    const { outcome } = rollUpMembers("sum", [member("a", 1), member("b", undefined)], whole("skip"));
    expect(outcome.parts?.map((part) => Object.keys(part))).toEqual([["id", "value"], ["id"]]);
  });
});
