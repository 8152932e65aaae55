import fc from "fast-check";
import { Decimal, summarizeAbsorption } from "sakip";
import { describe, expect, it } from "vitest";
import { absorptionTable } from "../../../src/report/index.ts";
import { amounts } from "../../support/explanation-laws.ts";
import { plain } from "../../support/plain.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { refusal } from "../../support/refusal.ts";
import { tableLaws } from "../../support/table-laws.ts";

const lines = [
  { agencyId: "a", budget: 1000, realization: 250 },
  { agencyId: "b", budget: 500, realization: 0 },
  { agencyId: "c", budget: 500, realization: null },
  { agencyId: "c", budget: 300, realization: 100 },
  { agencyId: "d", budget: 300, realization: null },
];
const summaries = summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId });

describe("absorptionTable", () => {
  it("divides sums, and says what a rate is based on where lines did not report", () => {
    expect(printedLines(absorptionTable(summaries, { names: { a: "Dinas A", b: "Dinas B" } })).slice(0, 12)).toEqual([
      "No  Perangkat daerah  Pagu (Rp)  Realisasi (Rp)  Penyerapan (%)  Sisa (Rp)",
      "──  ────────────────  ─────────  ──────────────  ──────────────  ─────────",
      "1   Dinas A               1.000             250           25,00        750",
      "2   Dinas B                 500               0            0,00        500",
      "3   c                       800           100¹⁾         33,33¹⁾      200¹⁾",
      "4   d                       300             –²⁾             –²⁾        –²⁾",
      "──  ────────────────  ─────────  ──────────────  ──────────────  ─────────",
      "Jumlah                    2.600           350³⁾         19,44³⁾    1.450³⁾",
      "",
      "¹⁾ 1 dari 2 baris belum melapor; angka ini atas pagu Rp300 yang melapor.",
      "²⁾ Realisasi tidak dilaporkan.",
      "³⁾ 2 dari 5 baris belum melapor; angka ini atas pagu Rp1.800 yang melapor.",
    ]);
  });

  it("says where the realisation was not read, which is no silence", () => {
    const unread = [
      { agencyId: "c", budget: 500, realization: null, unread: true as const },
      { agencyId: "c", budget: 300, realization: 100 },
      { agencyId: "d", budget: 300, realization: null, unread: true as const },
    ];
    const told = printedLines(absorptionTable(summarizeAbsorption(unread, { by: ({ agencyId }) => agencyId })));
    expect(told.filter((line) => /^[¹²³⁴]/.test(line))).toEqual([
      "¹⁾ Realisasi 1 dari 2 baris tidak diketahui, 1 di antaranya tidak terbaca; angka ini atas pagu Rp300 yang diketahui.",
      "²⁾ Realisasi tidak terbaca.",
      "³⁾ Realisasi 2 dari 3 baris tidak diketahui, 2 di antaranya tidak terbaca; angka ini atas pagu Rp300 yang diketahui.",
    ]);
  });

  it("adds up nothing that flows in different directions, and no row where none is wanted", () => {
    const revenue = summarizeAbsorption(
      [{ agencyId: "a", budget: 10, realization: 1, direction: "revenue" as const }],
      {
        by: ({ agencyId }) => agencyId,
        direction: "revenue",
      },
    );
    expect(absorptionTable([...summaries, ...revenue]).rows.map(({ kind }) => kind)).not.toContain("total");
    expect(absorptionTable(summaries, { total: false }).rows).toHaveLength(4);
    expect(absorptionTable([]).rows).toEqual([]);
  });

  it("has no rate where nobody reported", () => {
    expect(absorptionTable(summaries.slice(3)).rows.at(-1)).toMatchObject({
      kind: "total",
      cells: { rate: { kind: "missing", code: "not-reported" }, realization: { kind: "missing" } },
    });
  });

  it("refuses what is no summary", () => {
    // @ts-expect-error no summary
    expect(refusal(() => absorptionTable([{ key: "a" }]))).toEqual([
      "invalid-number summaries[0].budget",
      "invalid-number summaries[0].reportedBudget",
      "invalid-input summaries[0].rate",
      "invalid-input summaries[0].lines",
      "invalid-input summaries[0].unreported",
    ]);
  });
});

tableLaws(
  fc
    .array(
      fc.record({
        agencyId: fc.constantFrom("dinas a", "dinas b", "dinas c"),
        budget: amounts,
        realization: fc.option(amounts, { freq: 6 }),
      }),
      { maxLength: 8 },
    )
    .map((lines) => summarizeAbsorption(lines, { by: ({ agencyId }) => agencyId })),
  (groups) => absorptionTable(groups, { names: { "dinas a": "Dinas A" } }),
  (groups) =>
    groups.map(({ key, budget, realization, reportedBudget, rate }, i) => ({
      no: `${i + 1}`,
      name: key === "dinas a" ? "Dinas A" : key,
      budget: { is: budget },
      realization: realization === undefined ? null : { is: realization },
      rate: rate.status === "computed" ? { is: rate.value } : null,
      rest: realization === undefined ? null : { is: reportedBudget.minus(realization) },
    })),
  (groups, { rows }) => {
    const total = rows.filter((row) => row.kind === "total").map(({ cells }) => plain(cells["budget"]));
    const sum = groups.reduce((all, { budget }) => all.plus(budget), new Decimal(0));
    expect(total).toMatchObject(groups.length === 0 ? [] : [{ value: sum.toFixed() }]);
  },
);
