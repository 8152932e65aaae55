import type { Section } from "../head/index.ts";
import { spaced } from "../layout/index.ts";
import type { RowKind } from "../sheet/index.ts";

const NOTES = /^(catatan|keterangan|ket|sumber|note|dicetak|\*)/;
const LEGEND = /^(aa?|bb?|cc?|d|e|ya|tidak|y|t|\d{1,3}\s*[-–]\s*\d{1,3})\s*(\(|=|:|–|-)/i;

/** What a row of words behind the last figures is: a legend, a note, or a signature. */
export function trailingKind({ grid, columns }: Section, row: number): RowKind {
  const filled = columns.filter(({ column }) => grid.cell(row, column) !== null);
  const texts = filled.map(({ column }) => String(grid.cell(row, column)).trim());
  const [first = ""] = texts;
  if (texts.some((text) => LEGEND.test(text))) return "legend";
  if (NOTES.test(spaced(first)) || first.startsWith("*")) return "note";
  // Signatures stand on the right, or say who signs; other words are notes.
  const isRight = filled.every(({ column }) => column >= columns.length / 3);
  const signs = /\b(nip|mengetahui|kepala|bupati|wali ?kota|gubernur|sekretaris|pembina|jabatan|nama|pangkat|tempat)\b/;
  return isRight || signs.test(spaced(texts.join(" "))) ? "signature" : "note";
}
