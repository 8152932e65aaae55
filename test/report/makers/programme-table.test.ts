import { describe, expect, it } from "vitest";
import { programmeTable } from "../../../src/report/index.ts";
import { printedAgreement } from "../../support/agreement-printed.ts";
import { printedLines } from "../../support/printed-lines.ts";

describe("programmeTable", () => {
  it("adds budgets up, and says that one is missing", () => {
    expect(printedLines(programmeTable(printedAgreement))).toEqual([
      "No  Kode     Program    Anggaran (Rp)",
      "──  ───────  ─────────  ─────────────",
      "1            Program A      1.250.000",
      "2   2.16.01  Program B            –¹⁾",
      "3            Program C        750.000",
      "──  ───────  ─────────  ─────────────",
      "Jumlah                    2.000.000²⁾",
      "",
      "¹⁾ Anggarannya tidak tercantum dalam rencana.",
      "²⁾ 1 baris tanpa angka tidak ikut dijumlahkan.",
    ]);
  });

  it("has no row of sums where there is no programme", () => {
    expect(programmeTable({ ...printedAgreement, programmes: [] }).rows).toEqual([]);
  });
});
