import { reportEvaluation, scoreComponents } from "sakip";
import { describe, expect, it } from "vitest";
import { evaluationReport, evaluationTable, toText } from "../../../src/report/index.ts";
import { anyEvaluationReport } from "../../support/any-results.ts";
import { printedFigure } from "../../support/printed-figure.ts";
import { documentLaws, tablesOf } from "../../support/table-laws.ts";

const report = reportEvaluation({
  evaluation: scoreComponents({
    evaluationYear: 2024,
    components: { planning: "25.80", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
  }),
  notes: { planning: ["Catatan satu"] },
  recommendations: [
    { id: "1", text: "Lengkapi IKU", component: "planning" },
    { id: "2", text: "Publikasikan LKjIP" },
  ],
  previousRecommendations: [{ id: "1", text: "x", followUp: "done" }],
});

describe("evaluationReport", () => {
  it("gives the result, the sheet, notes, recommendations, follow-up, signature and copies", () => {
    const options = { agency: "Dinas A", place: "Batu", date: "2024-11-15", copies: ["Wali Kota"] };
    const text = toText(evaluationReport(report, options), { width: 300 });
    expect(text).toContain(
      'Berdasarkan evaluasi atas akuntabilitas kinerja tahun 2024, Dinas A memperoleh nilai sebesar 80,75 dengan predikat "A" (Memuaskan).\n',
    );
    expect(text).toContain("Perencanaan Kinerja\n\n1. Catatan satu\n");
    expect(text).toContain("1. Lengkapi IKU\n2. Publikasikan LKjIP\n");
    expect(text).toContain(
      "Dari 1 rekomendasi, 1 telah ditindaklanjuti, 0 sedang ditindaklanjuti, 0 belum ditindaklanjuti, dan 0 belum dilaporkan.",
    );
    expect(toText(evaluationReport(report, options), { locale: "en", width: 300 })).toContain(
      "Of 1 recommendation 1 was followed up, 0 are being followed up, 0 were not, and of 0 nothing was told.",
    );
    expect(text).toContain("Batu, 15 November 2024\n");
    expect(text.trimEnd().endsWith("Tembusan:\n\n1. Wali Kota")).toBe(true);
  });

  it("leaves out what there is nothing to say of", () => {
    const evaluation = scoreComponents({
      evaluationYear: 2024,
      components: { planning: "25.80", measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
    });
    const { blocks } = evaluationReport(reportEvaluation({ evaluation }), { agency: "Dinas A" });
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "heading", "table", "signatures"]);
  });
});

documentLaws(
  anyEvaluationReport,
  (given) => evaluationReport(given, { agency: "Dinas Kesehatan", copies: ["Wali Kota"] }),
  ({ total, grade, rows, recommendations, followUp, ...given }, document) => {
    for (const locale of ["id", "en"] as const) {
      const text = toText(document, { locale, width: 1000 });
      expect(text).toContain(` ${printedFigure(`${total.current}`, { decimals: 2 }, locale)} `);
      expect(text).toContain(`"${grade.current.code}" (${grade.current.label[locale]}).`);
    }
    expect(tablesOf(document)).toEqual([evaluationTable({ total, grade, rows, recommendations, ...given })]);
    const lists = document.blocks.flatMap((block) => (block.kind === "list" ? [block.items] : []));
    const advice = [...rows.flatMap((row) => row.recommendations), ...recommendations].map(({ text }) => text);
    const notes = rows.flatMap((row) => row.notes);
    expect(lists.flat()).toEqual([...notes, ...advice, "Wali Kota"]);
    const [told] = /Dari \d+ rekomendasi.*/.exec(toText(document, { width: 1000 })) ?? [];
    expect(told?.match(/\d+/g)?.map(Number)).toEqual(
      followUp && [
        followUp.done + followUp.inProgress + followUp.notDone + followUp.untold,
        followUp.done,
        followUp.inProgress,
        followUp.notDone,
        followUp.untold,
      ],
    );
  },
);
