import { formatNumber, gradeNeighbours, reportEvaluation, requiredFor, scoreWorksheet } from "sakip";
import { readRows, worksheetLayout } from "sakip/reading";
import { componentChart, evaluationTable, worksheetTable } from "sakip/report";
import { assessorName } from "../words/assessors.ts";
import type { Work } from "./job.ts";

/** A worksheet (LKE): the total and the grade, of each assessor, and what it takes to the next grade. */
export const evaluation: Work = (rows, { context, locale }) => {
  const read = readRows(rows, worksheetLayout, { context });
  const scored = read.items.flatMap(({ assessor, worksheet }) => {
    if (worksheet === null) return [];
    const name = assessor === null ? undefined : assessorName(assessor);
    // What tells the words about one assessor from those about another.
    const by = (id: string, en: string) =>
      name === undefined ? { id, en } : { id: `${id} (${name.id})`, en: `${en} (${name.en})` };
    return [{ by, row: name?.[locale], evaluation: scoreWorksheet(worksheet) }];
  });
  const totals = (language: "id" | "en") =>
    scored.map(({ by, evaluation: { total, grade } }) => {
      const figures = `${formatNumber(total, { locale: language, decimals: 2 })} (${grade.code})`;
      return by(figures, figures)[language];
    });
  const unit = { id: "Unit yang dievaluasi", en: "The unit evaluated" }[locale];
  const rowsOfChart = scored.map(({ row, evaluation: each }) => ({ ...each, agencyId: row ?? each.agencyId ?? unit }));
  return {
    read,
    headline: {
      id: `Nilai dan predikat: ${totals("id").join(", ")}`,
      en: `Score and grade: ${totals("en").join(", ")}`,
    },
    charts: scored.length === 0 ? [] : [componentChart(rowsOfChart, { locale })],
    tables: scored.flatMap(({ by, evaluation: each }) => [
      evaluationTable(reportEvaluation({ evaluation: each }), {
        caption: by(
          `Hasil evaluasi tahun ${each.evaluationYear}`,
          `Result of the evaluation of ${each.evaluationYear}`,
        ),
      }),
      worksheetTable(each, {
        caption: by(
          `Lembar kerja evaluasi tahun ${each.evaluationYear}`,
          `Worksheet of the evaluation of ${each.evaluationYear}`,
        ),
      }),
    ]),
    explained: scored.flatMap(({ by, evaluation: each }) => {
      const { above } = gradeNeighbours(each);
      const score = { title: by("Nilai dan predikat", "Score and grade"), result: each };
      const way = by("Jalan ke predikat berikutnya", "The way to the next grade");
      return above === undefined ? [score] : [score, { title: way, result: requiredFor(each, above.code) }];
    }),
    findings: scored.flatMap(({ evaluation: each }) => each.findings),
  };
};
