// What spreadsheets take for the beginning of a formula, in its full-width forms as well, behind blanks of any kind.
const FORMULA = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]*[=+\-@\t\r＝＋－＠]/u;
const NUMERAL = /^\s*[-+−–]?[\d.,\s]*%?\s*$/u;

/**
 * A text that no spreadsheet computes: a line that begins like a formula gets an apostrophe, because quotes do not help. A
 * lone dash and what is nothing but a number stay as they are.
 */
export function safeText(text: string): string {
  return text
    .split("\n")
    .map((line) => (isFormula(line) ? `'${line}` : line))
    .join("\n");
}

function isFormula(line: string): boolean {
  if (/^[\t\r]/.test(line)) return true;
  return FORMULA.test(line) && !NUMERAL.test(line);
}

/** A field of CSV, in quotes where it has to be. */
export function csvField(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
