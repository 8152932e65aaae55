import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainStreak, explainText, longestStreak, parsePeriod } from "../../../../src/index.ts";
import { explanationLaws } from "../../../support/explanation-laws.ts";
import { refusal } from "../../../support/refusal.ts";

const points = (held: Readonly<Record<string, boolean | null>>) =>
  Object.entries(held).map(([code, each]) => ({ period: parsePeriod(code), held: each }));

describe("explainStreak", () => {
  it("counts the periods of the longest run", () => {
    const explanation = explainStreak(longestStreak(points({ 2018: false, 2019: true, 2020: true, 2022: true })));
    expect(explanation).toMatchObject({
      value: "2",
      unit: "periods",
      formula: { op: "count", of: [{ step: 1 }, { step: 2 }] },
    });
    expect(explainText(explanation, { depth: 0 })).toBe(
      "Rentetan terpanjang: 2 periode. Dihitung dari banyaknya (Tahun 2019 terpenuhi; Tahun 2020 terpenuhi) = 2 periode. " +
        "Diketahui: awal rentetan Tahun 2019; akhir rentetan Tahun 2020; rentetan yang masih berlangsung 1 periode; terpenuhi 3 periode; " +
        "diketahui 4 periode; rentetan terpanjang yang mungkin 4 periode; tidak diketahui Tahun 2021. " +
        "Dasar: tidak ada rujukan yang disebut.",
    );
  });

  it("says when it was never so, and when nothing is known", () => {
    expect(explainStreak(longestStreak(points({ 2018: false })))).toMatchObject({ value: "0" });
    expect(explainStreak(longestStreak(points({ 2018: null })))).toMatchObject({ value: null, reason: "no-periods" });
    expect(refusal(() => explainStreak(undefined as never))).toEqual(["invalid-input result"]);
  });
});

explanationLaws(
  fc
    .array(fc.constantFrom(true, true, false, null), { minLength: 1, maxLength: 9 })
    .map((held) => longestStreak(held.map((each, i) => ({ period: parsePeriod(String(2015 + i)), held: each })))),
  explainStreak,
);
