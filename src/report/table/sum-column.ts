import { compare, sumOf } from "../../number/index.ts";
import { type CellRead, missingCell, numberCell } from "./cell-shape.ts";
import { words } from "./draft.ts";
import { type NumberFormat, printedValue } from "./number-format.ts";
import type { Words } from "./words.ts";

/**
 * The cell under a column of figures: their exact sum. Figures that are missing are not counted, and a footnote says how
 * many; where rounding makes the printed figures add up to something else, a footnote says that too.
 */
export function sumColumn(cells: readonly CellRead[], format: NumberFormat): CellRead {
  const figures = cells.filter((cell) => cell.kind === "number");
  const [first] = figures;
  if (first === undefined) return missingCell(nothingToAdd, { code: "nothing-to-add" });
  const unit = unitText(first.unit);
  if (figures.some((cell) => unitText(cell.unit) !== unit)) return missingCell(unlikeUnits, { code: "unlike-units" });
  const sum = sumOf(figures.map(({ value }) => value));
  const missing = cells.length - figures.length;
  const shown = figures.map((cell) => cell.shown ?? printedValue(cell.value, cell.format ?? format));
  const printed = sumOf(shown);
  // Displayed shares were made to add up: their sum is what a reader finds below them.
  const isDisplayed = figures.some((cell) => cell.shown !== undefined);
  const addsUp = isDisplayed || compare(printed, printedValue(sum, first.format ?? format)) === 0;
  return numberCell(sum, {
    ...(isDisplayed && { shown: printed }),
    ...formatOf(first.format),
    ...(first.unit !== undefined && { unit: first.unit }),
    notes: [...(missing > 0 ? [notCounted(missing)] : []), ...(addsUp ? [] : [addedUnrounded])],
  });
}

const formatOf = <F>(format: F | undefined) => (format === undefined ? {} : { format });

const unitText = (unit: Words | undefined) => (unit === undefined || typeof unit === "string" ? unit : unit.id);

const nothingToAdd = /* @__PURE__ */ words("Tidak ada angka yang dapat dijumlahkan.", "There is no figure to add up.");
const unlikeUnits = /* @__PURE__ */ words(
  "Satuannya berbeda, jadi tidak dijumlahkan.",
  "The units differ, so nothing is added up.",
);
const notCounted = (rows: number) =>
  words(
    `${rows} baris tanpa angka tidak ikut dijumlahkan.`,
    `${rows} ${rows === 1 ? "row" : "rows"} without a figure not counted in the sum.`,
  );
const addedUnrounded = /* @__PURE__ */ words(
  "Dijumlahkan sebelum pembulatan; angka tercetak dapat berselisih.",
  "Added up before rounding; the printed figures may differ by it.",
);
