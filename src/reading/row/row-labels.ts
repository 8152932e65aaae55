import { type Column, columnsRead, type Section } from "../head/index.ts";
import { spaced } from "../layout/index.ts";
import type { TotalRole } from "./row-draft.ts";

const SUMS = [
  "jumlah",
  "total",
  "grand total",
  "sub jumlah",
  "subjumlah",
  "sub total",
  "subtotal",
  "total keseluruhan",
];
const MEANS = ["rata rata", "rerata", "rataan"];
const GRADES = ["simpulan grade", "grade", "predikat", "kategori", "kesimpulan"];
const WEIGHTED = ["bobot"];
/** Longer labels are titles of what is counted: "Jumlah dokumen perencanaan yang disusun". */
const MOST_WORDS = 6;

/** What kind of sum a row says that it is; undefined where it is none. */
export function totalRole(section: Section, row: number): TotalRole | undefined {
  const { grid, layout, columns } = section;
  const numbers = columnsRead(section, "running-number", "code");
  const unit = columnsRead(section, "unit").some(({ column }) => grid.cell(row, column) !== null);
  for (const column of columns) {
    const cell = grid.cell(row, column.column);
    if (typeof cell !== "string") continue;
    const role = roleOf(spaced(cell), layout.totals ?? []);
    const isNumbered = numbers.some(
      (each) => each !== column && grid.cell(row, each.column) !== null && each.name === "no",
    );
    if (role !== undefined && !unit && !isNumbered && mayLabel(column)) return role;
    // Only the first words of a row are its label, or those right before its figures.
    if (role === undefined && isTitle(column)) return undefined;
  }
  return undefined;
}

function roleOf(label: string, own: readonly string[]): TotalRole | undefined {
  // "J U M L A H" is set wide.
  const text = /^\p{L}( \p{L}){3,}$/u.test(label) ? label.replace(/ /g, "") : label;
  const begins = (words: readonly string[]) => words.some((word) => text === word || text.startsWith(`${word} `));
  if (text.split(" ").length > MOST_WORDS) return undefined;
  if (begins(own.map(spaced))) return "sum";
  if (begins(SUMS)) return "sum";
  if (begins(MEANS)) return "mean";
  if (begins(GRADES)) return "grade";
  return begins(WEIGHTED) ? "weighted" : undefined;
}

function mayLabel({ field }: Column): boolean {
  return field === undefined || field.reads !== "unit";
}

/** Whether a column says what a row is about; what is carried down says it of others as well. */
function isTitle({ field }: Column): boolean {
  return (field?.reads === "text" || field?.reads === "numbered") && field.carries !== true;
}
