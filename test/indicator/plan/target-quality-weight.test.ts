import fc from "fast-check";
import { type TargetHistory, targetQualityWeight, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const last = (target: number, realization: number | null) => ({ target, realization });

function weight(history: Omit<TargetHistory, "polarity">, polarity: TargetHistory["polarity"] = "maximize"): string {
  const result = targetQualityWeight({ polarity, ...history });
  return result.status === "computed" ? `${result.value}` : result.reason;
}

describe("targetQualityWeight", () => {
  // KMK 127/2026, table 15, as one source restates it.
  it.each([
    ["below last year's target", 79, last(80, 85), "0.8"],
    ["last year's target, which was exceeded", 80, last(80, 85), "0.9"],
    ["last year's target, which was just met", 80, last(80, 80), "1"],
    ["last year's target, which was missed", 80, last(80, 70), "1"],
    ["above target and realisation of last year", 86, last(80, 85), "1.2"],
    ["above last year's target, at its realisation", 85, last(80, 85), "1.1"],
    ["above last year's target, below its realisation", 84, last(80, 85), "1"],
  ])("%s: %s after %j weighs %s", (_what, target, previous, expected) => {
    expect(weight({ target, previous })).toBe(expected);
  });

  it("reads the table in the mirror where lower is better", () => {
    expect(weight({ target: 11, previous: last(10, 8) }, "minimize")).toBe("0.8");
    expect(weight({ target: 10, previous: last(10, 8) }, "minimize")).toBe("0.9");
    expect(weight({ target: 10, previous: last(10, 12) }, "minimize")).toBe("1");
    expect(weight({ target: 7, previous: last(10, 8) }, "minimize")).toBe("1.2");
    expect(weight({ target: 8, previous: last(10, 8) }, "minimize")).toBe("1.1");
    expect(weight({ target: 9, previous: last(10, 8) }, "minimize")).toBe("1");
  });

  it("knows targets of the law, the best possible, the new and the mandatory", () => {
    expect(weight({ target: 1, previous: last(80, 85), setBy: "law" })).toBe("1.2");
    expect(weight({ target: 100, previous: null, setBy: "best-possible" }, "stabilize")).toBe("1.2");
    expect(weight({ target: 80, previous: null })).toBe("1");
    expect(weight({ target: 79, previous: last(80, 85), mandatory: true })).toBe("1");
    expect(weight({ target: 86, previous: last(80, 85), mandatory: true })).toBe("1.2");
  });

  it("says what it does not know", () => {
    expect(weight({ target: 80, previous: last(80, null) })).toBe("no-previous-realization");
    expect(weight({ target: 81, previous: last(80, null) })).toBe("no-previous-realization");
    // Whatever last year's realisation was, an eased target is an eased one.
    expect(weight({ target: 79, previous: last(80, null) })).toBe("0.8");
    expect(weight({ target: 80, previous: last(80, 80) }, "stabilize")).toBe("not-ruled");
    expect(weight({ target: 80, previous: null }, "stabilize")).toBe("1");
  });

  it("says in which row of the table it stands, and what that row gives", () => {
    // 79 after 80 is lowered: 0.8 by the table, and at least 1 for a mandatory indicator.
    const eased = { polarity: "maximize", target: 79, previous: last(80, 85) } as const;
    expect(toPlain(targetQualityWeight({ ...eased, mandatory: true }))).toMatchObject({
      value: "1",
      standing: "lowered",
      tabled: "0.8",
      least: "1",
    });
    expect(targetQualityWeight(eased)).not.toHaveProperty("least");
    expect(targetQualityWeight({ ...eased, target: 85 })).toMatchObject({ standing: "raised-as-reached" });
    expect(toPlain(targetQualityWeight({ ...eased, setBy: "law" }))).toMatchObject({
      standing: "set-by-law",
      tabled: "1.2",
    });
    expect(targetQualityWeight({ ...eased, target: 81, previous: last(80, null) })).not.toHaveProperty("standing");
  });

  it("carries what it was told, number by number", () => {
    const result = toPlain(
      targetQualityWeight({
        polarity: "maximize",
        target: "85.0",
        previous: { target: "80.0", realization: "82.50" },
        setBy: "best-possible",
        mandatory: true,
      }),
    );
    expect(result).toMatchObject({
      polarity: "maximize",
      target: "85",
      previous: { target: "80", realization: "82.5" },
      setBy: "best-possible",
      mandatory: true,
      standing: "best-possible",
    });
    const other = targetQualityWeight({
      polarity: "maximize",
      target: 80,
      previous: { target: 80, realization: null },
    });
    expect(toPlain(other)).toMatchObject({ previous: { target: "80", realization: null } });
    expect(other).not.toHaveProperty("setBy");
    expect(targetQualityWeight({ polarity: "maximize", target: 80, previous: null }).previous).toBeNull();
  });

  it("never passes for law, names the table, and is frozen", () => {
    const result = targetQualityWeight({ polarity: "maximize", target: 80, previous: null });
    expect(result).toMatchObject({ kind: "target-weight", basis: { status: "reported" } });
    expect(result.basis.clause).toContain("Tabel 15");
    expect(Object.isFrozen(result)).toBe(true);
  });

  it("refuses everything that is wrong at once, and leaves the input as it is", () => {
    const broken = { polarity: "up", target: "x", previous: { target: 1, realisation: 2 }, setBy: "us", wajib: true };
    expect(refusal(() => targetQualityWeight(broken as never))).toEqual([
      "invalid-input wajib",
      "invalid-input polarity",
      "invalid-number target",
      "invalid-input previous.realisation",
      "invalid-number previous.realization",
      "invalid-input setBy",
    ]);
    const history = { polarity: "maximize", target: 1, previous: last(1, 1) } as const;
    targetQualityWeight(history);
    expect(Object.isFrozen(history.previous)).toBe(false);
  });
});

describe("properties", () => {
  it("lies from 0.8 to 1.2, and does not fall when the target becomes harder", () => {
    const figure = fc.integer({ min: 1, max: 20 });
    fc.assert(
      fc.property(figure, figure, figure, figure, (a, b, target, realization) => {
        const of = (own: number) => Number(weight({ target: own, previous: last(target, realization) }));
        expect(of(a)).toBeGreaterThanOrEqual(0.8);
        expect(of(a)).toBeLessThanOrEqual(1.2);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(of(low)).toBeLessThanOrEqual(of(high));
      }),
      { numRuns: 200 },
    );
  });
});
