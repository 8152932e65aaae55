import { describe, expect, it } from "vitest";
import { noteDirection } from "../../../src/budget/summary/group-directions.ts";
import { groupFindings } from "../../../src/budget/summary/group-findings.ts";
import {
  addExactLine,
  addQuickLine,
  createGroup,
  notePeriod,
  noteVersion,
} from "../../../src/budget/summary/group-sums.ts";
import type { LineCounts } from "../../../src/budget/summary/line-counts.ts";
import { ONE } from "../../../src/number/index.ts";
import { plain } from "../../support/plain.ts";

describe("groupFindings", () => {
  it("says nothing of a group in order, nor what a single line says itself", () => {
    const group = createGroup("x");
    addQuickLine(group, 100, 200);
    expect(groupFindings(group)).toEqual([]);
  });

  it("says in both languages how many lines did what, of one and of several", () => {
    const told = (counts: Partial<LineCounts>) => {
      const group = createGroup("x");
      Object.assign(group.counts, { lines: 5, ...counts });
      return groupFindings(group).flatMap(({ message }) => [message.id, message.en]);
    };
    expect(told({ overBudget: 1, withoutBudget: 2, negative: 1, grouped: 1 })).toEqual([
      "1 dari 5 rincian berealisasi melampaui anggarannya.",
      "1 of 5 lines spent more than its budget.",
      "2 dari 5 rincian berealisasi tanpa anggaran; realisasinya ikut terhitung.",
      "2 of 5 lines spent without a budget; what they spent is counted.",
      "1 dari 5 rincian berealisasi negatif (pengembalian); nilainya mengurangi jumlah.",
      "1 of 5 lines has a negative realisation (refunds); it lowers the sum.",
      "1 dari 5 rincian memuat jumlah dengan tiga angka di belakang titik; bila titiknya pemisah ribuan, jumlah itu seribu kali lebih besar.",
      "1 of 5 lines has an amount with three digits behind its point; if the point groups thousands, it is a thousand times as much.",
    ]);
    expect(told({ overBudget: 2, negative: 2 })).toEqual([
      "2 dari 5 rincian berealisasi melampaui anggarannya.",
      "2 of 5 lines spent more than their budget.",
      "2 dari 5 rincian berealisasi negatif (pengembalian); nilainya mengurangi jumlah.",
      "2 of 5 lines have a negative realisation (refunds); they lower the sum.",
    ]);
    expect(told({ lines: 1, overBudget: 1, withoutBudget: 1, negative: 1, grouped: 1 })).toHaveLength(2);
    expect(told({ unreported: 5 })).toEqual([]);
  });

  it("says in both languages what does not add up to anything", () => {
    const group = createGroup("x");
    for (const version of ["revised", "original"] as const) noteVersion(group, version);
    for (const direction of ["revenue", "expenditure"] as const) noteDirection(group, direction);
    for (const quarter of [2, 1] as const) notePeriod(group, { kind: "quarter", year: 2023, quarter });
    expect(plain(groupFindings(group))).toMatchObject([
      {
        code: "mixed-directions",
        severity: "error",
        subject: "x",
        path: [],
        details: { directions: ["expenditure", "revenue"] },
        message: { en: "This sum mixes expenditure, revenue, so that it has no percentage." },
      },
      {
        code: "mixed-versions",
        message: {
          id: "Anggaran dari beberapa versi (murni, perubahan) dijumlahkan; pastikan tidak ada rincian yang terhitung dua kali.",
          en: "Budgets of several versions (original, revised) were added up; make sure that no item counts twice.",
        },
      },
      {
        code: "mixed-periods",
        message: {
          id: "Laporan beberapa periode (Triwulan I 2023, Triwulan II 2023) dijumlahkan, sehingga anggaran terhitung lebih dari sekali.",
          en: "Reports of several periods (Quarter I 2023, Quarter II 2023) were added up, so that budgets count more than once.",
        },
      },
    ]);
  });

  it("tells of every way in which a pooled rate can mislead", () => {
    const group = createGroup("dlh");
    addQuickLine(group, 100, 200);
    addQuickLine(group, 0, 200);
    addQuickLine(group, 100, -200);
    addExactLine(group, ONE, null);
    noteVersion(group, "revised");
    noteVersion(group, "original");
    notePeriod(group, { kind: "quarter", year: 2023, quarter: 2 });
    notePeriod(group, { kind: "quarter", year: 2023, quarter: 1 });
    expect(plain(groupFindings(group))).toMatchObject([
      {
        code: "partly-reported",
        severity: "warning",
        subject: "dlh",
        details: { lines: 4, unreported: 1, unreportedBudget: "1" },
        message: { en: "1 of 4 lines (budget 1) did not report; the rate covers only those that did." },
      },
      {
        code: "lines-over-budget",
        severity: "warning",
        subject: "dlh",
        path: [],
        details: { lines: 4, overBudget: 1 },
      },
      { code: "lines-without-budget", severity: "error", details: { withoutBudget: 1 } },
      { code: "lines-negative", severity: "warning", details: { negative: 1 } },
      { code: "mixed-versions", severity: "warning", details: { versions: ["original", "revised"] } },
      { code: "mixed-periods", severity: "error", details: { periods: ["2023-TW1", "2023-TW2"] } },
    ]);
  });
});
