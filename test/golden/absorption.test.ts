import { readFileSync } from "node:fs";
import { averageRates, checkStatedRate, measureAbsorption, type StatedRateMatch } from "sakip";
import { describe, expect, it } from "vitest";

// Where the rows of absorption-rows.tsv were printed, by the number in their column "source". They are transcribed as
// printed, with a point for the decimal comma; "match" says how the printed percentage relates to the exact one.
const sources = [
  "Renstra Kecamatan Muncar 2025-2029, Kab. Banyuwangi (github.com/Syamsuddin/SAKIPRO, RENSTRA-KEC-MUNCAR.pdf)",
  "Renstra BKP 2025-2029, Kab. Banyuwangi (github.com/Syamsuddin/SAKIPRO, RENSTRA-BKP.pdf)",
  "Renstra Dinas Kesehatan 2025-2029, Kab. Banyuwangi (github.com/Syamsuddin/SAKIPRO, RENSTRA-DINKES.pdf)",
  "Renstra Dinas PU Pengairan 2025-2029, Kab. Banyuwangi (github.com/Syamsuddin/SAKIPRO, RENSTRA-PENGAIRAN.pdf)",
  "jateng.antaranews 3863298, KPPN Kudus, November 2023",
  "lelemuku, KPPN Palu, July 2023",
  "Laporan TI Polda NTB, October 2017 (text-id.123dok y8k5me5y)",
  "TKD APBN (123dok qm8j2j7z), in billions of rupiah",
];

interface Row {
  readonly id: number;
  readonly source: string | undefined;
  readonly unit: string;
  readonly year: string;
  readonly scale: string;
  readonly budget: string;
  readonly realization: string;
  readonly printed: string;
  readonly match: StatedRateMatch;
}

const rows: Row[] = readFileSync(new URL("absorption-rows.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [
      id = "",
      source = "",
      unit = "",
      year = "",
      ,
      scale = "",
      budget = "",
      realization = "",
      printed = "",
      match,
    ] = line.split("\t");
    const known = match as StatedRateMatch;
    return {
      id: Number(id),
      source: sources[Number(source)],
      unit,
      year,
      scale,
      budget,
      realization,
      printed,
      match: known,
    };
  });

// Amounts in billions and trillions are news figures, rounded at their last digit.
const checkOf = ({ budget, realization, printed, scale }: Row) =>
  checkStatedRate({ budget, realization, stated: printed, amountsRounded: scale !== "rupiah" });

describe("published absorption", () => {
  it("is 145 rows, each with a source", () => {
    expect(rows).toHaveLength(145);
    expect(rows.every(({ source }) => source !== undefined)).toBe(true);
  });

  it.each(rows.filter(({ match }) => match !== "no-rate"))("$id $unit $year prints $printed: $match", (row) => {
    expect(checkOf(row).match).toBe(row.match);
  });

  it("reproduces, except for rows that are named here with their reason", () => {
    // The Dinas PU Pengairan prints fractions under a heading of percent.
    expect(rows.filter(({ match }) => match === "fraction").map(({ id }) => id)).toEqual([229, 230, 231, 232, 233]);
    const others = rows
      .filter(({ match }) => match !== "rounded" && match !== "fraction")
      .map(({ id, unit, match }) => [id, unit, match]);
    expect(others).toEqual([
      // Budget and realisation 0: the one table prints "#DIV/0!" and "0".
      [71, "Muncar Program Koordinasi Ketentraman", "no-rate"],
      [72, "Muncar Pemeliharaan mebeler", "no-rate"],
      // The amounts are printed in billions or trillions, so that the percentage cannot be recomputed from them.
      [309, "Bansos 57", "rounded-amounts"],
      [310, "Total", "rounded-amounts"],
      [311, "Belanja barang 52", "rounded-amounts"],
      [312, "Belanja modal 53 (realisasi Rp432 M)", "rounded-amounts"],
      [313, "TKD", "rounded-amounts"],
      // 22.2195 % cut off, or rounded from amounts that were not printed.
      [314, "DAK fisik", "truncated"],
      [315, "DAK nonfisik", "rounded-amounts"],
      // Two percentages added: 98.33 + 74.79.
      [322, "bulan lalu total", "differs"],
      // 80.31 from its amounts; no reason was found.
      [323, "bulan lalu modal", "differs"],
    ]);
  });

  it("gives no rate where the table divides by zero", () => {
    for (const { budget, realization } of rows.filter(({ match }) => match === "no-rate"))
      expect(measureAbsorption({ budget, realization })).toMatchObject({ reason: "zero-budget" });
  });

  it.each([
    // PMK 214/PMK.02/2017, its own example.
    ["855830897000", "734881464333", "85.87", "rounded"],
    // Kota Batu, end of 2023 (suarajatimpost.com): Dinas Sosial is printed with the amounts of another row.
    ["27.1", "16.9", "78.09", "differs"],
    // Dinas Sosial Banyuwangi 2021, prose: Rp14.740 of Rp21.670 billion is 68.02 %.
    ["21.670", "14.740", "52.99", "differs"],
    // DPMPTSP Banyuwangi: spending without a budget, printed as 0,00.
    ["0", "149425965", "0.00", "no-rate"],
  ] as const)("%s, %s printed as %s: %s", (budget, realization, stated, match) => {
    expect(checkStatedRate({ budget, realization, stated }).match).toBe(match);
  });

  it("knows a mean of percentages under its own name only", () => {
    // Diskominfo Banyuwangi 2021 prints the mean of its programmes (95) where the total is meant (93.6).
    const rates = [
      measureAbsorption({ budget: 10, realization: 10 }),
      measureAbsorption({ budget: 90, realization: 81 }),
    ];
    const mean = averageRates(rates);
    expect(mean.status === "computed" && mean.value.toString()).toBe("95");
  });
});
