/** Errors that spreadsheets show where a formula fails. */
const ERROR = /^#(REF|DIV\/0|N\/A|VALUE|NAME|NUM|NULL|ERROR|SPILL|CALC)[!?]?$/i;
const NOTHING = /^(-+|–|—|n\/?a|tbd|nihil|kosong|\.{2,}|…|tidak ada data|belum ada)$/i;
const BLANK_OF_FORM = /^[xX]{1,3}$/;

/** Whether a text is the error of a formula. */
export function isFormulaError(text: string): boolean {
  return ERROR.test(text.trim());
}

/** Whether a text says that there is nothing: a dash, alone or with a remark on a line of its own. */
export function saysNothing(text: string): boolean {
  const [first = "", ...rest] = text.trim().split(/\r?\n/);
  return NOTHING.test(first.trim()) || (rest.length > 0 && /^[-–—]$/.test(first.trim()));
}

/** Whether a text only holds a place in a form: x, xx. */
export function isPlaceholder(text: string): boolean {
  return BLANK_OF_FORM.test(text.trim());
}

/** A text on one line, without blanks around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
