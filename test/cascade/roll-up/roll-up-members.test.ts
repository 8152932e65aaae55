import { describe, expect, it } from "vitest";
import { rollUpMembers, settledBy } from "../../../src/cascade/roll-up/roll-up-members.ts";
import { sharesOf } from "../../../src/cascade/roll-up/shares.ts";
import { ONE, tryExact } from "../../../src/number/index.ts";
import { node } from "../../support/cascade.ts";

const member = (id: string, value: number | undefined, weight: number | undefined = 1) => ({
  id,
  settled: settledBy(value === undefined ? undefined : tryExact(value), "no-value"),
  shares: sharesOf(node(id, ["p"])),
  parentId: "p",
  weight: weight === undefined ? undefined : tryExact(weight),
});

describe("settledBy", () => {
  it("is what was reported, or the reason", () => {
    expect(settledBy(ONE, "no-rule").result).toMatchObject({
      status: "computed",
      coverage: { used: 1, expected: 1, complete: true },
    });
    expect(settledBy(undefined, "no-rule").result).toMatchObject({
      reason: "no-rule",
      coverage: { used: 0, complete: false },
    });
  });
});

describe("rollUpMembers", () => {
  it("computes, or says why not, with coverage either way", () => {
    expect(rollUpMembers("sum", [member("a", 1), member("b", 2)], "refuse", undefined).result).toMatchObject({
      status: "computed",
      rule: "sum",
    });
    expect(rollUpMembers("sum", [member("a", 1), member("b", undefined)], "refuse", undefined).result).toMatchObject({
      reason: "missing-parts",
      coverage: { used: 1, expected: 2, missing: ["b"] },
    });
    const bare = { ...member("a", 1), weight: undefined };
    expect(rollUpMembers("weighted", [bare], "skip", undefined).result).toMatchObject({ reason: "no-weight" });
    expect(rollUpMembers("weighted", [member("a", 1, 0)], "skip", ONE).result).toMatchObject({ reason: "zero-weight" });
  });
});
