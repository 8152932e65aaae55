import { type Given, object, optional, readAll, series } from "../../core/index.ts";
import {
  column,
  count,
  figureOutcome,
  figures,
  type MakerFields,
  makerFields,
  naming,
  outcomeCell,
  own,
  percent,
  realizationCell,
  sameWords,
  targetCell,
} from "../parts/index.ts";
import {
  assembleTable,
  bandRow,
  type DraftRow,
  itemRow,
  sumsRow,
  type Table,
  textCell,
  words,
} from "../table/index.ts";
import { type AchievementRow, achievementCell, achievementRowShape } from "./achievement-row.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...makerFields,
    /** The average of the achievements, as {@link averageAchievement} gave it: the last row. */
    average: optional(figureOutcome),
  }))();

/**
 * How the table of achievements is made.
 *
 * @term pilihan tabel capaian
 */
export interface AchievementTableOptions extends MakerFields, Given<typeof optionsShape> {}

/**
 * Lays achievements out as reports print them: number, indicator, unit, target, realisation, achievement; a band over the
 * indicators of each objective.
 *
 * @term tabel capaian kinerja
 * @param rows - The indicators with their achievements.
 * @param options - Caption, and the average for the last row.
 * @returns The table. What was not measured is a dash with the reason in a footnote; a reported zero is 0; a value that a
 * cap or floor changed says so.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see The layout is that of published LKjIP, such as of Inspektorat Kab. Sampang 2019; the rules are those of the results.
 * @example
 * ```ts
 * import { measureAchievement } from "sakip";
 * import { achievementTable, toText } from "sakip/report";
 *
 * const of = (title: string, target: string, realization: string | null) => ({
 *   title,
 *   achievement: measureAchievement({ polarity: "maximize", target, realization }),
 * });
 * const table = achievementTable([of("Indeks kepuasan", "80", "60.3"), of("Nilai SAKIP", "70", null)]);
 * toText(table).split("\n").slice(5, 6) // => ["2   Nilai SAKIP            70        –¹⁾          –¹⁾"]
 * table.footnotes.map(({ text }) => text) // => [{ id: "Realisasi tidak ada.", en: "There is no realisation." }]
 * ```
 */
export function achievementTable(rows: Iterable<AchievementRow>, options: AchievementTableOptions = {}): Table {
  const [read, { caption, average }] = readAll(
    [series(achievementRowShape), rows, "rows"],
    [optionsShape, options, "options"],
  );
  const hasUnit = read.some(({ unit }) => unit !== undefined && unit !== null);
  const body = read.flatMap(({ title, unit, objective, achievement }, i): DraftRow[] => {
    const { target, realization, sign } = achievement;
    const opens = objective !== undefined && !sameWords(objective, read[i - 1]?.objective);
    return [
      ...(opens ? [bandRow(objective)] : []),
      itemRow({
        no: textCell(String(i + 1)),
        title: textCell(title),
        unit: unit === undefined || unit === null ? undefined : textCell(unit),
        target: targetCell(target, sign),
        realization: realizationCell(realization),
        achievement: achievementCell(achievement),
      }),
    ];
  });
  return assembleTable({
    caption: caption ?? words("Capaian kinerja", "Performance achievement"),
    columns: [
      column("no", own.no, count),
      naming("title", own.indicator),
      ...(hasUnit ? [column("unit", own.unit, { align: "center" })] : []),
      figures("target", own.target),
      figures("realization", own.realization),
      figures("achievement", own.achievement, percent),
    ],
    numbered: false,
    rows: [
      ...body,
      ...(average === undefined ? [] : [sumsRow("total", meanLabel, [], { achievement: outcomeCell(average) })]),
    ],
    sources: read.flatMap(({ achievement: { basis } }) => basis ?? []),
    findings: [],
  });
}

const meanLabel = /* @__PURE__ */ words("Rata-rata capaian", "Average achievement");
