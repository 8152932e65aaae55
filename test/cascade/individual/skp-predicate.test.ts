import { type Expectation, permenpanrb6of2022SkpMatrix, predicateNamesSource, skpPredicate } from "sakip";
import { describe, expect, it } from "vitest";

describe("skpPredicate", () => {
  // The matrix as several government applications print it: rows are results, columns behaviour.
  it.each<[Expectation, string, string, string]>([
    ["above", "Kurang/misconduct", "Baik", "Sangat Baik"],
    ["as-expected", "Kurang/misconduct", "Baik", "Baik"],
    ["below", "Sangat Kurang", "Butuh Perbaikan", "Butuh Perbaikan"],
  ])("gives the three predicates for results %s", (results, below, asExpected, above) => {
    expect(skpPredicate(results, "below").label.id).toBe(below);
    expect(skpPredicate(results, "as-expected").label.id).toBe(asExpected);
    expect(skpPredicate(results, "above").label.id).toBe(above);
  });

  it("numbers the nine cells once, and presents none of them as read law; only the names were read", () => {
    const cells = Object.values(permenpanrb6of2022SkpMatrix.value).flatMap((row) => Object.values(row));
    expect(cells.map(({ box }) => box).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([predicateNamesSource.status, predicateNamesSource.clause]).toEqual(["read", "Anak Lampiran 4, hlm. 1–2"]);
    expect(permenpanrb6of2022SkpMatrix.source.status).toBe("restated");
    expect(skpPredicate("above", "below")).toMatchObject({
      kind: "skp-predicate",
      basis: { title: "PermenPANRB 6/2022", status: "restated" },
      results: "above",
      behaviour: "below",
      box: 7,
      predicate: "poor",
    });
  });

  it("refuses other words, both at once", () =>
    expect(() => skpPredicate("baik" as never, "" as never)).toThrow("2 problems"));

  describe("properties", () => {
    it("never gives a better predicate for worse results or worse behaviour", () => {
      const order = ["below", "as-expected", "above"] as const;
      const rank = { "very-poor": 0, poor: 1, "needs-improvement": 2, good: 3, "very-good": 4 };
      const of = (r: number, b: number) =>
        rank[skpPredicate(order[r] as Expectation, order[b] as Expectation).predicate];
      for (const r of [0, 1, 2]) for (const b of [0, 1]) expect(of(r, b)).toBeLessThanOrEqual(of(r, b + 1));
      for (const r of [0, 1]) for (const b of [0, 1, 2]) expect(of(r, b)).toBeLessThanOrEqual(of(r + 1, b));
    });
  });
});
