import { describe, expect, it } from "vitest";
import { actionPlanTable } from "../../../src/report/index.ts";
import { printedAgreement } from "../../support/agreement-printed.ts";
import { printedLines } from "../../support/printed-lines.ts";

describe("actionPlanTable", () => {
  it("prints the targets of the quarters", () => {
    expect(printedLines(actionPlanTable(printedAgreement)).slice(-5)).toEqual([
      "1   Layanan meningkat  Indeks kepuasan    indeks              85  –¹⁾  84,5  –¹⁾   85",
      "                       Waktu layanan      menit              –¹⁾  –¹⁾   –¹⁾  –¹⁾  –¹⁾",
      "2   Tata kelola baik",
      "",
      "¹⁾ Target tidak ada.",
    ]);
  });

  describe("properties", () => {
    it("prints the same of an agreement that went through JSON", () => {
      expect(actionPlanTable(JSON.parse(JSON.stringify(printedAgreement)))).toEqual(actionPlanTable(printedAgreement));
    });
  });
});
