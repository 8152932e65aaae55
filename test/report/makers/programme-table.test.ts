import { Decimal, toDecimal } from "sakip";
import { describe, expect, it } from "vitest";
import { programmeTable } from "../../../src/report/index.ts";
import { printedAgreement } from "../../support/agreement-printed.ts";
import { anyAgreement } from "../../support/any-plan.ts";
import { plain } from "../../support/plain.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { tableLaws } from "../../support/table-laws.ts";

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

tableLaws(
  anyAgreement,
  programmeTable,
  ({ programmes }) =>
    programmes.map(({ code, title, budget }, i) => ({
      no: `${i + 1}`,
      code,
      title,
      budget: budget === undefined || budget === null ? null : { is: toDecimal(budget) },
    })),
  ({ programmes }, { rows }) => {
    const sum = programmes.reduce((all, { budget }) => all.plus(toDecimal(budget ?? 0)), new Decimal(0));
    const named = programmes.filter(({ budget }) => budget !== undefined && budget !== null);
    const [last] = rows.slice(-1);
    if (programmes.length === 0) expect(rows).toEqual([]);
    else if (named.length > 0)
      expect(last?.kind === "total" && plain(last.cells["budget"])).toMatchObject({ value: sum.toFixed() });
  },
);
