/** The notation of the texts of a column: of one kind, of both, or of none that tells. */
export type ColumnNotation = "id" | "en" | "mixed" | null;

/** How the texts of a column write their numbers, decided from all of them; what reads both ways does not count. */
export function notationOf(cells: readonly unknown[]): ColumnNotation {
  const told = new Set(cells.flatMap((cell) => (typeof cell === "string" ? (notationOfText(cell) ?? []) : [])));
  if (told.size === 2) return "mixed";
  const [only = null] = told;
  return only;
}

const NUMERAL = /(?<!\d)\d+(?:[.,]\d+)+/;

function notationOfText(text: string): "id" | "en" | undefined {
  const numeral = NUMERAL.exec(text)?.[0];
  if (numeral === undefined) return undefined;
  const [dots, commas] = [numeral.split(".").length - 1, numeral.split(",").length - 1];
  if (dots > 0 && commas > 0) return numeral.lastIndexOf(",") > numeral.lastIndexOf(".") ? "id" : "en";
  if (dots > 1) return "id";
  if (commas > 1) return "en";
  // One sign before exactly three digits may group them, or be a decimal sign.
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(numeral)) return undefined;
  return dots === 1 ? "en" : "id";
}
