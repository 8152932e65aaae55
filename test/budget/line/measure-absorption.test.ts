import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureAbsorption } from "../../../src/budget/line/measure-absorption.ts";
import { toDecimal } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";
import { codesOf, refusal } from "../refusal.ts";

describe("measureAbsorption", () => {
  it("is the realisation over the budget in percent, unrounded, with its facts", () => {
    // 2,562,626,955 of 2,726,810,205: Kecamatan Muncar 2020, printed as 93,98.
    const absorption = measureAbsorption({ budget: "2726810205", realization: "2562626955", id: "muncar" });
    expect(plain(absorption)).toMatchObject({
      status: "computed",
      value: "93.978926377092680713361199995949113004",
      budget: "2726810205",
      realization: "2562626955",
      formula: "realization / budget × 100",
      basis: { title: "PMK 214/PMK.02/2017", status: "read" },
      findings: [],
    });
  });

  it.each([
    ["nothing spent", 100, 0, "0"],
    ["all spent", "100.10", "100.10", "100"],
    ["a sen of a budget that doubles cannot hold", "90071992547409930", "900719925474099.30", "1"],
    ["a bigint and a number", 400n, 123, "30.75"],
  ])("computes with %s", (_what, budget, realization, value) => {
    expect(plain(measureAbsorption({ budget, realization }))).toMatchObject({
      status: "computed",
      value,
      findings: [],
    });
  });

  it.each([
    ["not reported", 100, null, "not-reported"],
    ["not reported, without a budget", 0, null, "not-reported"],
    ["nothing to spend", 0, 0, "zero-budget"],
    ["spent without a budget", 0, "149425965", "spending-without-budget"],
  ])("has no rate when %s", (_what, budget, realization, reason) => {
    expect(measureAbsorption({ budget, realization })).toMatchObject({ status: "not-computable", reason });
  });

  it("has no realisation among the facts when none was reported", () => {
    expect(measureAbsorption({ budget: 100, realization: null })).not.toHaveProperty("realization");
  });

  it("does not clip what was spent beyond the budget, and says so", () => {
    const over = measureAbsorption({ budget: "200", realization: "210", id: "bapenda" });
    expect(plain(over)).toMatchObject({
      value: "105",
      findings: [
        { code: "over-budget", severity: "warning", subject: "bapenda", details: { rate: "105", excess: "10" } },
      ],
    });
  });

  it("counts refunds as what they are", () => {
    const refund = measureAbsorption({ budget: 200, realization: -10 });
    expect(plain(refund)).toMatchObject({ value: "-5" });
    expect(codesOf(refund)).toEqual(["negative-realization"]);
    const nothingLeft = measureAbsorption({ budget: 0, realization: -10 });
    expect(nothingLeft).toMatchObject({ reason: "zero-budget" });
    expect(codesOf(nothingLeft)).toEqual(["negative-realization"]);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => measureAbsorption({ budget: -1, realization: "1.000,5" }))).toEqual([
      "out-of-range budget",
      "invalid-number realization",
    ]);
    expect(refusal(() => measureAbsorption({ budget: Number.NaN } as never))).toEqual([
      "invalid-number budget",
      "invalid-number realization",
    ]);
    expect(refusal(() => measureAbsorption(undefined as never))).toEqual(["invalid-input"]);
  });

  it("leaves its input alone and freezes its result", () => {
    const input = Object.freeze({ budget: toDecimal("4"), realization: "1" });
    const absorption = measureAbsorption(input);
    expect(input).toEqual({ budget: toDecimal("4"), realization: "1" });
    expect(Object.isFrozen(absorption) && Object.isFrozen(absorption.findings)).toBe(true);
  });
});

it("refuses an id that is no text", () => {
  expect(refusal(() => measureAbsorption({ budget: 1, realization: 1, id: 7 as never }))).toEqual(["invalid-input id"]);
});

it("takes a budget line with columns of the caller's own, and no misspelt key for an absent one", () => {
  const row = { agencyId: "dlh", name: "Dinas Lingkungan Hidup", budget: 4, realization: 1 };
  expect(plain(measureAbsorption(row))).toMatchObject({ kind: "absorption", value: "25" });
  expect(refusal(() => measureAbsorption({ budget: 4, realisasi: 1 } as never))).toEqual([
    "invalid-input realisasi",
    "invalid-number realization",
  ]);
});

describe("properties", () => {
  const amount = fc.bigInt({ min: 1n, max: 10n ** 24n });

  it("does not depend on the unit of money", () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 1_000_000 }), (budget, realization, factor) => {
        const scaled = { budget: budget * BigInt(factor), realization: realization * BigInt(factor) };
        const [one, other] = [measureAbsorption({ budget, realization }), measureAbsorption(scaled)];
        expect(plain(one)).toMatchObject({ value: other.status === "computed" && other.value.toString() });
      }),
    );
  });

  it("is above 100 exactly when more was spent than budgeted, and then has a finding", () => {
    fc.assert(
      fc.property(amount, amount, (budget, realization) => {
        const absorption = measureAbsorption({ budget, realization });
        expect(absorption.status === "computed" && absorption.value.gt(100)).toBe(realization > budget);
        expect(codesOf(absorption)).toEqual(realization > budget ? ["over-budget"] : []);
      }),
    );
  });
});
