import fc from "fast-check";
import { summarizeAbsorption, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { absorptionChart } from "../../../src/report/index.ts";
import { longNames } from "../../support/long-names.ts";
import { expectPicture, rowsOf, schemaFaults } from "../../support/pictures.ts";
import { refusal } from "../../support/refusal.ts";

interface Line {
  readonly agencyId: string;
  readonly budget: number;
  readonly realization: number | null;
}
const summarized = (lines: readonly Line[]) => summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId });
const line = (agencyId: string, budget: number, realization: number | null): Line => ({
  agencyId,
  budget,
  realization,
});

const few = summarized([
  line("a", 1000, 250),
  line("b", 500, 400),
  line("b", 100, null),
  line("c", 800, null),
  line("d", 10, 13),
]);
const names = { a: "Dinas A", b: "Dinas B", c: { id: "Dinas C", en: "Agency C" } };
const source = { id: "Angka dibuat-buat.", en: "The figures are made up." };

describe("absorptionChart", () => {
  it("draws groups from the highest rate, silent ones last in words, and notes what is partly reported", () => {
    const chart = absorptionChart(few, { names, target: 80 });
    expect(rowsOf(chart).map((row) => [row["name"], row["cell0"], row["value"], row["class"], row["words"]])).toEqual([
      [["d"], "130,00", 130, "Mencapai target", undefined],
      [["Dinas B"], "80,00¹⁾", 80, "Mencapai target", undefined],
      [["Dinas A"], "25,00", 25, "Di bawah target", undefined],
      [["Dinas C"], "–", undefined, undefined, "Realisasi tidak dilaporkan."],
    ]);
    expect(chart.specification["title"]).toMatchObject({
      text: "Penyerapan anggaran",
      subtitle: ["¹⁾ Sebagian baris belum melapor; angka ini atas pagu yang melapor."],
    });
    expect(chart.findings.map(({ code }) => code)).toEqual(
      few.flatMap(({ findings }) => findings.map(({ code }) => code)),
    );
  });

  it("begins with the lowest where it is asked to", () => {
    const rows = rowsOf(absorptionChart(few, { order: "ascending", locale: "en", names }));
    expect(rows.map((row) => row["name"])).toEqual([["Dinas A"], ["Dinas B"], ["d"], ["Agency C"]]);
  });

  it("tells the essentials in words", () => {
    expect(absorptionChart(few, { names, target: "82.5" }).description).toEqual({
      id: "Penyerapan anggaran: 3 dengan nilai. Tertinggi d (130,00%). Terendah Dinas A (25,00%). 1 tanpa angka penyerapan. Target 82,50%. Di bawah target: 2.",
      en: "Budget absorption: 3 with a value. Highest: d (130.00%). Lowest: Dinas A (25.00%). 1 without a rate. Target: 82.50%. Below the target: 2.",
    });
  });

  it("is the same after JSON, and changes nothing", () => {
    const before = JSON.stringify(few);
    expect(absorptionChart(toPlain(few)).specification).toEqual(absorptionChart(few).specification);
    expect(JSON.stringify(few)).toBe(before);
  });

  it("refuses what is no summary, and an unknown option", () => {
    const strange: object = { kind: "absorption" };
    // @ts-expect-error no summary
    expect(refusal(() => absorptionChart([strange], { order: "up" }))).toEqual([
      "invalid-input summaries[0].key",
      "invalid-number summaries[0].budget",
      "invalid-number summaries[0].reportedBudget",
      "invalid-input summaries[0].rate",
      "invalid-input summaries[0].lines",
      "invalid-input summaries[0].unreported",
      "invalid-input options.order",
    ]);
  });

  it.each([
    [5, "id", "absorption-chart"],
    [5, "en", "absorption-chart-en"],
    [40, "id", "absorption-chart-40"],
    [60, "id", "absorption-chart-60"],
  ] as const)("is drawn with %i agencies of long names (%s)", async (count, locale, picture) => {
    const lines = longNames(count).flatMap((called, i) => [
      line(called, 1000, i % 17 === 3 ? null : ((i * 37) % 90) * 10 + 100),
      ...(i % 11 === 2 ? [line(called, 100, null)] : []),
    ]);
    await expectPicture(picture, absorptionChart(summarized(lines), { locale, source, target: 70 }));
  });

  describe("properties", () => {
    it("is valid, has a row for every group, and never rises from row to row", () => {
      const money = fc.integer({ min: 0, max: 1_000_000 });
      const any = fc.record({
        agencyId: fc.constantFrom("a", "b", "c", "d", "e"),
        budget: money,
        realization: fc.option(money),
      });
      fc.assert(
        fc.property(fc.array(any, { maxLength: 30 }), (lines) => {
          const groups = summarized(lines);
          const chart = absorptionChart(groups);
          expect(schemaFaults(chart)).toEqual([]);
          const rows = rowsOf(chart);
          expect(rows).toHaveLength(groups.length);
          const values = rows.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
          expect(values).toEqual([...values].sort((a, b) => b - a));
          expect(rows.slice(values.length).every(({ words }) => typeof words === "string")).toBe(true);
        }),
      );
    });
  });
});
