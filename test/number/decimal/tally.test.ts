import { Decimal as DefaultDecimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactToDecimal } from "../../../src/number/decimal/exact-to-decimal.ts";
import {
  addToTally,
  createTally,
  mergeTally,
  quickAmount,
  type Tally,
  tallied,
} from "../../../src/number/decimal/tally.ts";
import { asRational, decimalTexts } from "../../support/figures.ts";
import { plus, type Rational, rational, rationalOf } from "../../support/rational.ts";

function tallyOf(amounts: Iterable<unknown>): Tally {
  const tally = createTally();
  for (const amount of amounts) addToTally(tally, amount);
  return tally;
}

const sumText = (...amounts: unknown[]) => exactToDecimal(tallied(tallyOf(amounts))).toFixed();

describe("quickAmount", () => {
  it("counts hundredths, and knows no zero below zero", () => {
    expect([5, "5", "-5.1", 0.07, "0.07", "5.25"].map(quickAmount)).toEqual([500, 500, -510, 7, 7, 525]);
    expect([-0, "-0", "-0.00"].map(quickAmount)).toEqual([0, 0, 0]);
    expect(Object.is(quickAmount(-0), 0) && Object.is(quickAmount("-0"), 0)).toBe(true);
  });

  it("leaves everything else to the exact way", () => {
    const others = ["1.2.3", "1.234", "0.001", 0.001, "", "-", ".5", "5.", "1e3", " 5", 5n, null];
    expect(others.map(quickAmount)).toEqual(others.map(() => Number.NaN));
  });
});

describe("addToTally", () => {
  it.each([
    ["nothing", [], "0"],
    ["rupiah", [1250000, "3500000", 7n], "4750007"],
    ["sen", ["0.10", 0.2, "0.01"], "0.31"],
    ["both signs", ["-1.5", 1.5, "-0", -0], "0"],
    ["texts with a sign", ["+5", "-12.50"], "-7.5"],
    ["fractions of a sen", ["0.001", 0.0005, 1e-7], "0.0015001"],
    ["a Decimal", [new DefaultDecimal("0.005"), "0.005"], "0.01"],
    ["what floating point left behind", [0.1 + 0.2], "0.30000000000000004"],
    ["fifteen digits and sixteen", ["123456789012345", "1234567890123456"], "1358024679135801"],
    ["whole rupiah whose sen are beyond 2^53", ["90071992547410", "0.01", "-90071992547410"], "0.01"],
  ])("adds %s", (_what, amounts, text) => {
    expect(sumText(...amounts)).toBe(text);
  });

  it("says of whatever it added that it did", () => {
    expect(
      ["5", 0.25, 7n, "0.001", new DefaultDecimal("0.005")].map((each) => addToTally(createTally(), each)),
    ).toEqual([true, true, true, true, true]);
  });

  it("keeps every sen when the sum passes 2^53 hundredths, in both directions", () => {
    const largest = "90071992547409.91";
    expect(sumText(largest, "0.01")).toBe("90071992547409.92");
    expect(sumText(largest, largest, "0.01", "0.01")).toBe("180143985094819.84");
    expect(sumText(`-${largest}`, "-0.02")).toBe("-90071992547409.93");
    expect(sumText(largest, "0.02", `-${largest}`)).toBe("0.02");
    expect(sumText(...Array.from({ length: 1000 }, () => largest), "0.09")).toBe("90071992547409910.09");
  });

  it("keeps every sen when amounts that are counted in doubles pass 2^53 together", () => {
    const tenTrillion = (sign: string) => Array.from({ length: 20 }, () => `${sign}9999999999999`);
    expect(sumText(...tenTrillion(""), "0.01")).toBe("199999999999980.01");
    expect(sumText(...tenTrillion("-"), "-0.01")).toBe("-199999999999980.01");
    expect(sumText(...tenTrillion("").map(Number), 0.01, ...tenTrillion("-"))).toBe("0.01");
  });

  it("never lets a rounded product of hundredths through", () => {
    // 2^53 + 1 rupiah are no double in hundredths; the sum with −2^53 rupiah would hide it.
    expect(sumText("9007199254740993", "-9007199254740992")).toBe("1");
    expect(sumText(-90071992547409.9, 90071992547410, 9007199254740991)).toBe("9007199254740991.1");
  });

  it("refuses what is no number, and has then added nothing", () => {
    const tally = tallyOf(["1.25"]);
    for (const amount of [
      "",
      "-",
      ".5",
      "1.",
      "12,5",
      "1 000",
      null,
      undefined,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      {},
      true,
    ])
      expect(addToTally(tally, amount)).toBe(false);
    expect(addToTally(tally, 1)).toBe(true);
    expect(exactToDecimal(tallied(tally)).toFixed()).toBe("2.25");
  });
});

describe("mergeTally", () => {
  it("adds the other one and leaves it as it was", () => {
    const [one, other] = [tallyOf(["90071992547409.91", "0.001"]), tallyOf(["90071992547409.91", "0.002"])];
    const before = { ...other };
    mergeTally(one, other);
    expect(exactToDecimal(tallied(one)).toFixed()).toBe("180143985094819.823");
    expect(other).toEqual(before);
  });

  it("doubles a tally that is merged into itself", () => {
    const tally = tallyOf(["90071992547409.91", "90071992547409.91", "0.001"]);
    mergeTally(tally, tally);
    expect(exactToDecimal(tallied(tally)).toFixed()).toBe("360287970189639.642");
    const counted = tallyOf([...Array.from({ length: 9 }, () => "9999999999999"), "0.01", "0.001"]);
    mergeTally(counted, counted);
    expect(exactToDecimal(tallied(counted)).toFixed()).toBe("179999999999982.022");
  });
});

describe("properties", () => {
  const amounts = fc.array(
    fc.oneof(
      decimalTexts,
      fc.maxSafeInteger().map(String),
      fc.integer({ min: -(10 ** 13), max: 10 ** 13 }).map(String),
      fc.constantFrom("9999999999999", "-9999999999999", "9999999999.99"),
      fc.maxSafeInteger().map((count) => `${count / 100}`),
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map((count) => `${count / 100}`),
    ),
    { maxLength: 30 },
  );
  const sumOfAll = (texts: readonly string[]): Rational => texts.map(rationalOf).reduce(plus, rational(0n));

  it("is the exact sum, from texts and from numbers", () => {
    fc.assert(
      fc.property(amounts, (texts) => {
        expect(asRational(tallied(tallyOf(texts)))).toEqual(sumOfAll(texts));
        const numbers = texts.map(Number);
        expect(asRational(tallied(tallyOf(numbers)))).toEqual(sumOfAll(numbers.map(String)));
      }),
    );
  });

  it("does not depend on the order, nor on how the amounts were split and merged", () => {
    const shuffled = amounts.chain((texts) =>
      fc.tuple(
        fc.constant(texts),
        fc.shuffledSubarray(texts, { minLength: texts.length }),
        fc.array(fc.nat({ max: 3 }), { minLength: texts.length, maxLength: texts.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([texts, other, parts]) => {
        const tallies = [0, 1, 2, 3].map((part) => tallyOf(other.filter((_, i) => parts[i] === part)));
        const left = createTally();
        for (const tally of tallies) mergeTally(left, tally);
        const right = createTally();
        for (const tally of [...tallies].reverse()) mergeTally(right, tally);
        const sum = exactToDecimal(tallied(tallyOf(texts))).toFixed();
        expect(exactToDecimal(tallied(left)).toFixed()).toBe(sum);
        expect(exactToDecimal(tallied(right)).toFixed()).toBe(sum);
      }),
    );
  });
});
