import { formatNumber, gradeNeighbours, reportEvaluation, requiredFor, scoreWorksheet } from "sakip";
import { readRows, worksheetLayout } from "sakip/reading";
import { evaluationTable, worksheetTable } from "sakip/report";
import type { Work } from "./job.ts";

/** A worksheet (LKE): the total and the grade, of each assessor, and what it takes to the next grade. */
export const evaluation: Work = (rows, { context }) => {
  const read = readRows(rows, worksheetLayout, { context });
  const scored = read.items.flatMap(({ assessor, worksheet }) =>
    worksheet === null
      ? []
      : [{ by: assessor === null ? "" : ` (${assessor})`, evaluation: scoreWorksheet(worksheet) }],
  );
  const totals = (locale: "id" | "en") =>
    scored.map(
      ({ by, evaluation: { total, grade } }) => `${formatNumber(total, { locale, decimals: 2 })} (${grade.code})${by}`,
    );
  const scoreAndGrade = { id: "Nilai dan predikat", en: "Score and grade" };
  return {
    read,
    headline: {
      id: `${scoreAndGrade.id}: ${totals("id").join(", ")}`,
      en: `${scoreAndGrade.en}: ${totals("en").join(", ")}`,
    },
    charts: [],
    tables: scored.flatMap(({ evaluation: each }) => [
      evaluationTable(reportEvaluation({ evaluation: each })),
      worksheetTable(each),
    ]),
    explained: scored.flatMap(({ by, evaluation: each }) => {
      const { above } = gradeNeighbours(each);
      const score = { title: { id: scoreAndGrade.id + by, en: scoreAndGrade.en + by }, result: each };
      const way = { id: `Jalan ke predikat berikutnya${by}`, en: `The way to the next grade${by}` };
      return above === undefined ? [score] : [score, { title: way, result: requiredFor(each, above.code) }];
    }),
    findings: scored.flatMap(({ evaluation: each }) => each.findings),
  };
};
