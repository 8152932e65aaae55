import { describe, expect, it } from "vitest";
import { agreementTable } from "../../../src/report/index.ts";
import { printedAgreement } from "../../support/agreement-printed.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { refusal } from "../../support/refusal.ts";

describe("agreementTable", () => {
  it("prints objectives over their indicators", () => {
    expect(printedLines(agreementTable(printedAgreement))).toEqual([
      "No  Sasaran strategis  Indikator kinerja  Satuan  Target",
      "──  ─────────────────  ─────────────────  ──────  ──────",
      "1   Layanan meningkat  Indeks kepuasan    indeks      85",
      "                       Waktu layanan      menit      –¹⁾",
      "2   Tata kelola baik",
      "",
      "¹⁾ Target tidak ada.",
    ]);
  });

  it("refuses what is no agreement", () => {
    // @ts-expect-error no agreement
    expect(refusal(() => agreementTable({ year: 2024 }))).toContain("invalid-input agreement.id");
  });

  describe("properties", () => {
    it("prints the same of an agreement that went through JSON", () => {
      expect(agreementTable(JSON.parse(JSON.stringify(printedAgreement)))).toEqual(agreementTable(printedAgreement));
    });
  });
});
