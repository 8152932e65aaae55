import { knownUnit } from "../../../unit/index.ts";

const CLOCK = /^(\d{1,2})[.:](\d{2})$/;
const YEAR = /^(?:19|20)\d\d$/;
const DASH = /[-–—−]/u;

/** Whether a figure is a clock time by itself: no number begins with a needless zero before its point. */
export function isClockTime(written: string): boolean {
  return written.startsWith("0") && isTime(written);
}

/** Whether two figures are clock times: one of them with a leading zero, or on the hour and of no known unit. */
export function areClockTimes(first: string, second: string, unit: string | null): boolean {
  const both = [first, second];
  if (unit === "%" || !both.every(isTime)) return false;
  if (both.some((each) => each.startsWith("0"))) return true;
  return both.some((each) => each.endsWith("00")) && (unit === null || knownUnit(unit) === undefined);
}

/** Whether two figures without a unit are two years, a month and its year, or a day and its month. */
export function areDates(first: string, second: string, between: string): boolean {
  if (YEAR.test(first) && YEAR.test(second)) return true;
  if (!DASH.test(between)) return false;
  if (YEAR.test(first) && /^\d\d$/.test(second)) return true;
  if (isWithin(first, 12) && YEAR.test(second)) return true;
  // Ranges are mostly written upwards: 31-12 is the end of the year, 5-10 is a range.
  return isWithin(first, 31) && isWithin(second, 12) && Number(first) > Number(second);
}

function isTime(text: string): boolean {
  const [whole, hour = "", minute = ""] = CLOCK.exec(text) ?? [];
  return whole !== undefined && hour !== "0" && Number(hour) <= 24 && Number(minute) <= 59;
}

function isWithin(text: string, most: number): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}

const MONTHS = /* @__PURE__ */ [
  ...["jan", "januari", "january", "feb", "peb", "februari", "pebruari", "february", "mar", "maret", "march", "apr"],
  ...["april", "mei", "may", "jun", "juni", "june", "jul", "juli", "july", "ags", "agt", "agu", "aug", "agustus"],
  ...["august", "sep", "sept", "september", "okt", "oct", "oktober", "october", "nov", "nop", "november", "nopember"],
  ...["des", "dec", "desember", "december"],
].join("|");
const MOMENT_BEHIND = /* @__PURE__ */ new RegExp(`^(?:${MONTHS}|wib|wita|wit)\\b`, "i");
const SPEAKS_OF_MOMENT: readonly RegExp[] = /* @__PURE__ */ (() => [
  new RegExp(`\\b(?:${MONTHS}|wib|wita|wit|tgl|tanggal|pukul|pkl|tw|triwulan|semester|smt)\\b`, "i"),
  /^\d{1,2}([-/.])\d{1,2}\1\d{4}$|^\d{4}[-/]\d{1,2}[-/]\d{1,2}$|^\d\d-\d\d$/,
  /^(?:[01]?\d|2[0-4])[.:][0-5]\d(?: ?[-–]| ?s\.?\/?d\b|$)/u,
  /^(?:tahun |\d{1,2} ?[-/] ?)?(?:19|20)\d\d\b/i,
])();

/** Whether what stands behind a figure makes it a date or a time. */
export function isMomentBehind(text: string): boolean {
  return MOMENT_BEHIND.test(text);
}

/** Whether a text that was not read speaks of a date, a time or a period. */
export function speaksOfMoment(text: string): boolean {
  return SPEAKS_OF_MOMENT.some((pattern) => pattern.test(text));
}
