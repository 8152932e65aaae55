import { reportEvaluation, scoreComponents, toPlain } from "sakip";
import { describe, expect, it } from "vitest";
import { evaluationReport, toText } from "../../../src/report/index.ts";

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

  describe("properties", () => {
    it("writes the same of a report that went through JSON", () => {
      const options = { agency: "Dinas A" };
      expect(evaluationReport(toPlain(report), options)).toEqual(evaluationReport(report, options));
    });
  });
});
