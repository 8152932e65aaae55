/** Signs and words that say that there is nothing. */
const NOTHING =
  /^(?:[-–—−_.…·*/ ]+|%|n\.?\/? ?a\.?|tbd|tba|none|null|kosong|tidak ada(?: (?:target|data))?|belum ada(?: (?:target|data))?|tanpa target|target belum ada)$/iu;
/** That nothing was planned, measured or held, and perhaps why. */
const REASON =
  /^(?:tidak|belum|tdk|blm) (?:di(?:adakan|laksanakan|lakukan|targetkan|tetapkan|tentukan|ukur|nilai|hitung|anggarkan|rencanakan|rilis|survei|evaluasi)|terbit|tersedia|berlaku|keluar)(?: (?:karena|akibat|sebab|lagi|pada|di|oleh|tahun)\b.*)?$/iu;
const STANDALONE_FIGURE = /(?<![\p{L}\d.,])\d|[<>≤≥%]/u;
const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NULL!|NUM!|ERROR!|SPILL!|CALC!|GETTING_DATA|#+)$/i;

/** Whether a text says that there is nothing, in signs or in words. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text) || (REASON.test(text) && !STANDALONE_FIGURE.test(text));
}

/** Whether a text is what a spreadsheet writes where it could not compute. */
export function isSpreadsheetError(text: string): boolean {
  return ERROR.test(text);
}
