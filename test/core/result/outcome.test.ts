import { describe, expect, it } from "vitest";
import { computed, lacks } from "../../../src/core/index.ts";

const outcomes = lacks({ "no-target": ["target"], "not-applicable": [] });

describe("computed and lacks", () => {
  it("are the two halves of an outcome, frozen and plain", () => {
    expect(computed("30.86")).toEqual({ status: "computed", value: "30.86" });
    expect(outcomes["no-target"]).toEqual({ status: "not-computable", reason: "no-target", needs: ["target"] });
    expect([computed(1), outcomes["no-target"], outcomes["no-target"].needs].every(Object.isFrozen)).toBe(true);
  });

  it("say that nothing the caller could give would help", () => {
    expect(outcomes["not-applicable"].needs).toEqual([]);
  });

  it("survive JSON", () => {
    const outcome = outcomes["no-target"];
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});
