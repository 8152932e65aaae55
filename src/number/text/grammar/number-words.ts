const DIGITS = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const FIXED: Readonly<Record<string, number>> = { sepuluh: 10, sebelas: 11, seratus: 100 };
const TIMES: Readonly<Record<string, number>> = { puluh: 10, ratus: 100 };

const WORDS = /* @__PURE__ */ (() => {
  const ones = DIGITS.slice(1).join("|");
  const belowHundred = `sepuluh|sebelas|(?:${ones}) belas|(?:${ones}) puluh(?: (?:${ones}))?|${ones}`;
  const below = `(?:(?:seratus|(?:${ones}) ratus)(?: (?:${belowHundred}))?|${belowHundred})`;
  const [millions, thousands] = [`(sejuta|${below} juta)`, `(seribu|${below} ribu)`];
  const end = "(?: |(?![a-z]))";
  return new RegExp(`^(?:nol|(?:${millions}${end})?(?:${thousands}${end})?(${below})?)(?![a-z])`, "i");
})();

/** A number in words at the start of a text, up to 999 million, and the text behind it. */
export function numberWordsAt(text: string): { readonly value: number; readonly rest: string } | undefined {
  const [whole, millions, thousands, ones] = WORDS.exec(text) ?? [];
  if (!whole) return undefined;
  const value = wordsValue(millions) * 1_000_000 + wordsValue(thousands) * 1000 + wordsValue(ones);
  return { value, rest: text.slice(whole.trimEnd().length) };
}

/** The number before its group: "dua ratus lima ribu" is 205, "seribu" is 1. */
function wordsValue(words: string | undefined): number {
  if (words === undefined) return 0;
  let [total, digit] = [0, 0];
  for (const word of words.toLowerCase().split(" ")) {
    if (word === "ribu" || word === "juta") break;
    if (word === "seribu" || word === "sejuta") return 1;
    const times = word === "belas" ? undefined : TIMES[word];
    if (word === "belas") total += 10;
    else if (FIXED[word] !== undefined) total += FIXED[word];
    else if (times !== undefined) [total, digit] = [total + digit * times, 0];
    else digit = DIGITS.indexOf(word);
  }
  return total + digit;
}
