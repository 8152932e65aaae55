import fc from "fast-check";
import { measureAbsorption, measureAchievement, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { type QuadrantRow, quadrantChart } from "../../../src/report/index.ts";
import { longNames } from "../../support/long-names.ts";
import { draw, expectPicture, schemaFaults, textsOf } from "../../support/pictures.ts";
import { refusal } from "../../support/refusal.ts";

const row = (name: string, realization: number | null, spent: number | null): QuadrantRow => ({
  name,
  achievement: measureAchievement({ polarity: "maximize", target: 80, realization }),
  absorption: measureAbsorption({ budget: 1000, realization: spent }),
});
const limits = { achievement: 100, absorption: 90 };
const few = [row("A", 80, 900), row("B", 60, 950), row("C", 88, 500), row("D", 40, 400), row("E", 80, null)];
const source = { id: "Angka dibuat-buat.", en: "The figures are made up." };

interface Layers {
  readonly vconcat: readonly {
    readonly data?: { readonly values: readonly Record<string, unknown>[] };
    readonly layer: readonly {
      readonly mark: { readonly type: string };
      readonly data?: { readonly values: readonly Record<string, unknown>[] };
    }[];
  }[];
}
const partsOf = (chart: ReturnType<typeof quadrantChart>) => {
  const { vconcat }: Layers = JSON.parse(JSON.stringify(chart.specification));
  const circles = vconcat[0]?.layer.find(({ mark }) => mark.type === "circle")?.data?.values ?? [];
  return { circles, rows: vconcat[1]?.data?.values ?? [] };
};

describe("quadrantChart", () => {
  it("puts a numbered circle into its quadrant; who is exactly at a limit has reached it", () => {
    expect(partsOf(quadrantChart(few, { limits })).circles.map((each) => [each["number"], each["class"]])).toEqual([
      ["1", "Keduanya tercapai"],
      ["2", "Hanya penyerapan tercapai"],
      ["3", "Hanya capaian tercapai"],
      ["4", "Keduanya belum tercapai"],
    ]);
  });

  it("lists numbers, names and figures below, and who lacks one last, in words", () => {
    const { rows } = partsOf(quadrantChart(few, { limits }));
    expect(rows.map((each) => [each["mark"], each["name"], each["cell0"], each["cell1"], each["cell2"]])).toEqual([
      ["1", ["A"], "100,00", "90,00", ""],
      ["2", ["B"], "75,00", "95,00", ""],
      ["3", ["C"], "110,00", "50,00", ""],
      ["4", ["D"], "50,00", "40,00", ""],
      ["", ["E"], "100,00", "–", "Realisasi tidak dilaporkan."],
    ]);
  });

  it("tells how many stand in each quadrant in words", () => {
    expect(quadrantChart(few, { limits }).description.id).toBe(
      "Capaian dan penyerapan: 4 dengan kedua angka. Keduanya tercapai: 1. Hanya capaian tercapai: 1. Hanya penyerapan tercapai: 1. Keduanya belum tercapai: 1. Batas: capaian 100,00%, penyerapan 90,00%. 1 tanpa salah satu angka.",
    );
  });

  it("names only quadrants that occur in its legend", async () => {
    const { svg } = await draw(quadrantChart(few.slice(0, 2), { limits, locale: "en" }));
    const quadrants = ["Both reached", "Achievement reached alone", "Absorption reached alone", "Neither reached"];
    expect(textsOf(svg).filter((text) => quadrants.includes(text))).toEqual([
      "Both reached",
      "Absorption reached alone",
    ]);
  });

  it("tells the numbers of circles that lie on each other beside them, where all can be read", async () => {
    const all = Array.from({ length: 9 }, (_, i) => row(`Dinas ${i + 1}`, i < 7 ? 80 : i * 2, i < 7 ? 950 : 300));
    const chart = quadrantChart(all, { limits });
    expect(schemaFaults(chart)).toEqual([]);
    const { svg, warnings } = await draw(chart);
    expect(warnings).toEqual([]);
    const texts = textsOf(svg);
    // Seven stand at 100 and 95, more than are told; 8 and 9 at 20 and 30 and at 22.5 and 30, which is as near.
    expect(texts).toContain("1, 2, 3, 4, 5, 6, …");
    expect(texts).toContain("8, 9");
    // Only the list has them apart.
    expect(texts.filter((text) => text === "3")).toHaveLength(1);
  });

  it("is the same after JSON, and changes nothing", () => {
    const before = JSON.stringify(few);
    expect(quadrantChart(toPlain(few), { limits })).toEqual(quadrantChart(few, { limits }));
    expect(JSON.stringify(few)).toBe(before);
  });

  it("refuses a call without limits: no rule gives them", () => {
    // @ts-expect-error no limits
    expect(refusal(() => quadrantChart(few, {}))).toEqual(["invalid-input options.limits"]);
  });

  it.each([
    [5, "id", "quadrant-chart"],
    [5, "en", "quadrant-chart-en"],
    [40, "id", "quadrant-chart-40"],
    [60, "id", "quadrant-chart-60"],
  ] as const)("is drawn with %i agencies of long names (%s)", async (count, locale, picture) => {
    const rows = longNames(count).map((name, i) =>
      row(name, i % 23 === 4 ? null : 50 + ((i * 37) % 60), i % 17 === 3 ? null : 550 + ((i * 91) % 450)),
    );
    await expectPicture(picture, quadrantChart(rows, { limits, locale, source }));
  });

  describe("properties", () => {
    it("is valid, and every row stands in the list", () => {
      const figure = fc.option(fc.integer({ min: 0, max: 2000 }));
      fc.assert(
        fc.property(fc.array(fc.tuple(figure, figure), { maxLength: 20 }), (all) => {
          const chart = quadrantChart(
            all.map(([realization, spent], i) => row(`${i}`, realization, spent)),
            { limits },
          );
          expect(schemaFaults(chart)).toEqual([]);
          expect(partsOf(chart).rows).toHaveLength(all.length);
        }),
        { numRuns: 30 },
      );
    });
  });
});
