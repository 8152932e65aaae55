import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkStatedRate } from "../../../src/budget/line/check-stated-rate.ts";
import { plain } from "../../support/plain.ts";
import { refusal } from "../refusal.ts";

describe("checkStatedRate", () => {
  it.each([
    ["75.38", "rounded"],
    ["75.37", "truncated"],
    ["75.375", "rounded"],
    ["75", "rounded"],
    ["0.75", "fraction"],
    // Three quarters of 1 are 1 where no decimals are printed, which says nothing.
    ["1", "differs"],
    ["75.39", "differs"],
    ["92.8", "differs"],
  ] as const)("603 of 800, stated as %s: %s", (stated, match) => {
    expect(checkStatedRate({ budget: 800, realization: 603, stated }).match).toBe(match);
  });

  it("counts the zeros of a text as printed decimals", () => {
    const input = { budget: 1000, realization: 785 } as const;
    expect(checkStatedRate({ ...input, stated: "78.50" })).toMatchObject({ match: "rounded", decimals: 2 });
    expect(checkStatedRate({ ...input, stated: "78.00" })).toMatchObject({ match: "differs", decimals: 2 });
    expect(checkStatedRate({ ...input, stated: "-78.50" })).toMatchObject({
      decimals: 2,
      findings: [
        { message: { en: "The stated percentage is -78.50%, the amounts give 78.50%: it may be a stale copy." } },
      ],
    });
    expect(checkStatedRate({ ...input, stated: 78 })).toMatchObject({ match: "truncated", decimals: 0 });
    expect(checkStatedRate({ ...input, stated: 79 })).toMatchObject({ match: "rounded", decimals: 0 });
  });

  it("counts the decimals of a number in scientific notation", () => {
    expect(checkStatedRate({ budget: 1000, realization: 939, stated: "9.39e1" })).toMatchObject({
      match: "rounded",
      decimals: 1,
    });
  });

  it("grants rounded amounts what they can hide, and no more", () => {
    // 1.09 of 1.35 trillion, printed as 81.26 %: 1.085 of 1.355 is 80.07 %, 1.095 of 1.345 is 81.41 %.
    const kudus = { budget: "1.35", realization: "1.09", stated: "81.26" };
    expect(checkStatedRate(kudus).match).toBe("differs");
    expect(checkStatedRate({ ...kudus, amountsRounded: true }).match).toBe("rounded-amounts");
    expect(checkStatedRate({ ...kudus, stated: "81.42", amountsRounded: true }).match).toBe("differs");
    expect(checkStatedRate({ ...kudus, stated: "80.06", amountsRounded: true }).match).toBe("differs");
  });

  it("grants rounded amounts no rate that only their very ends would have", () => {
    const of = (realization: string, stated: string, budget = "1") =>
      checkStatedRate({ budget, realization, stated, amountsRounded: true }).match;
    // 0.023 of 1 is more than 0.0225 of 1.5, which is 1.5 %: that prints as 2.
    expect([of("0.023", "1"), of("0.022", "1")]).toEqual(["differs", "rounded-amounts"]);
    // 0.022 of 1 is less than 0.0225 of 0.5, which is 4.5 %.
    expect([of("0.022", "5"), of("0.023", "5")]).toEqual(["differs", "rounded-amounts"]);
    // Refunds: −1.15 of 99.5 is −1.1558 %, −1.05 of 100.5 is −1.0448 %.
    const refund = (stated: string) => of("-1.1", stated, "100");
    expect(["-1.157", "-1.155", "-1.045", "-1.044"].map(refund)).toEqual([
      "differs",
      "rounded-amounts",
      "rounded-amounts",
      "differs",
    ]);
    // Nothing, rounded: between −0.5 and 0.5 of 99.5, which is 0.5025 %.
    const nothing = (stated: string) => of("0", stated, "100");
    expect(["-0.504", "-0.503", "0.503", "0.504"].map(nothing)).toEqual([
      "differs",
      "rounded-amounts",
      "rounded-amounts",
      "differs",
    ]);
  });

  it("tells the exact difference of what does not belong together", () => {
    expect(plain(checkStatedRate({ budget: 400, realization: 300, stated: "80.5", id: "kegiatan-4" }))).toMatchObject({
      match: "differs",
      stated: "80.5",
      rate: { value: "75" },
      difference: "5.5",
      kind: "stated-rate-check",
      id: "kegiatan-4",
      amountsRounded: false,
      decimals: 1,
      findings: [
        {
          code: "stated-percent-differs",
          severity: "warning",
          subject: "kegiatan-4",
          path: [],
          details: { stated: "80.5", rate: "75", difference: "5.5" },
        },
      ],
    });
    expect(checkStatedRate({ budget: "1250000", realization: "900.000", stated: 72 }).findings[1]).toMatchObject({
      code: "grouping-slip",
      path: ["realization"],
    });
  });

  it("says when there is no rate to compare with", () => {
    const check = checkStatedRate({ budget: 0, realization: 149425965, stated: "0.00" });
    expect(check).toMatchObject({ match: "no-rate", rate: { reason: "spending-without-budget" }, findings: [] });
    expect(check).not.toHaveProperty("difference");
  });

  it("refuses every fault at once, and leaves its input alone", () => {
    expect(refusal(() => checkStatedRate({ budget: -1, realization: "", stated: "78,09" }))).toEqual([
      "out-of-range budget",
      "invalid-number realization",
      "invalid-number stated",
    ]);
    expect(refusal(() => checkStatedRate(null as never))).toEqual(["invalid-input"]);
    const input = Object.freeze({ budget: 2, realization: 1, stated: 50 });
    expect(Object.isFrozen(checkStatedRate(input).rate)).toBe(true);
  });
});

it("checks the percentage of a net amount below zero", () => {
  const net = { budget: "-1.35", realization: "-1.09", direction: "net" } as const;
  expect(checkStatedRate({ ...net, stated: "80.74" }).match).toBe("rounded");
  expect(checkStatedRate({ ...net, stated: "81.26", amountsRounded: true }).match).toBe("rounded-amounts");
  expect(checkStatedRate({ ...net, stated: "81.42", amountsRounded: true }).match).toBe("differs");
  expect(checkStatedRate({ ...net, realization: 1, stated: "80" })).toMatchObject({
    match: "no-rate",
    rate: { reason: "sign-differs" },
  });
});

it("does not take a misspelt key for an absent one", () => {
  const input = { budget: "1.35", realization: "1.09", stated: "81.26", amountsrounded: true };
  expect(refusal(() => checkStatedRate(input))).toEqual(["invalid-input amountsrounded"]);
});

describe("properties", () => {
  it("accepts every rate rounded half up at any decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 0, max: 12_000 }),
        fc.integer({ min: 0, max: 4 }),
        (budget, realization, decimals) => {
          // In integers: the rate in 10^-decimals, rounded half up.
          const scale = 100n * 10n ** BigInt(decimals);
          const units = (BigInt(realization) * scale * 2n + BigInt(budget)) / (2n * BigInt(budget));
          const digits = String(units).padStart(decimals + 1, "0");
          const stated = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
          expect(checkStatedRate({ budget, realization, stated }).match).toBe("rounded");
        },
      ),
    );
  });
});
