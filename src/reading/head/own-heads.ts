// Heads with words of their own, where a layout has a field for those: the criteria of a jury, and its judges.
import type { Layout, LayoutField } from "../layout/index.ts";
import { fitOf, type HeadCell, type HeadWords, keyOf } from "./head-words.ts";
import { mayHold } from "./holds.ts";

/** What a column of figures is whose head no word names, where the layout has a field for those. */
export function restOf(
  path: readonly HeadCell[],
  cells: readonly unknown[],
  { rest, fields }: Layout,
  words: HeadWords,
) {
  const [last, above] = [...path].reverse();
  const field = rest === undefined ? undefined : fields[rest.field];
  if (rest === undefined || field === undefined || last === undefined) return undefined;
  if (!areFigures(cells)) return undefined;
  const own = (cell: HeadCell) => rest.above !== undefined && { [rest.above]: cell.text };
  // "Juri 1" over a column of its own is whose figures stand there, and no criterion.
  const groups = begins(last, words, rest.above)
    ? { ...own(last) }
    : {
        [rest.by]: keyOf(last),
        ...(above !== undefined && !COMMON.test(above.spaced) && own(above)),
      };
  return { name: rest.field, field, groups };
}

/** Whether a column may be of a field; a single mark below "Juri 1" shows as well as many that no names stand there. */
export function holds(cells: readonly unknown[], field: LayoutField, { rest }: Layout): boolean {
  return mayHold(cells, field) && (rest === undefined || field.reads !== "text" || !areFigures(cells));
}

function areFigures(cells: readonly unknown[]): boolean {
  const figures = cells.filter((cell) => typeof cell === "number" || /^[\s\d.,-]+$/.test(String(cell))).length;
  return figures > 0 && figures * 2 >= cells.length;
}

/** Whether a head begins with a word of a field. */
function begins(cell: HeadCell, { fields }: HeadWords, name: string | undefined): boolean {
  const words = fields.find((field) => field.name === name)?.words ?? [];
  return words.some((word) => ["whole", "core", "begins"].includes(fitOf(cell, word) ?? ""));
}

/** Words over columns that say what they have in common, and not whose they are. */
const COMMON = /^(aspek|kriteria|unsur|indikator|komponen|nilai|penilaian|skor)\b/;
