import { cappedPolicy, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

describe("cappedPolicy", () => {
  it("differs from the default in the cap only, and says so", () => {
    expect(cappedPolicy(toDecimal(110))).toMatchObject({ id: "capped-110", floor: null, minimize: "mirror" });
    expect(`${cappedPolicy("110").cap}`).toBe("110");
  });

  it("refuses a cap that is no number", () => {
    expect(refusal(() => cappedPolicy("120%"))).toEqual(["invalid-number cap"]);
    expect(refusal(() => cappedPolicy(null as never))).toEqual(["invalid-number cap"]);
  });
});
