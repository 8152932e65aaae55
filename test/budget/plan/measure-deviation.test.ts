import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviationOf, measureDeviation } from "../../../src/budget/plan/measure-deviation.ts";
import { HUNDRED, ONE, toDecimal, ZERO } from "../../../src/number/index.ts";
import { per5of2022Ikpa, per5of2024Ikpa } from "../../../src/regulation/index.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

describe("measureDeviation", () => {
  it.each([
    [100, 100, { value: "0", raw: "0", bounded: null, direction: "none" }],
    [100, 90, { value: "10", raw: "10", bounded: null, direction: "below" }],
    [100, 110, { value: "10", raw: "10", bounded: null, direction: "above" }],
    [100, 200, { value: "100", raw: "100", bounded: null, direction: "above" }],
    [100, 0, { value: "100", raw: "100", bounded: null, direction: "below" }],
    [100, 350, { value: "100", raw: "250", bounded: "cap", direction: "above" }],
    [0, 0, { value: "0", bounded: null, direction: "none" }],
    [0, 10, { value: "100", bounded: "cap", direction: "above" }],
  ])("planned %d, spent %d", (planned, realization, expected) => {
    const deviation = measureDeviation({ planned, realization });
    expect(plain(deviation)).toMatchObject({ status: "computed", ...expected });
    if (planned === 0) expect(deviation).not.toHaveProperty("raw");
  });

  it("is not computed from silence", () => {
    const silent = measureDeviation({ planned: 5, realization: null });
    expect(silent).toMatchObject({ reason: "not-reported", basis: { title: "PER-5/PB/2024", status: "restated" } });
    expect(silent).not.toHaveProperty("realization");
    // The cap is from one source.
    expect(measureDeviation({ planned: 1, realization: 5 }).basis.status).toBe("reported");
  });

  it("follows the cap of another rule", () => {
    const rule = { ...per5of2024Ikpa.value.deviation, cap: toDecimal(50) };
    expect(plain(measureDeviation({ planned: 100, realization: 20 }, rule))).toMatchObject({ value: "50", raw: "80" });
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => measureDeviation({ planned: -1, realization: "x" }))).toEqual([
      "out-of-range planned",
      "invalid-number realization",
    ]);
    expect(refusal(() => measureDeviation(0 as never))).toEqual(["invalid-input"]);
    expect(refusal(() => measureDeviation({ planed: 1, realization: 1 } as never))).toEqual([
      "invalid-input planed",
      "invalid-number planned",
    ]);
  });
});

describe("measureDeviation with a rule of the caller", () => {
  it("leaves it unfrozen, and refuses what is none", () => {
    const rule = { ...per5of2024Ikpa.value.deviation, source: { ...per5of2024Ikpa.value.deviation.source } };
    measureDeviation({ planned: 1, realization: 1 }, rule);
    expect(Object.isFrozen(rule.source)).toBe(false);
    expect(refusal(() => measureDeviation({ planned: 1, realization: 1 }, null as never))).toEqual([
      "invalid-input rule",
    ]);
    const { source } = rule;
    const bad = { tolerance: 5, cap: null, lastMonth: 13, source, toleransi: 5 };
    expect(refusal(() => measureDeviation({ planned: 1, realization: 1 }, bad as never))).toEqual([
      "invalid-input rule.toleransi",
      "invalid-number rule.cap",
      "invalid-input rule.lastMonth",
    ]);
  });
});

it("finds amounts whose point probably groups thousands, and refuses a rule whose cap is not known", () => {
  expect(measureDeviation({ planned: "1250000", realization: "900.000" }).findings).toMatchObject([
    { code: "grouping-slip", path: ["realization"] },
  ]);
  const { deviation } = per5of2022Ikpa.value;
  expect(refusal(() => measureDeviation({ planned: 1, realization: 1 }, deviation))).toEqual([
    "no-regulation rule.cap",
  ]);
});

describe("deviationOf", () => {
  it("says whether the cap was applied", () => {
    expect(deviationOf(ONE, ZERO, HUNDRED).isCapped).toBe(false);
    expect(deviationOf(ZERO, ONE, HUNDRED)).toMatchObject({ isCapped: true, raw: undefined });
  });
});

describe("properties", () => {
  it("is the same above and below the plan by the same amount, and never leaves 0 to 100", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 6 }), fc.nat(2 * 10 ** 6), (planned, miss) => {
        const [above, below] = [planned + miss, planned - miss].map((realization) =>
          measureDeviation({ planned, realization }),
        );
        expect(plain(above)).toMatchObject({ value: below?.status === "computed" && below.value.toString() });
        expect(above?.status === "computed" && above.value.gte(0) && above.value.lte(100)).toBe(true);
      }),
    );
  });
});
