import fc from "fast-check";
import { rankBy, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { buildDocument, rankingChart, toHtml, toMarkdown, toText } from "../../../src/report/index.ts";
import { longNames } from "../../support/long-names.ts";
import { dashedReach, draw, expectPicture, rowsOf, schemaFaults, textsOf } from "../../support/pictures.ts";
import { refusal } from "../../support/refusal.ts";

interface Item {
  readonly name: string;
  readonly score: string | number | null;
}
const name = (item: Item) => item.name;
const ranked = (items: readonly Item[], more: object = {}) => rankBy(items, { value: ({ score }) => score, ...more });
const made = (count: number) =>
  ranked(longNames(count).map((called, i) => ({ name: called, score: i % 17 === 3 ? null : 90 - ((i * 37) % 50) })));
const source = { id: "Angka dibuat-buat.", en: "The figures are made up." };

const few = ranked(
  [
    { name: "Dinas A", score: "86.25" },
    { name: "Dinas B", score: "71.4" },
    { name: "Dinas C", score: "71.40" },
    { name: "Dinas D", score: null },
    { name: "Dinas E", score: 99 },
  ],
  { eligible: (item: Item) => (item.name === "Dinas E" ? ["belum melapor"] : []) },
);

describe("rankingChart", () => {
  it("draws items in order, with shared ranks, and those without a value last, in words", () => {
    const rows = rowsOf(rankingChart(few, { name }));
    expect(rows.map(({ name: called, mark, cell0, value, words }) => [called, mark, cell0, value, words])).toEqual([
      [["Dinas A"], "1", "86,25", 86.25, undefined],
      [["Dinas B"], "2", "71,40", 71.4, undefined],
      [["Dinas C"], "2", "71,40", 71.4, undefined],
      [["Dinas D"], "", "–", undefined, "Nilai tidak ada."],
      [["Dinas E"], "", "–", undefined, "Tidak diikutkan: belum melapor"],
    ]);
  });

  it("tells the essentials in words of both languages", () => {
    const { description, specification } = rankingChart(few, { name, target: 80, locale: "en" });
    expect(description).toEqual({
      id: "Peringkat: 3 dengan nilai. Tertinggi Dinas A (86,25). Terendah Dinas C dan 1 lainnya (71,40). 1 tanpa nilai. 1 tidak diikutkan. Target 80,00.",
      en: "Ranking: 3 with a value. Highest: Dinas A (86.25). Lowest: Dinas C and 1 other (71.40). 1 without a value. 1 not taking part. Target: 80.00.",
    });
    expect(specification["description"]).toBe(description.en);
  });

  it("tells in words why an item takes no part, and never by a code", () => {
    const answers: Readonly<Record<string, boolean | string[]>> = { B: false, C: ["too-young"] };
    const items = ["A", "B", "C"].map((own) => ({ name: own, score: 1 }));
    const ranking = ranked(items, { eligible: (item: Item) => answers[item.name] ?? true });
    const words = (reasons: Record<string, string>) =>
      rowsOf(rankingChart(ranking, { name, reasons })).map((row) => row["words"]);
    expect(words({})).toEqual([undefined, "Tidak diikutkan.", "Tidak diikutkan: syaratnya tidak terpenuhi"]);
    expect(words({ "too-young": "belum genap setahun" })[2]).toBe("Tidak diikutkan: belum genap setahun");
  });

  it("ends the rule of a target above those that stand in words", () => {
    // Three rows of 22 pixels have a value.
    expect(dashedReach(rankingChart(few, { name, target: 80 }))).toBe(66);
    const all = ranked([{ name: "A", score: 1 }]);
    expect(dashedReach(rankingChart(all, { name, target: 80 }))).toBeUndefined();
  });

  it("tells highest and lowest of a list that begins with the lowest", () => {
    const lowest = ranked(
      [
        { name: "A", score: 1 },
        { name: "B", score: 2 },
      ],
      { order: "ascending" },
    );
    expect(rankingChart(lowest, { name }).description.en).toBe(
      "Ranking: 2 with a value. Highest: B (2.00). Lowest: A (1.00).",
    );
  });

  it("marks a tied group that the places part as a whole", async () => {
    const chart = rankingChart(few, { name, places: 2 });
    expect(rowsOf(chart).map((row) => row["class"])).toEqual([
      "Dalam 2 tempat",
      "Bernilai sama pada batas",
      "Bernilai sama pada batas",
      undefined,
      undefined,
    ]);
    expect(textsOf((await draw(chart)).svg)).toContain(
      "2 bernilai sama pada batas 2 tempat; 1 tempat di antaranya perlu diputuskan.",
    );
  });

  it("tells apart in print what is apart in rank", () => {
    const close = ranked([
      { name: "A", score: "1" },
      { name: "B", score: "0.9999999999999" },
    ]);
    expect(rowsOf(rankingChart(close, { name })).map(({ cell0 }) => cell0)).toEqual(["1,00¹⁾", "1,00¹⁾"]);
  });

  it("draws values below zero from zero to the left, with round figures along the axis", async () => {
    const chart = rankingChart(
      ranked([
        { name: "A", score: 30 },
        { name: "B", score: -20 },
      ]),
      { name },
    );
    const { svg } = await draw(chart);
    expect(textsOf(svg).filter((text) => /^-?\d+$/.test(text))).toEqual([
      "-20",
      "-10",
      "0",
      "10",
      "20",
      "30",
      "1",
      "2",
    ]);
  });

  it("draws no items, and equal zeros", async () => {
    for (const items of [[], [{ name: "A", score: 0 }]]) {
      const chart = rankingChart(ranked(items), { name });
      expect(schemaFaults(chart)).toEqual([]);
      expect((await draw(chart)).warnings).toEqual([]);
    }
  });

  it("is the same after JSON, changes nothing, and is frozen", () => {
    const before = JSON.stringify(few);
    const chart = rankingChart(few, { name });
    expect(rankingChart(toPlain(few), { name })).toEqual(chart);
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(JSON.stringify(few)).toBe(before);
    expect(Object.isFrozen(chart.specification["data"])).toBe(true);
  });

  it("stands in a document as it is, and prints alone", () => {
    const chart = rankingChart(few, { name });
    const document = buildDocument({ title: "Rapor", blocks: [chart] });
    expect(document.blocks).toEqual([chart]);
    expect(toText(document)).toContain("[Gambar: Peringkat: 3 dengan nilai.");
    expect(toText(chart)).toBe(`[Gambar: ${chart.description.id}]`);
    expect(toMarkdown(chart).startsWith("```vega-lite\n{\n")).toBe(true);
    expect(toHtml(chart)).toContain('<figure id="sakip-1" data-format="vega-lite"');
  });

  it("refuses a call without names, and places that are none", () => {
    // @ts-expect-error no name
    expect(refusal(() => rankingChart(few, { places: 0 }))).toEqual([
      "invalid-input options.places",
      "invalid-input options.name",
    ]);
  });

  it.each([
    [5, "id", "ranking-chart"],
    [5, "en", "ranking-chart-en"],
    [40, "id", "ranking-chart-40"],
    [60, "id", "ranking-chart-60"],
  ] as const)("is drawn with %i agencies of long names (%s)", async (count, locale, picture) => {
    await expectPicture(
      picture,
      rankingChart(made(count), { name, locale, source, target: 80, places: count === 5 ? 2 : 10 }),
    );
  });

  describe("properties", () => {
    it("is valid, and has a row for every item", () => {
      const score = fc.oneof(fc.constant(null), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
      const item = fc.record({ name: fc.string({ minLength: 1 }), score });
      const options = fc.record(
        {
          locale: fc.constantFrom("id" as const, "en" as const),
          target: fc.integer(),
          places: fc.integer({ min: 1, max: 9 }),
        },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(fc.array(item, { maxLength: 30 }), options, (items, own) => {
          const chart = rankingChart(ranked(items), { name, ...own });
          expect(schemaFaults(chart)).toEqual([]);
          expect(rowsOf(chart)).toHaveLength(items.length);
        }),
      );
    });
  });
});
