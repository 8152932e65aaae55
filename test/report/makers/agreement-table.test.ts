import { describe, expect, it } from "vitest";
import { agreementTable } from "../../../src/report/index.ts";
import { dueTarget } from "../../support/achievement-rows.ts";
import { printedAgreement } from "../../support/agreement-printed.ts";
import { anyAgreement } from "../../support/any-plan.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { refusal } from "../../support/refusal.ts";
import { tableLaws } from "../../support/table-laws.ts";

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
});

tableLaws(anyAgreement, agreementTable, ({ objectives }) =>
  objectives.flatMap(({ title, indicators }, i) => {
    const opening = { no: `${i + 1}`, objective: title };
    const rows = indicators.map((each) => ({
      indicator: each.title,
      unit: each.unit ?? undefined,
      target: dueTarget(each.target),
    }));
    // The objective stands beside its first indicator, and reaches down to the last.
    const below = rows.slice(1).map((row) => ({ no: undefined, objective: undefined, ...row }));
    return [{ ...opening, ...(rows[0] ?? { indicator: undefined, target: undefined }) }, ...below];
  }),
);
