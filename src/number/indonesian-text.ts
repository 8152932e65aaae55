/** What may stand around the digits of an Indonesian figure: a currency before, a unit of hundredths or ",-" behind. */
const FRAME = /^(?<sign>[-−+])?\s*(?:Rp\.?\s*|IDR\s*)?(?<signInside>[-−+])?(?<digits>[\d.,]+?)(?:,-)?\s*(?:%|persen)?$/iu;

const INDONESIAN = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const ENGLISH = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** How a text reads: the number as the plain text of each notation that it follows. */
export interface Readings {
  readonly indonesian: string | undefined;
  readonly english: string | undefined;
}

/** Reads a figure in both notations; neither reading is there when the text is no figure at all. */
export function readFigure(text: string): Readings {
  const { sign, signInside, digits } = FRAME.exec(text.trim())?.groups ?? {};
  if (digits === undefined || (sign !== undefined && signInside !== undefined))
    return { indonesian: undefined, english: undefined };
  const minus = (sign ?? signInside ?? "+") === "+" ? "" : "-";
  return {
    indonesian: INDONESIAN.test(digits) ? minus + digits.replaceAll(".", "").replace(",", ".") : undefined,
    english: ENGLISH.test(digits) ? minus + digits.replaceAll(",", "") : undefined,
  };
}
