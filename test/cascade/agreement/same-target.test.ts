import { auditOpinionLevels } from "sakip";
import { describe, expect, it } from "vitest";
import { sameTarget } from "../../../src/cascade/agreement/same-target.ts";

describe("sameTarget", () => {
  it("goes by what is asked, not by how it is written", () => {
    expect(sameTarget(93, { kind: "exact", value: "93.0" })).toBe(true);
    expect(sameTarget(93, { kind: "at-least", value: 93 })).toBe(false);
    expect(sameTarget({ kind: "range", low: 1, high: 2 }, { kind: "range", low: "1.0", high: 2 })).toBe(true);
    expect(sameTarget({ kind: "range", low: 1, high: 2 }, { kind: "range", low: 1, high: 3 })).toBe(false);
    expect(sameTarget(null, { kind: "none", text: "-" })).toBe(true);
    expect(sameTarget(null, 0)).toBe(false);
  });

  it("compares levels on their scale", () => {
    const level = (code: string) => ({ kind: "level", scale: auditOpinionLevels, level: code }) as const;
    expect(sameTarget(level("WTP"), level("wtp"))).toBe(true);
    expect(sameTarget(level("WTP"), level("WDP"))).toBe(false);
    expect(sameTarget(level("WTP"), 4)).toBe(false);
  });

  it("refuses what cannot be read", () => expect(() => sameTarget("x", "y")).toThrow("2 problems"));
});
