import { describe, expect, it } from "vitest";
import { rollUpMembers } from "../../../src/cascade/roll-up/roll-up-members.ts";
import { settledBy } from "../../../src/cascade/roll-up/settled.ts";
import { standingOf } from "../../../src/cascade/roll-up/standing.ts";
import { ONE, tryExact } from "../../../src/number/index.ts";

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
  });
});
