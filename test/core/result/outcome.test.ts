import { describe, expect, it } from "vitest";
import { computed, notComputable } from "../../../src/core/index.ts";

describe("computed and notComputable", () => {
  it("are the two halves of an outcome, frozen and plain", () => {
    expect(computed("30.86")).toEqual({ status: "computed", value: "30.86" });
    expect(notComputable("zero-target")).toEqual({ status: "not-computable", reason: "zero-target" });
    expect([computed(1), notComputable("x")].every(Object.isFrozen)).toBe(true);
  });

  it("survive JSON", () => {
    const outcome = notComputable("no-target");
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});
