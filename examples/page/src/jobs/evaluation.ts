import { formatNumber, gradeNeighbours, reportEvaluation, requiredFor, scoreWorksheet } from "sakip";
import { readRows, worksheetLayout } from "sakip/reading";
import { evaluationTable, worksheetTable } from "sakip/report";
import type { Work } from "./job.ts";

/** A worksheet (LKE): the total, the grade, and what it takes to the next one. */
export const evaluation: Work = (rows, { context }) => {
  const read = readRows(rows, worksheetLayout, { context });
  const scored = read.items.flatMap(({ worksheet }) => (worksheet === null ? [] : [scoreWorksheet(worksheet)]));
  const [first] = scored;
  const total = (locale: "id" | "en") =>
    first === undefined ? "–" : `${formatNumber(first.total, { locale, decimals: 2 })} (${first.grade.code})`;
  const next = scored.flatMap((each) => {
    const { above } = gradeNeighbours(each);
    return above === undefined ? [] : [requiredFor(each, above.code)];
  });
  return {
    read,
    headline: { id: `Nilai dan predikat: ${total("id")}`, en: `Score and grade: ${total("en")}` },
    charts: [],
    tables: scored.flatMap((each) => [evaluationTable(reportEvaluation({ evaluation: each })), worksheetTable(each)]),
    explained: [
      ...scored.map((result) => ({ title: { id: "Nilai dan predikat", en: "Score and grade" }, result })),
      ...next.map((result) => ({
        title: { id: "Jalan ke predikat berikutnya", en: "The way to the next grade" },
        result,
      })),
    ],
    findings: scored.flatMap(({ findings }) => findings),
  };
};
