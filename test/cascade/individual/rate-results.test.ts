import fc from "fast-check";
import { defineScale, measureAchievement, rateResults, sumedangBehaviourScale, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { plain } from "../../support/plain.ts";
import { refusal } from "../../support/refusal.ts";

const ratingOf = (...values: (number | string | null)[]) => {
  const rating = rateResults(values);
  return rating.status === "computed" ? rating.value : rating.reason;
};

describe("rateResults", () => {
  it.each([
    ["above", ["90"]],
    ["as-expected", ["89.999"]],
    ["as-expected", [50]],
    ["below", ["49.999"]],
    ["above", [80, 100]],
  ] as const)("rates %s", (rating, values) => {
    expect(ratingOf(...values)).toBe(rating);
  });

  it("says where the bounds come from, and how much is known", () => {
    const rating = rateResults([100, 95, null], { missing: "redistribute" });
    expect(plain(rating)).toMatchObject({
      kind: "result-rating",
      value: "above",
      scale: "sumedang-results",
      basis: { status: "practice" },
      average: { value: "97.5", used: 2, expected: 3, leftOut: [{ index: 2, reason: "no-realization" }] },
    });
  });

  it("carries the band in which the mean lies", () => {
    expect(plain(rateResults([60]))).toMatchObject({
      grade: { kind: "grade", code: "as-expected", score: "60", from: "50" },
    });
    expect(rateResults([null])).not.toHaveProperty("grade");
  });

  it("does not rate what is missing, unless told", () => {
    expect(ratingOf(100, null)).toBe("missing-achievement");
    expect(ratingOf()).toBe("nothing-to-average");
    expect(plain(rateResults([100, null], { missing: "zero" }))).toMatchObject({ value: "as-expected" });
  });

  it("rates behaviour on its own scale", () => {
    const by = (...points: (number | string)[]) => plain(rateResults(points, { scale: sumedangBehaviourScale }));
    expect([by(4), by("4.01"), by(3), by("2.99")]).toMatchObject([
      { value: "as-expected" },
      { value: "above" },
      { value: "as-expected" },
      { value: "below" },
    ]);
  });

  it("rates the exact mean: two thirds of 120, twice, and 110 are 90", () => {
    // (80 + 80 + 110) ÷ 3 = 90; as achievements of 3: 2.4, 2.4 and 3.3.
    const achieved = ["2.4", "2.4", "3.3"].map((realization) =>
      measureAchievement({ polarity: "maximize", target: 3, realization }),
    );
    expect(rateResults(achieved)).toMatchObject({ status: "computed", value: "above" });
    expect(plain(rateResults(toPlain(achieved)))).toEqual(plain(rateResults(achieved)));
  });

  it("tells when the mean lies outside of a scale with ends", () => {
    const scale = defineScale({
      id: "closed",
      bands: [
        { code: "below", label: { id: "Bawah", en: "Below" }, from: 0, below: 50 },
        { code: "above", label: { id: "Atas", en: "Above" }, from: 50, upTo: 100 },
      ],
      source: { title: "Contoh", status: "convention" },
    });
    expect(rateResults([101], { scale })).toMatchObject({ reason: "outside-scale" });
  });

  it("refuses every fault at once", () => {
    const scale = {
      id: "x",
      bands: [{ code: "good", label: { id: "B", en: "G" }, from: 0 }],
      source: { title: "x", status: "convention" },
    };
    expect(refusal(() => rateResults(["baik"], { scale, mising: "zero" } as never))).toEqual([
      "invalid-number ratings[0]",
      "invalid-input options.mising",
      "invalid-input options.scale.bands[0].code",
    ]);
  });
});

describe("properties", () => {
  it("never falls when a result rises", () => {
    const order = ["below", "as-expected", "above"];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1 }),
        fc.nat({ max: 100 }),
        (values, more) => {
          const [first = 0, ...rest] = values;
          expect(order.indexOf(ratingOf(first + more, ...rest))).toBeGreaterThanOrEqual(
            order.indexOf(ratingOf(...values)),
          );
        },
      ),
    );
  });
});
