// What spreadsheets take for the beginning of a formula, in its full-width forms as well, behind blanks of any kind.
const FORMULA = /^[\s\u00a0\u200b-\u200d\u2060\ufeff]*[=+\-@＝＋－＠]/u;
const NUMERAL = /^(?:\s*[-+−–])?[\d.,\s]*(?:%\s*)?$/u;

/**
 * A text that no spreadsheet computes: a line that begins like a formula gets an apostrophe, because quotes do not help. A
 * lone dash and what is nothing but a number stay as they are.
 */
export function safeText(text: string): string {
  const lines = text.replace(/[^\r\n]+/g, (line) => (isFormula(line) ? `'${line}` : line));
  return lines.startsWith("\r") ? `'${lines}` : lines;
}

function isFormula(line: string): boolean {
  return line.startsWith("\t") || (FORMULA.test(line) && !NUMERAL.test(line));
}

/** A field of CSV, in quotes where it has to be. */
export function csvField(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
