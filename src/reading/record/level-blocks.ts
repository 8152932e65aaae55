import type { Column } from "../head/index.ts";
import { spaced } from "../layout/index.ts";
import type { RowRecord } from "./record.ts";

/** The columns of a level: those from its indicator on, up to the next indicator or level. */
export interface LevelBlock {
  readonly level: string;
  readonly from: number;
  readonly to: number;
}

/** The fields that a level has of its own. */
const OWN: readonly string[] = ["indicator", "unit", "polarity", "target", "budget", "weight", "agency", "owner"];

/**
 * Where several levels stand in columns beside each other, each with an indicator of its own, the columns that belong to
 * each; none where there is one column of indicators.
 */
export function levelBlocks({ read: { section } }: RowRecord): readonly LevelBlock[] {
  const levels = (section.layout.levels ?? []).flatMap(({ level, field, words = [] }) => {
    const column = section.columns.find(({ name }) => name !== undefined && name === field);
    return column === undefined ? [] : [{ level, column: column.column, words: [level, ...words] }];
  });
  const indicators = section.columns.filter(({ name }) => name === "indicator");
  if (indicators.length < 2 || levels.length < 2) return [];
  const stops = [...levels.map(({ column }) => column), ...indicators.map(({ column }) => column)].sort(
    (a, b) => a - b,
  );
  return indicators.flatMap((indicator) => {
    const named = levels.filter(({ words }) => words.some((word) => isOf(indicator, word)));
    const before = levels.filter(({ column }) => column < indicator.column).sort((a, b) => b.column - a.column);
    const level = (named.length === 1 ? named[0] : before[0])?.level;
    const to = stops.find((stop) => stop > indicator.column) ?? section.columns.length;
    return level === undefined ? [] : [{ level, from: indicator.column, to }];
  });
}

/** "Indikator Sasaran" is of the level that it names. */
function isOf({ path }: Column, word: string): boolean {
  return path.some((cell) => cell.spaced.endsWith(` ${spaced(word)}`) || cell.remarks.includes(spaced(word)));
}

/** A record with the columns of one level alone; those that stand in no block belong to the lowest level. */
export function recordWithin(record: RowRecord, block: LevelBlock, blocks: readonly LevelBlock[]): RowRecord {
  const isLowest = blocks[blocks.length - 1] === block;
  const isIn = ({ column }: Column, { from, to }: LevelBlock) => column >= from && column < to;
  const columns = (field: string) => {
    const all = record.columns(field);
    if (!OWN.includes(field)) return all;
    const own = all.filter((column) => isIn(column, block));
    return own.length > 0 || !isLowest ? own : all.filter((column) => !blocks.some((each) => isIn(column, each)));
  };
  const cell = (field: string) => {
    const readings = columns(field).map(record.at);
    return readings.find((each) => each !== undefined && each.kind !== "none") ?? readings[0];
  };
  return { ...record, columns, cell };
}
