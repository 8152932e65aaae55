import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareProgress } from "../../../src/budget/plan/compare-progress.ts";
import { plain } from "../../support/plain.ts";
import { codesOf, refusal } from "../refusal.ts";

describe("compareProgress", () => {
  it.each([
    // Berau 2024 before and after the revised budget (Koran Kaltim); Depok, 4 August 2023.
    ["51.16", "48.62", "work-ahead", "2.54", []],
    ["49.94", "41.08", "work-ahead", "8.86", []],
    ["24.17", "38.67", "money-ahead", "-14.5", ["paid-ahead-of-work"]],
    ["50", "50.0", "together", "0", []],
  ])("physical %s, financial %s: %s", (physical, financial, value, deviation, findings) => {
    const comparison = compareProgress({ physical, financial });
    expect(plain(comparison)).toMatchObject({ value, deviation });
    expect(codesOf(comparison)).toEqual(findings);
  });

  it("grants a tolerance, its bound included", () => {
    expect(compareProgress({ physical: 40, financial: 45, tolerance: 5 })).toMatchObject({ value: "together" });
    expect(compareProgress({ physical: 40, financial: "45.01", tolerance: 5 })).toMatchObject({ value: "money-ahead" });
  });

  it("says which of the two is missing", () => {
    expect(compareProgress({ physical: null, financial: 1 })).toMatchObject({ reason: "no-physical" });
    expect(compareProgress({ physical: 1, financial: null })).toMatchObject({ reason: "no-financial" });
  });

  it("tells all that it comes from", () => {
    expect(
      plain(compareProgress({ physical: "24.50", financial: "25.50", tolerance: "0.50", id: "depok" })),
    ).toMatchObject({
      kind: "progress-comparison",
      status: "computed",
      value: "money-ahead",
      id: "depok",
      physical: "24.5",
      financial: "25.5",
      tolerance: "0.5",
      deviation: "-1",
      findings: [{ code: "paid-ahead-of-work", details: { physical: "24.5", financial: "25.5", points: "1" } }],
    });
    expect(plain(compareProgress({ physical: null, financial: "1.50" }))).toEqual({
      kind: "progress-comparison",
      status: "not-computable",
      reason: "no-physical",
      needs: ["physical"],
      id: "work",
      physical: null,
      financial: "1.5",
      tolerance: "0",
      findings: [],
    });
    expect(plain(compareProgress({ physical: "100.00", financial: null }))).toMatchObject({
      needs: ["financial"],
      physical: "100",
      financial: null,
    });
  });

  it("tells in words by how much the money is ahead", () => {
    const [finding] = compareProgress({ physical: 10, financial: "12.5", id: "jembatan" }).findings;
    expect(finding).toMatchObject({
      subject: "jembatan",
      message: { id: "Keuangan 12,50% mendahului fisik 10,00% sebesar 2,5 poin." },
    });
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => compareProgress({ physical: 101, financial: "x", tolerance: -1 }))).toEqual([
      "out-of-range physical",
      "invalid-number financial",
      "out-of-range tolerance",
    ]);
    expect(refusal(() => compareProgress(null as never))).toEqual(["invalid-input"]);
    expect(refusal(() => compareProgress({ physical: 1, financial: 1, tolerence: 5 } as never))).toEqual([
      "invalid-input tolerence",
    ]);
  });
});

describe("properties", () => {
  it("turns around when the two are exchanged", () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (a, b) => {
        const [one, other] = [
          compareProgress({ physical: a, financial: b }),
          compareProgress({ physical: b, financial: a }),
        ];
        expect(one.deviation?.toNumber()).toBe(-(other.deviation?.toNumber() ?? 0) + 0);
      }),
    );
  });
});
