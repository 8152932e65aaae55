import type { CascadeIndicator } from "sakip";
import { describe, expect, it } from "vitest";
import { found, indicator, node } from "../../support/cascade.ts";

const check = (more: Partial<CascadeIndicator>, baseline: string | number) =>
  found(
    [
      node("a", [], {
        indicators: [indicator("i", { ...more, baseline: { period: { kind: "year", year: 2023 }, value: baseline } })],
      }),
    ],
    ["below-baseline"],
  ).length;

describe("checkBaseline", () => {
  it("finds a target worse than the baseline, by polarity", () => {
    expect(check({ polarity: "maximize", target: 70 }, "70.01")).toBe(1);
    expect(check({ polarity: "maximize", target: 70 }, 70)).toBe(0);
    expect(check({ polarity: "minimize", target: 20 }, "19.9")).toBe(1);
    expect(check({ polarity: "minimize", target: 20 }, 20)).toBe(0);
    expect(check({ polarity: "stabilize", target: 5 }, 90)).toBe(0);
  });

  it("takes the better end of a range", () => {
    expect(check({ target: { kind: "range", low: 60, high: 70 } }, 70)).toBe(0);
    expect(check({ polarity: "minimize", target: { kind: "range", low: 60, high: 70 } }, 60)).toBe(0);
  });
});
