import fc from "fast-check";
import { checkReport, type ReportAnalysisKey, reportAnalyses } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

const all: readonly ReportAnalysisKey[] = [
  "target-vs-realization",
  "previous-years",
  "medium-term-target",
  "national-standard",
  "causes",
  "resource-efficiency",
  "supporting-programmes",
];
const without = (...left: readonly ReportAnalysisKey[]) => all.filter((key) => !left.includes(key));

describe("checkReport", () => {
  it("knows the seven analyses in their order, and asks the worksheet that was read for six", () => {
    expect(reportAnalyses.value.map(({ key }) => key)).toEqual(all);
    const read = reportAnalyses.value.filter(({ source }) => source.status === "read");
    expect(read.map(({ source }) => source.clause)).toEqual(
      [28, 29, 29, 29, 29, 29].map((page) => `Lampiran I, hlm. ${page}`),
    );
  });

  it("is complete with all seven, and without a standard where there is none", () => {
    expect(checkReport({ analyses: all })).toMatchObject({ kind: "report-check", isComplete: true, findings: [] });
    const report = { analyses: without("national-standard") };
    expect(checkReport(report).isComplete).toBe(false);
    const free = checkReport({ ...report, hasNationalStandard: false });
    expect([free.isComplete, free.items[3]?.status]).toEqual([true, "not-asked"]);
  });

  it("says what it was told", () => {
    const indicators = [{ id: "aki", analyses: all }];
    expect(checkReport({ indicators, hasNationalStandard: true })).toMatchObject({
      indicators: ["aki"],
      hasNationalStandard: true,
    });
    const whole = checkReport({ analyses: all });
    expect(whole).not.toHaveProperty("indicators");
    expect(whole).not.toHaveProperty("hasNationalStandard");
  });

  it("tells what is missing", () => {
    const { items, findings } = checkReport({ agencyId: "dinkes", analyses: without("causes") });
    expect(items.filter(({ status }) => status !== "present").map(({ key, status }) => [key, status])).toEqual([
      ["causes", "missing"],
    ]);
    expect(findings).toEqual([
      {
        code: "missing-analysis",
        severity: "warning",
        subject: "dinkes",
        path: ["report", "analyses"],
        details: {
          analysis: "causes",
          name: {
            id: "Analisis penyebab keberhasilan atau kegagalan dan solusinya",
            en: "Causes of success or failure, and what is done about them",
          },
        },
        message: {
          id: "Laporan kinerja belum memuat analisis ini: Analisis penyebab keberhasilan atau kegagalan dan solusinya.",
          en: "The performance report does not make this analysis: Causes of success or failure, and what is done about them.",
        },
      },
    ]);
  });

  it("looks at each indicator, and names those that lack an analysis", () => {
    const { items, findings, isComplete } = checkReport({
      indicators: [
        { id: "stunting", analyses: all },
        { id: "aki", analyses: without("resource-efficiency", "national-standard"), hasNationalStandard: false },
        { id: "akb", analyses: without("resource-efficiency", "causes") },
      ],
    });
    expect(isComplete).toBe(false);
    expect(
      items
        .filter(({ status }) => status !== "present")
        .map(({ key, status, missingFor }) => [key, status, missingFor]),
    ).toEqual([
      ["causes", "partly", ["akb"]],
      ["resource-efficiency", "partly", ["aki", "akb"]],
    ]);
    expect(findings.map(({ code, message }) => [code, message.id])).toEqual([
      [
        "partly-analysed",
        "Laporan kinerja belum memuat analisis ini untuk semua indikator: Analisis penyebab keberhasilan atau kegagalan dan solusinya. Belum ada untuk: akb.",
      ],
      [
        "partly-analysed",
        "Laporan kinerja belum memuat analisis ini untuk semua indikator: Analisis efisiensi penggunaan sumber daya. Belum ada untuk: aki, akb.",
      ],
    ]);
  });

  it("refuses every fault at once", () => {
    expect(refusal(() => checkReport({}))).toEqual(["invalid-input report"]);
    expect(refusal(() => checkReport({ analyses: [], indicators: [{ id: "a", analyses: [] }] }))).toEqual([
      "invalid-input report",
    ]);
    expect(
      refusal(() =>
        checkReport({
          indicators: [
            { id: "a", analyses: ["cause"] },
            { id: "a", analyses: [] },
          ],
        } as never),
      ),
    ).toEqual(["invalid-input report.indicators[0].analyses[0]", "duplicate-key report.indicators[1].id"]);
  });
});

describe("properties", () => {
  it("tells as many findings as analyses are lacking, and none is lacking that is there", () => {
    const some = fc.subarray([...all]);
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 4 }), (lists) => {
        const { items, findings, isComplete } = checkReport({
          indicators: lists.map((analyses, i) => ({ id: `${i}`, analyses })),
        });
        const lacking = all.filter((key) => lists.some((list) => !list.includes(key)));
        expect(items.filter(({ status }) => status !== "present").map(({ key }) => key)).toEqual(lacking);
        expect([findings.length, isComplete]).toEqual([lacking.length, lacking.length === 0]);
      }),
    );
  });
});
