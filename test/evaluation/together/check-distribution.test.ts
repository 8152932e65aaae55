import fc from "fast-check";
import { checkDistribution, type GradeDistributionInput, permenpanrb20of2013 } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const codes = (published: GradeDistributionInput) => checkDistribution(published).findings.map(({ code }) => code);
const lampung = {
  total: 10,
  grades: [
    { code: "BB", count: 4, percent: "40.0" },
    { code: "A", count: 6, percent: "60.0" },
  ],
};

describe("checkDistribution", () => {
  it("gives counts and exact shares, from the best grade, and finds nothing in what agrees", () => {
    const { kind, count, grades, findings } = checkDistribution(lampung);
    expect([kind, count, findings]).toEqual(["grade-distribution", 10, []]);
    expect(grades.map(({ code, label, count: own, share }) => [code, label.id, own, `${share}`])).toEqual([
      ["A", "Memuaskan", 6, "60"],
      ["BB", "Sangat Baik", 4, "40"],
    ]);
  });

  it("tells a total that the counts do not make, and takes percents of either", () => {
    const { findings } = checkDistribution({ id: "lampung", ...lampung, total: 12 });
    expect(findings).toEqual([
      {
        code: "distribution-total",
        severity: "warning",
        subject: "lampung",
        path: ["total"],
        details: { total: 12, counts: 10, difference: 2 },
        message: {
          id: "Jumlah menurut predikat adalah 10, sedangkan jumlah seluruhnya tertulis 12.",
          en: "The counts add up to 10, but the total is printed as 12.",
        },
      },
    ]);
  });

  it("tells a percent that is not that of its count", () => {
    const [finding] = checkDistribution({
      total: 37,
      grades: [{ code: "A", count: 8, percent: "21.63" }],
    }).findings.slice(1);
    expect(finding).toMatchObject({ code: "distribution-percent", path: ["grades", 0, "percent"] });
    expect(finding?.message.id).toBe("Predikat A: 8 dari 37 adalah 21,62%, bukan 21,63%.");
  });

  it("reads as many decimals as were printed: 2.7 beside 21.62 has lost a zero, 22 alone has none", () => {
    const of37 = (percent: string | number, others: GradeDistributionInput["grades"] = []) =>
      codes({ grades: [{ code: "C", count: 1, percent }, { code: "BB", count: 36 }, ...others] });
    expect(of37(2.7)).toEqual([]);
    expect(of37("2.71")).toEqual(["distribution-percent"]);
    expect(of37("3")).toEqual([]);
    expect(
      codes({
        decimals: 1,
        grades: [
          { code: "C", count: 1, percent: 3 },
          { code: "BB", count: 36 },
        ],
      }),
    ).toEqual(["distribution-percent"]);
  });

  it("tells percents that make no 100, as far as rounding does not explain it", () => {
    const percents = (...printed: string[]) =>
      codes({ grades: printed.map((percent, i) => ({ code: ["A", "BB", "B"][i] ?? "", percent })) });
    expect(percents("33.33", "33.33", "33.33")).toEqual([]);
    expect(percents("33.3", "33.3", "33.2")).toEqual(["distribution-percent-sum"]);
    expect(percents("60", "50")).toEqual(["distribution-percent-sum"]);
  });

  it("finds the count behind a percent alone, where only one can be meant", () => {
    const { grades, count, findings } = checkDistribution({
      total: 37,
      grades: [
        { code: "A", percent: "21.62" },
        { code: "BB", percent: "78.38" },
      ],
    });
    expect([grades.map((grade) => grade.count), count, findings]).toEqual([[8, 29], 37, []]);
    const many = checkDistribution({
      total: 1000,
      grades: [
        { code: "A", percent: "22" },
        { code: "BB", count: 780 },
      ],
    });
    expect([many.grades.map((grade) => grade.count), many.count, many.findings]).toEqual([
      [undefined, 780],
      undefined,
      [],
    ]);
    expect(codes({ total: 37, grades: [{ code: "A", percent: "21.70" }] })[0]).toBe("distribution-percent-impossible");
    // No count is as large as a number with four hundred digits.
    expect(codes({ total: 37, grades: [{ code: "A", percent: "1e400" }] })[0]).toBe("distribution-percent-impossible");
  });

  it("tells grades that the scale does not have", () => {
    const findings = checkDistribution({ grades: [{ code: "B+", count: 3 }] }).findings;
    expect(findings).toMatchObject([{ code: "unknown-grade", subject: "distribution", path: ["grades", 0, "code"] }]);
    // Before 2015 there was no BB.
    expect(checkDistribution({ grades: [{ code: "BB", count: 3 }] }, permenpanrb20of2013).findings).toHaveLength(1);
  });

  it("refuses what is no distribution", () => {
    const broken = {
      total: -1,
      grade: [],
      grades: [{ code: "A", count: 1.5 }, { code: "A", percent: "x" }, { code: "BB" }],
    };
    expect(refusal(() => checkDistribution(broken as never, 3 as never))).toEqual([
      "invalid-input published.grade",
      "invalid-input published.total",
      "invalid-input published.grades[0].count",
      "invalid-number published.grades[1].percent",
      "invalid-input published.grades[2]",
      "invalid-input regulation",
    ]);
    const twice = { code: "A", count: 1 };
    expect(refusal(() => checkDistribution({ grades: [twice, twice] }))).toEqual([
      "duplicate-key published.grades[1].code",
    ]);
    expect(
      checkDistribution({ total: 0, grades: [{ code: "A", count: 0, percent: "0" }] }).grades[0],
    ).not.toHaveProperty("share");
  });

  it("leaves the distribution as it was and freezes the result", () => {
    const before = JSON.stringify(lampung);
    const result = checkDistribution(lampung);
    expect([JSON.stringify(lampung), Object.isFrozen(result.grades[0])]).toEqual([before, true]);
  });
});

describe("properties", () => {
  it("what is counted and printed rightly agrees, and one more or less is told", () => {
    const grades = ["A", "BB", "B", "CC"];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 }),
        fc.nat(3),
        (counts, at) => {
          const total = counts.reduce((sum, each) => sum + each, 0);
          fc.pre(total > 0);
          // Half up at the second decimal, in whole numbers.
          const percent = (count: number) => (Math.floor((count * 20_000 + total) / (2 * total)) / 100).toFixed(2);
          const rows = counts.map((count, i) => ({ code: grades[i] ?? "", count, percent: percent(count) }));
          expect(codes({ total, grades: rows })).toEqual([]);
          const wrong = rows.map((row, i) => (i === at ? { ...row, count: row.count + 1 } : row));
          expect(codes({ total, grades: wrong })).toContain("distribution-total");
        },
      ),
      { numRuns: 100 },
    );
  });
});
