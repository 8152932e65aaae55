import { type Readings, readingsOf } from "./numeral.ts";

/** Brackets around an amount, its currency inside or before them. */
const BRACKETS = /^((?:rp|idr)\.? ?)?\(([^()]*)\)$/i;
// Only behind decimals: "1.250.000-" is how some write that there are no sen.
const MINUS_BEHIND = /^(.*[.,]\d{1,2}) ?[-−]$/u;
/** What may stand around the digits: a currency before, and behind them ",-", a percent sign or the word rupiah. */
const FRAME = /^([-−–+])? ?((?:rp|idr)\.? ?)?([-−–+])?([\d.,]+?)( ?[.,]-)?( ?(?:%|persen|prosen))?( ?rupiah)?$/iu;

/** How accounts say that an amount is below zero without a sign before it, and the text without that. */
export function accountingMinus(text: string): { readonly negative: boolean; readonly rest: string } {
  const [, currency = "", inside] = BRACKETS.exec(text) ?? [];
  if (inside !== undefined) return { negative: true, rest: `${currency}${inside.trim()}` };
  const [, before] = MINUS_BEHIND.exec(text) ?? [];
  return before === undefined ? { negative: false, rest: text } : { negative: true, rest: before };
}

/**
 * A figure with what accounts put around it; neither reading is there when the text is no figure at all. Brackets around a
 * percentage are left alone: some mean a minus, others nothing.
 */
export function framedNumeral(text: string): Readings {
  const { negative, rest } = accountingMinus(text);
  const [, sign, currency, signInside, digits = "", dash, percent, rupiah] = FRAME.exec(rest) ?? [];
  const signs = [negative || undefined, sign, signInside].filter((each) => each !== undefined);
  if (signs.length > 1 || (percent && (negative || currency || dash || rupiah)))
    return { id: undefined, en: undefined };
  const { id, en } = readingsOf(digits);
  const minus = signs.length === 0 || signs[0] === "+" ? "" : "-";
  return { id: id && minus + id, en: en && minus + en };
}
