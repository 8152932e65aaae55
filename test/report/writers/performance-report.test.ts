import fc from "fast-check";
import { measureAchievement } from "sakip";
import { describe, expect, it } from "vitest";
import { achievementTable, performanceReport, toText } from "../../../src/report/index.ts";
import { measuredRows } from "../../support/achievement-rows.ts";
import { refusal } from "../../support/refusal.ts";
import { documentLaws } from "../../support/table-laws.ts";

const rows = [
  { title: "Indeks", achievement: measureAchievement({ polarity: "maximize", target: 10, realization: 5 }) },
];

describe("performanceReport", () => {
  it("names every analysis that is missing, that with a standard unless there is none", () => {
    const { findings } = performanceReport({ agency: "Dinas A", year: 2024, analyses: {} });
    expect(findings?.map(({ code, severity, subject, path }) => [code, severity, subject, path[1]])).toEqual([
      ["missing-analysis", "warning", "Dinas A", "target-vs-realization"],
      ["missing-analysis", "warning", "Dinas A", "previous-years"],
      ["missing-analysis", "warning", "Dinas A", "medium-term-target"],
      ["missing-analysis", "warning", "Dinas A", "national-standard"],
      ["missing-analysis", "warning", "Dinas A", "causes"],
      ["missing-analysis", "warning", "Dinas A", "resource-efficiency"],
      ["missing-analysis", "warning", "Dinas A", "supporting-programmes"],
    ]);
    expect(findings?.[4]?.message.id).toBe(
      "Laporan kinerja belum memuat analisis ini: Analisis penyebab keberhasilan atau kegagalan dan solusinya.",
    );
    const without = performanceReport({ agency: "Dinas A", year: 2024, analyses: {}, hasNationalStandard: false });
    expect(without.findings).toHaveLength(6);
    expect(toText(without)).toContain("Tidak ada standar nasional untuk dibandingkan.");
  });

  it("writes what is told under its heading, and that nothing is told", () => {
    const chapter = performanceReport({
      agency: "Dinas A",
      year: 2024,
      achievements: rows,
      analyses: {
        causes: { texts: ["Layanan dipindah."], tables: [achievementTable(rows, { caption: "Tabel kedua" })] },
      },
    });
    const text = toText(chapter);
    expect(text).toMatch(/1\. Perbandingan target dan realisasi tahun ini\n─+\n\nCapaian kinerja\n/);
    expect(text).toMatch(/2\. Perbandingan dengan tahun lalu [^\n]*\n─+\n\nBelum diisi\.\n/);
    expect(text).toMatch(/5\. Analisis penyebab [^\n]*\n─+\n\nLayanan dipindah\.\n\nTabel kedua\n/);
    expect(chapter.findings).toHaveLength(5);
  });

  it("refuses an analysis that is none", () => {
    // @ts-expect-error no such analysis
    expect(refusal(() => performanceReport({ agency: "A", year: 2024, analyses: { cause: {} } }))).toEqual([
      "invalid-input analyses.cause",
    ]);
  });
});

const KEYS = [
  "target-vs-realization",
  "previous-years",
  "medium-term-target",
  "national-standard",
  "causes",
  "resource-efficiency",
  "supporting-programmes",
] as const;

documentLaws(
  fc.record({
    agency: fc.constant("Dinas Kesehatan"),
    year: fc.integer({ min: 2010, max: 2030 }),
    achievements: fc.option(measuredRows(3), { nil: undefined }),
    told: fc.subarray([...KEYS]),
    hasNationalStandard: fc.boolean(),
  }),
  ({ told, ...input }) =>
    performanceReport({
      ...input,
      analyses: Object.fromEntries(told.map((key) => [key, { texts: [`Uraian nomor ${KEYS.indexOf(key) + 1}.`] }])),
    }),
  ({ told, achievements, hasNationalStandard }, { blocks, findings }) => {
    const isAsked = (key: string) => key !== "national-standard" || hasNationalStandard;
    const isTold = (key: (typeof KEYS)[number]) =>
      told.includes(key) || (key === "target-vs-realization" && achievements !== undefined);
    expect(findings?.map(({ details }) => details["analysis"])).toEqual(
      KEYS.filter((key) => isAsked(key) && !isTold(key)),
    );
    // Seven headings with their numbers, and each text below its own.
    const heads = blocks.flatMap((block, i) =>
      block.kind === "heading" && block.level === 2 ? [{ block, next: blocks[i + 1] }] : [],
    );
    expect(heads.map(({ block }) => /^\d/.exec(typeof block.text === "string" ? "" : block.text.id)?.[0])).toEqual([
      ..."1234567",
    ]);
    KEYS.forEach((key, i) => {
      const text = told.includes(key) ? { text: `Uraian nomor ${i + 1}.` } : {};
      expect(heads[i]?.next).toMatchObject({
        kind: !told.includes(key) && isTold(key) ? "table" : "paragraph",
        ...text,
      });
    });
  },
);
