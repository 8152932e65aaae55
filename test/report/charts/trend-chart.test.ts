import fc from "fast-check";
import { permenpanrb12of2015, scoreComponents, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { trendChart } from "../../../src/report/index.ts";
import { draw, expectPicture, schemaFaults, textsOf } from "../../support/pictures.ts";
import { refusal } from "../../support/refusal.ts";

const now = (evaluationYear: number, planning: number, agencyId?: string) =>
  scoreComponents({
    ...(agencyId !== undefined && { agencyId }),
    evaluationYear,
    components: { planning, measurement: 20, reporting: 12, "internal-evaluation": 18 },
  });
const before = (evaluationYear: number, planning: number) =>
  scoreComponents(
    {
      evaluationYear,
      components: { planning, measurement: 15, reporting: 10, "internal-evaluation": 7, achievement: 12 },
    },
    permenpanrb12of2015,
  );
const source = { id: "Angka dibuat-buat.", en: "The figures are made up." };
const years = [now(2024, 24), before(2018, 18), before(2019, 20), before(2021, 22), now(2022, 20)];

interface Layer {
  readonly mark: { readonly type: string };
  readonly data: { readonly values: readonly Record<string, unknown>[] };
}
const layersOf = (chart: ReturnType<typeof trendChart>): readonly Layer[] =>
  JSON.parse(JSON.stringify(chart.specification["layer"]));

describe("trendChart", () => {
  it("draws a line for each regulation, broken where a year has no evaluation", () => {
    const line = layersOf(trendChart(years)).find(({ mark }) => mark.type === "line");
    const values = line?.data.values ?? [];
    expect(
      values.filter(({ total }) => total !== null).map((each) => [each["year"], each["total"], each["line"]]),
    ).toEqual([
      [2018, 62, "PermenPANRB 12/2015"],
      [2019, 64, "PermenPANRB 12/2015"],
      [2021, 66, "PermenPANRB 12/2015"],
      [2022, 70, "PermenPANRB 88/2021"],
      [2024, 74, "PermenPANRB 88/2021"],
    ]);
    expect(values).toContainEqual({ year: 2020, line: "PermenPANRB 12/2015", total: null });
    expect(values).toContainEqual({ year: 2023, line: "PermenPANRB 88/2021", total: null });
  });

  it("draws the bounds of the grades that were reached, and of the next one", async () => {
    const { svg } = await draw(trendChart(years));
    expect(textsOf(svg)).toEqual(expect.arrayContaining(["B > 60", "BB > 70", "A > 80", "74,00 (BB)", "tidak ada"]));
  });

  it("tells every year in words", () => {
    expect(trendChart(years).description).toEqual({
      id: "Nilai evaluasi: PermenPANRB 12/2015: 2018 62,00 (B), 2019 64,00 (B), 2021 66,00 (B). PermenPANRB 88/2021: 2022 70,00 (B), 2024 74,00 (BB). Tanpa evaluasi: 2020, 2023.",
      en: "Scores of the evaluation: PermenPANRB 12/2015: 2018 62.00 (B), 2019 64.00 (B), 2021 66.00 (B). PermenPANRB 88/2021: 2022 70.00 (B), 2024 74.00 (BB). No evaluation: 2020, 2023.",
    });
    expect(trendChart([]).description.en).toBe("Scores of the evaluation: no evaluation.");
  });

  it("draws one year, and none", async () => {
    for (const given of [[], [now(2024, 24)]]) {
      const chart = trendChart(given);
      expect(schemaFaults(chart)).toEqual([]);
      expect((await draw(chart)).warnings).toEqual([]);
    }
  });

  it("is the same after JSON, and changes nothing", () => {
    const text = JSON.stringify(years);
    expect(trendChart(years.map((each) => toPlain(each)))).toEqual(trendChart(years));
    expect(JSON.stringify(years)).toBe(text);
  });

  it("refuses a year twice, and evaluations of two agencies", () => {
    expect(refusal(() => trendChart([now(2024, 24, "a"), now(2024, 25, "b")]))).toEqual([
      "invalid-input evaluations[1].agencyId",
      "duplicate-key evaluations[1].evaluationYear",
    ]);
  });

  it.each([
    ["id", "trend-chart"],
    ["en", "trend-chart-en"],
  ] as const)("is drawn (%s)", async (locale, picture) => {
    await expectPicture(picture, trendChart(years, { locale, source }));
  });

  describe("properties", () => {
    it("is valid in whatever order the years come", () => {
      const year = fc.integer({ min: 2022, max: 2090 });
      const years = fc.uniqueArray(year, { maxLength: 6 });
      fc.assert(
        fc.property(years, fc.integer({ min: 0, max: 30 }), (all, planning) => {
          const given = all.map((each) => now(each, planning));
          const chart = trendChart(given);
          expect(schemaFaults(chart)).toEqual([]);
          expect(trendChart([...given].reverse())).toEqual(chart);
        }),
        { numRuns: 30 },
      );
    });
  });
});
