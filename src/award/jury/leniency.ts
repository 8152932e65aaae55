import { type Exact, meanOf, subtract } from "../../number/index.ts";
import type { JudgedSheet, RubricRead } from "./jury-call.ts";

/** How lenient a judge is in a stage: points above the means of the entries that it judged. */
export interface Leniency {
  readonly stageId: string;
  readonly judgeId: string;
  readonly points: Exact;
}

/** How much each judge lies above the means of the entries that it judged; sheets that do not count are not asked. */
export function leniencyOf(rubric: RubricRead, sheets: readonly JudgedSheet[]): readonly Leniency[] {
  return rubric.stages.flatMap(({ id: stageId }) => {
    const complete = sheets.flatMap(({ points, ...sheet }) =>
      sheet.stageId === stageId && points !== undefined ? [{ ...sheet, points }] : [],
    );
    const means = new Map(
      [...new Set(complete.map(({ entryId }) => entryId))].map((entryId) => [
        entryId,
        meanOf(complete.filter((sheet) => sheet.entryId === entryId).map(({ points }) => points)),
      ]),
    );
    return [...new Set(complete.map(({ judgeId }) => judgeId))].map((judgeId) => {
      const own = complete.filter((sheet) => sheet.judgeId === judgeId);
      const above = own.map(({ entryId, points }) => subtract(points, means.get(entryId) ?? points));
      return { stageId, judgeId, points: meanOf(above) };
    });
  });
}
