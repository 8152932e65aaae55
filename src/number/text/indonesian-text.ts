/** What may stand around the digits: a currency before, and behind them a percent sign or the ",-" of an amount. */
const FRAME =
  /^(?<sign>[-−+])?\s*(?<currency>(?:Rp\.?|IDR)\s*)?(?<signInside>[-−+])?(?<digits>[\d.,]+?)(?<dash>,-)?\s*(?<percent>%|persen)?$/iu;

// A group never begins with zero: "0.125" is an eighth in English notation, and no Indonesian way to write 125.
const INDONESIAN = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const ENGLISH = /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** How a text reads: the number as the plain text of each notation that it follows. */
export interface Readings {
  readonly indonesian: string | undefined;
  readonly english: string | undefined;
}

/** Reads a figure in both notations; neither reading is there when the text is no figure at all. */
export function readFigure(text: string): Readings {
  const { sign, currency, signInside, digits = "", dash, percent } = FRAME.exec(text.trim())?.groups ?? {};
  const contradictory = (sign && signInside) || (percent && (currency || dash));
  if (contradictory) return { indonesian: undefined, english: undefined };
  const minus = (sign ?? signInside ?? "+") === "+" ? "" : "-";
  return {
    indonesian: INDONESIAN.test(digits) ? minus + digits.replaceAll(".", "").replace(",", ".") : undefined,
    english: ENGLISH.test(digits) ? minus + digits.replaceAll(",", "") : undefined,
  };
}
