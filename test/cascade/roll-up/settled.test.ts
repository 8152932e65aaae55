import { describe, expect, it } from "vitest";
import { settledBy } from "../../../src/cascade/roll-up/settled.ts";
import { ONE } from "../../../src/number/index.ts";

describe("settledBy", () => {
  it("is what was reported, or the reason", () => {
    expect(settledBy(ONE, "no-rule").outcome).toMatchObject({
      status: "computed",
      coverage: { used: 1, expected: 1, complete: true },
    });
    expect(settledBy(undefined, "no-rule").outcome).toMatchObject({
      reason: "no-rule",
      coverage: { used: 0, complete: false },
    });
  });
});
