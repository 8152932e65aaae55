import { reportEvaluation, scoreComponents } from "sakip";
import { describe, expect, it } from "vitest";
import { evaluationTable } from "../../../src/report/index.ts";
import { anyEvaluationReport } from "../../support/any-results.ts";
import { plain } from "../../support/plain.ts";
import { printedLines } from "../../support/printed-lines.ts";
import { tableLaws } from "../../support/table-laws.ts";

const held = (evaluationYear: number, planning: string) =>
  scoreComponents({
    evaluationYear,
    components: { planning, measurement: "23.70", reporting: "12.00", "internal-evaluation": "19.25" },
  });

describe("evaluationTable", () => {
  it("prints components, total and grade, last year beside this year", () => {
    const report = reportEvaluation({ evaluation: held(2024, "25.80"), previous: held(2023, "24.60") });
    // 25.80 + 23.70 + 12.00 + 19.25 = 80.75; 24.60 + 54.95 = 79.55
    expect(printedLines(evaluationTable(report))).toEqual([
      "No  Komponen yang dinilai                    Bobot  Nilai 2023  Nilai 2024",
      "──  ───────────────────────────────────────  ─────  ──────────  ──────────",
      "1   Perencanaan Kinerja                         30       24,60       25,80",
      "2   Pengukuran Kinerja                          30       23,70       23,70",
      "3   Pelaporan Kinerja                           15       12,00       12,00",
      "4   Evaluasi Akuntabilitas Kinerja Internal     25       19,25       19,25",
      "──  ───────────────────────────────────────  ─────  ──────────  ──────────",
      "Nilai Akuntabilitas Kinerja                    100       79,55       80,75",
      "Predikat Nilai Akuntabilitas Kinerja                        BB           A",
      "",
      "Dasar: PermenPANRB 88/2021, Pasal 1–9; Lampiran I, hlm. 7–40; Lampiran 2, hlm. 41–48 (naskahnya dibaca)",
    ]);
  });

  it("has no column of last year where its values may not stand there", () => {
    const { columns } = evaluationTable(reportEvaluation({ evaluation: held(2024, "25.80") }));
    expect(columns.map(({ key }) => key)).toEqual(["no", "component", "weight", "current"]);
  });
});

tableLaws(
  anyEvaluationReport,
  evaluationTable,
  ({ rows }) =>
    rows.map(({ label, weight, previous, current }, i) => ({
      no: `${i + 1}`,
      component: label,
      weight: { is: weight },
      previous: previous && { is: previous },
      current: { is: current },
    })),
  ({ total, grade, previousYear }, { rows }) => {
    const [sums, grades] = plain(rows.slice(-2)) as { cells: Record<string, { value?: string; text?: string }> }[];
    expect(sums?.cells["current"]?.value).toBe(plain(total.current));
    expect(sums?.cells["previous"]?.value).toBe(plain(total.previous));
    expect(grades?.cells["current"]?.text).toBe(grade.current.code);
    expect(grades?.cells["previous"]?.text).toBe(previousYear === undefined ? undefined : grade.previous);
  },
);
