import fc from "fast-check";
import { permenpanrb12of2015, scoreComponents, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { componentChart } from "../../../src/report/index.ts";
import { longNames } from "../../support/long-names.ts";
import { draw, expectPicture, rowsOf, schemaFaults, textsOf } from "../../support/pictures.ts";
import { refusal } from "../../support/refusal.ts";

const of = (agencyId: string, planning: number, others: readonly [number, number, number] = [24, 12, 20]) =>
  scoreComponents({
    agencyId,
    evaluationYear: 2024,
    components: { planning, measurement: others[0], reporting: others[1], "internal-evaluation": others[2] },
  });
const names = { dlh: "Dinas Lingkungan Hidup", dinkes: { id: "Dinas Kesehatan", en: "Agency of Health" } };
const source = { id: "Angka dibuat-buat.", en: "The figures are made up." };
const isSilent = (i: number) => i % 17 === 3;

describe("componentChart", () => {
  it("draws agencies from the highest score, and those not evaluated last, in words", () => {
    const chart = componentChart([of("dlh", 24), of("dinkes", 28)], { names, unevaluated: ["dinsos"] });
    expect(rowsOf(chart).map((row) => [row["name"], row["cell0"], row["cell1"], row["words"]])).toEqual([
      [["Dinas Kesehatan"], "84,00", "A", undefined],
      [["Dinas Lingkungan Hidup"], "80,00", "BB", undefined],
      [["dinsos"], "–", "–", "Belum dievaluasi."],
    ]);
    expect(chart.description.id).toBe(
      "Komponen evaluasi 2024: 2 dengan nilai. Tertinggi Dinas Kesehatan (84,00). Terendah Dinas Lingkungan Hidup (80,00). 1 belum dievaluasi.",
    );
  });

  it("prints the value of every component in its field, and colours by the share of the weight", async () => {
    const chart = componentChart([of("dlh", 24)], { locale: "en" });
    const [fields] = JSON.parse(JSON.stringify(chart.specification["layer"]));
    expect(fields.data.values.map(({ figure, share }: { figure: string; share: number }) => [figure, share])).toEqual([
      ["24.00", 80],
      ["24.00", 80],
      ["12.00", 80],
      ["20.00", 80],
    ]);
    const texts = textsOf((await draw(chart)).svg);
    expect(texts).toEqual(
      expect.arrayContaining(["planning", "measurement"].map((word) => expect.stringContaining(word))),
    );
    expect(texts).toContain("Value of weight (%)");
  });

  it("parts no word of a head: fields are as wide as the longest of them asks for", async () => {
    const kept = toPlain(of("dlh", 24));
    const label = { id: "Pertanggungjawaban Kinerja", en: "Accountability" };
    const own = { ...kept, components: kept.components.map((each, i) => (i === 0 ? { ...each, label } : each)) };
    const texts = textsOf((await draw(componentChart([own]))).svg);
    expect(texts).toEqual(expect.arrayContaining(["Pertanggungjawaban", "Kinerja"]));
    const widthIn = ({ specification }: ReturnType<typeof componentChart>) =>
      Number(JSON.parse(JSON.stringify(specification)).width);
    // 18 letters of 0.62 × 9 pixels are 101 pixels, and 4 between fields; 92 is enough for 15 letters.
    expect(widthIn(componentChart([own]))).toBe(4 * 105);
    expect(widthIn(componentChart([of("dlh", 24)]))).toBe(4 * 92);
  });

  it("draws nothing where nobody was evaluated", async () => {
    const chart = componentChart([]);
    expect(schemaFaults(chart)).toEqual([]);
    expect((await draw(chart)).warnings).toEqual([]);
    expect(chart.description.en).toBe("Components of the evaluation: 0 with a value.");
  });

  it("is the same after JSON, and changes nothing", () => {
    const given = [of("dlh", 24)];
    const before = JSON.stringify(given);
    expect(componentChart(given.map((each) => toPlain(each)))).toEqual(componentChart(given));
    expect(JSON.stringify(given)).toBe(before);
  });

  it("refuses evaluations under two regulations, because their components are not the same", () => {
    const older = scoreComponents(
      {
        evaluationYear: 2019,
        components: { planning: 20, measurement: 15, reporting: 10, "internal-evaluation": 6, achievement: 12 },
      },
      permenpanrb12of2015,
    );
    expect(refusal(() => componentChart([of("dlh", 24), older]))).toEqual([
      "mixed-regulations evaluations[1].regulation",
    ]);
  });

  it.each([
    [5, "id", "component-chart"],
    [5, "en", "component-chart-en"],
    [40, "id", "component-chart-40"],
    [60, "id", "component-chart-60"],
  ] as const)("is drawn with %i agencies of long names (%s)", async (count, locale, picture) => {
    const called = longNames(count);
    const evaluations = called
      .filter((_, i) => !isSilent(i))
      .map((id, i) => of(id, 12 + ((i * 7) % 18), [10 + ((i * 11) % 20), 5 + ((i * 3) % 10), 8 + ((i * 5) % 17)]));
    const unevaluated = called.filter((_, i) => isSilent(i));
    await expectPicture(picture, componentChart(evaluations, { unevaluated, locale, source }));
  });

  describe("properties", () => {
    it("is valid, and scores never rise from row to row", () => {
      const points = fc.tuple(
        fc.integer({ min: 0, max: 30 }),
        fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 25 })),
      );
      fc.assert(
        fc.property(fc.array(points, { maxLength: 12 }), (all) => {
          const evaluations = all.map(([planning, others], i) => of(`${i}`, planning, others));
          const chart = componentChart(evaluations);
          expect(schemaFaults(chart)).toEqual([]);
          const totals = rowsOf(chart).map(({ cell0 }) => Number(String(cell0).replace(",", ".")));
          expect(totals).toEqual(evaluations.map(({ total }) => total.toNumber()).sort((a, b) => b - a));
        }),
        { numRuns: 30 },
      );
    });
  });
});
