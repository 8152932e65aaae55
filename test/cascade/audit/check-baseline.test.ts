import { buildCascade, type CascadeIndicator, checkCascade, sakipLevels } from "sakip";
import { describe, expect, it } from "vitest";
import { found, indicator, node } from "../../support/cascade.ts";
import { told } from "../../support/told.ts";

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
    expect(check({ polarity: "stabilize", target: 90 }, 5)).toBe(0);
    expect(check({ polarity: "maximize", target: 71 }, 70)).toBe(0);
    expect(check({ polarity: "minimize", target: 19 }, 20)).toBe(0);
  });

  it("compares no level, and nothing where there is no target", () => {
    expect(check({ target: { kind: "level", scale: sakipLevels, level: "BB" } }, 90)).toBe(0);
    expect(check({ target: { kind: "none" } }, 90)).toBe(0);
    const { target: _, ...bare } = indicator("i");
    const baseline = { period: { kind: "year", year: 2023 }, value: 90 } as const;
    expect(found([node("a", [], { indicators: [{ ...bare, baseline }] })], ["below-baseline"])).toEqual([]);
  });

  it("says which indicator, and both figures", () => {
    const baseline = { period: { kind: "year", year: 2023 }, value: "70.50" } as const;
    const { cascade } = buildCascade([
      node("first"),
      node("a", [], { indicators: [indicator("h"), indicator("i", { target: 70, baseline })] }),
    ]);
    expect(told(checkCascade(cascade), "below-baseline")).toEqual([
      {
        code: "below-baseline",
        severity: "warning",
        subject: "a",
        path: ["nodes", 1, "indicators", 1, "target"],
        details: { indicatorId: "i", title: "Indicator i", polarity: "maximize", baseline: "70.5", target: "70" },
      },
    ]);
  });

  it("takes the better end of a range", () => {
    expect(check({ target: { kind: "range", low: 60, high: 70 } }, 70)).toBe(0);
    expect(check({ polarity: "minimize", target: { kind: "range", low: 60, high: 70 } }, 60)).toBe(0);
  });
});
