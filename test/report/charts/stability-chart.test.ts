import fc from "fast-check";
import { rankStability, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { stabilityChart } from "../../../src/report/index.ts";
import { longNames } from "../../support/long-names.ts";
import { dashedReach, expectPicture, rowsOf, schemaFaults } from "../../support/pictures.ts";
import { refusal } from "../../support/refusal.ts";

interface Item {
  readonly name: string;
  readonly planning: number | null;
  readonly reporting: number;
}
const name = (item: Item) => item.name;
const stabilityOf = (items: readonly Item[], places = 1) =>
  rankStability(items, {
    components: [
      { key: "planning", value: ({ planning }: Item) => planning },
      { key: "reporting", value: ({ reporting }: Item) => reporting },
    ],
    weights: { planning: "0.6", reporting: "0.4" },
    noise: 3,
    runs: 200,
    seed: 7,
    places,
  });
const made = (count: number) =>
  stabilityOf(
    longNames(count).map((called, i) => ({
      name: called,
      planning: i % 19 === 4 ? null : 90 - ((i * 37) % 50),
      reporting: 80 - ((i * 13) % 31),
    })),
    count === 5 ? 2 : 10,
  );
const source = { id: "Angka dibuat-buat.", en: "The figures are made up." };

// No noise can move what lies so far apart; two are equal in everything.
const few = stabilityOf([
  { name: "A", planning: 90, reporting: 90 },
  { name: "B", planning: 50, reporting: 50 },
  { name: "C", planning: 50, reporting: 50 },
  { name: "D", planning: null, reporting: 50 },
]);

describe("stabilityChart", () => {
  it("draws range, place and share of the runs, and those without a place last, in words", () => {
    const rows = rowsOf(stabilityChart(few, { name }));
    expect(rows[0]).toMatchObject({ name: ["A"], mark: "1", cell0: "1", cell1: "100,0", best: 1, worst: 1, rank: 1 });
    expect(rows.map(({ mark, rank }) => [mark, rank])).toEqual([
      ["1", 1],
      ["2", 2],
      ["2", 2],
      ["", undefined],
    ]);
    expect(rows[3]).toMatchObject({ name: ["D"], cell0: "–", words: "Nilai tidak ada." });
  });

  it("says that it is no confidence interval, in the picture itself", () => {
    const { specification } = stabilityChart(few, { name });
    expect(JSON.stringify(specification["title"])).toContain("Bukan selang kepercayaan");
  });

  it("tells the essentials in words", () => {
    const { description } = stabilityChart(few, { name });
    expect(description.en).toMatch(
      /^Sensitivity of the ranking over 200 runs: 3 with a place, of which [1-3] always had the same\..* 1 without a place\. Top places: 1\.$/,
    );
  });

  it("draws no rule where all are among the top places", () => {
    const dashed = (places: number) =>
      JSON.stringify(
        stabilityChart(stabilityOf([{ name: "A", planning: 1, reporting: 1 }], places), { name }),
      ).includes("strokeDash");
    expect([dashed(1), dashed(5)]).toEqual([false, false]);
    expect(JSON.stringify(stabilityChart(few, { name }))).toContain('"cut":1.5');
  });

  it("ends the rule above those that stand in words", () => {
    // Three rows of 22 pixels have a place.
    expect(dashedReach(stabilityChart(few, { name }))).toBe(66);
  });

  it("is the same after JSON, and changes nothing", () => {
    const before = JSON.stringify(few);
    expect(stabilityChart(toPlain(few), { name })).toEqual(stabilityChart(few, { name }));
    expect(JSON.stringify(few)).toBe(before);
  });

  it("refuses what is no result of it", () => {
    const ranking: object = { kind: "ranking" };
    // @ts-expect-error a ranking
    expect(refusal(() => stabilityChart(ranking, { name }))[0]).toBe("invalid-input stability.kind");
  });

  it.each([
    [5, "id", "stability-chart"],
    [5, "en", "stability-chart-en"],
    [40, "id", "stability-chart-40"],
    [60, "id", "stability-chart-60"],
  ] as const)("is drawn with %i agencies of long names (%s)", async (count, locale, picture) => {
    await expectPicture(picture, stabilityChart(made(count), { name, locale, source }));
  });

  describe("properties", () => {
    it("is valid, and every dot lies within its range", () => {
      const item = fc.record({
        name: fc.string(),
        planning: fc.option(fc.integer({ min: 0, max: 100 })),
        reporting: fc.integer({ min: 0, max: 100 }),
      });
      fc.assert(
        fc.property(fc.array(item, { maxLength: 12 }), (items) => {
          const chart = stabilityChart(stabilityOf(items), { name });
          expect(schemaFaults(chart)).toEqual([]);
          expect(rowsOf(chart)).toHaveLength(items.length);
        }),
        { numRuns: 30 },
      );
    });
  });
});
