import fc from "fast-check";
import { compareWithPlan, ikpaAbsorptionPath2024, parsePeriod, requiredPace, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { pathChart } from "../../../src/report/index.ts";
import { draw, expectPicture, rowsOf, schemaFaults } from "../../support/pictures.ts";
import { refusal } from "../../support/refusal.ts";

const step = (period: string, realization: number | null, percent: number) =>
  compareWithPlan({ budget: 1_000_000, realization, period: parsePeriod(period), plan: { percent } });
const year = [step("2024-TW2", 520_000, 50), step("2024-TW1", 180_000, 20), step("2024-TW3", null, 75)];
const pace = requiredPace({ budget: 1_000_000, realization: 520_000, asOf: "2024-06-30", target: 94 });
const source = { id: "Angka dibuat-buat.", en: "The figures are made up." };

describe("pathChart", () => {
  it("draws periods by time, with what is not reported in words", () => {
    const rows = rowsOf(pathChart(year));
    expect(rows).toEqual([
      {
        step: 1,
        when: "Triwulan I 2024",
        goal: "Target 20,00%",
        target: 20,
        figure: "Realisasi 18,00%",
        spent: 18,
        gap: "-2,00 poin",
        class: "Di bawah target",
        said: "Triwulan I 2024: Realisasi 18,00%, Target 20,00%",
      },
      {
        step: 2,
        when: "Triwulan II 2024",
        goal: "Target 50,00%",
        target: 50,
        figure: "Realisasi 52,00%",
        spent: 52,
        gap: "+2,00 poin",
        class: "Mencapai target",
        said: "Triwulan II 2024: Realisasi 52,00%, Target 50,00%",
      },
      {
        step: 3,
        when: "Triwulan III 2024",
        goal: "Target 75,00%",
        target: 75,
        figure: "Realisasi –",
        words: ["Realisasi tidak", "dilaporkan."],
        said: "Triwulan III 2024: Realisasi tidak dilaporkan.",
      },
    ]);
  });

  it("says what must be spent per month from now on", () => {
    const { description, specification } = pathChart(year.slice(0, 2), { pace });
    expect(description.id).toBe(
      "Penyerapan terhadap rencana. Triwulan I 2024: 18,00% dari target 20,00%. Triwulan II 2024: 52,00% dari target 50,00%. Untuk mencapai 94,00% pada 31 Desember 2024 dibutuhkan Rp70.000 per bulan. Sejauh ini Rp86.666,67 per bulan.",
    );
    expect(JSON.stringify(specification["title"])).toContain("dibutuhkan Rp70.000 per");
  });

  it("says why the pace cannot be told", () => {
    const silent = requiredPace({ budget: 1000, realization: null, asOf: "2024-06-30", target: 94 });
    expect(pathChart([], { pace: silent }).description.en).toBe(
      "Absorption against the plan. The target of 94.00% by 31 December 2024: No realisation was reported.",
    );
  });

  it("draws what has no target", () => {
    const none = compareWithPlan({
      budget: 1000,
      realization: 100,
      period: parsePeriod("2024-01"),
      plan: { path: ikpaAbsorptionPath2024, expenditure: "51" },
    });
    const [row] = rowsOf(pathChart([none]));
    expect(row).toMatchObject({ when: "Januari 2024", figure: "Realisasi 10,00%", class: "Tanpa target" });
    expect(row).not.toHaveProperty("goal");
  });

  it("draws nothing", async () => {
    const chart = pathChart([]);
    expect(schemaFaults(chart)).toEqual([]);
    expect((await draw(chart)).warnings).toEqual([]);
  });

  it("is the same after JSON, and changes nothing", () => {
    const before = JSON.stringify([year, pace]);
    expect(pathChart(toPlain(year), { pace: toPlain(pace) })).toEqual(pathChart(year, { pace }));
    expect(JSON.stringify([year, pace])).toBe(before);
  });

  it("refuses a step without a period", () => {
    const strange: object = { absorption: year[0]?.absorption };
    // @ts-expect-error no period
    expect(refusal(() => pathChart([strange]))).toEqual(["invalid-period steps[0].period"]);
  });

  it.each([
    ["id", "path-chart"],
    ["en", "path-chart-en"],
  ] as const)("is drawn (%s)", async (locale, picture) => {
    await expectPicture(picture, pathChart([...year, step("2024-TW4", null, 95)], { pace, locale, source }));
  });

  describe("properties", () => {
    it("is valid, and by time in whatever order the periods come", () => {
      const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 12 });
      const spent = fc.option(fc.integer({ min: 0, max: 3_000_000 }));
      fc.assert(
        fc.property(months, spent, (all, realization) => {
          const steps = all.map((month) => step(`2024-${String(month).padStart(2, "0")}`, realization, month * 8));
          const chart = pathChart(steps);
          expect(schemaFaults(chart)).toEqual([]);
          expect(pathChart([...steps].reverse())).toEqual(chart);
        }),
        { numRuns: 30 },
      );
    });
  });
});
