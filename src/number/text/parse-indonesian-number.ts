import { type Bilingual, describe, problemAt, SakipError } from "../../core/index.ts";
import { type Decimal, exactToDecimal, requireExact } from "../decimal/index.ts";
import { framedNumeral, plainText } from "./grammar/index.ts";

/**
 * Reads a figure as Indonesian documents write it: a dot between groups of three digits, a comma before the decimals,
 * `Rp` or `IDR` before and `,-`, `.-` or `rupiah` behind, or `%`, `persen` or `prosen` behind. Brackets around an amount,
 * and a minus behind its decimals, are the minus of accounts. The text is Indonesian, so `"1.234"` is one thousand two
 * hundred thirty-four; nothing is guessed.
 *
 * @term angka dalam teks
 * @param text - The figure with nothing else around it.
 * @returns The number; a percent stays a percent (`"30,86 persen"` is 30.86).
 * @throws A {@link SakipError} `ambiguous-number` when the text breaks the Indonesian notation but would be a number in
 * the English one (`"12.5"`, `"1,234.5"`), and `invalid-number` when it is a figure in neither.
 * @see No official source read; the notation is that of the official documents in `test/golden`.
 * @example
 * ```ts
 * import { parseIndonesianNumber } from "sakip";
 *
 * parseIndonesianNumber("1.234.567,89") // => "1234567.89"
 * parseIndonesianNumber("Rp 1.250.000,-") // => "1250000"
 * parseIndonesianNumber("(1.250.000,00)") // => "-1250000"
 * parseIndonesianNumber("30,86 persen") // => "30.86"
 * parseIndonesianNumber("12.5") // => throws ambiguous-number
 * parseIndonesianNumber("1.23.456") // => throws invalid-number
 * ```
 */
export function parseIndonesianNumber(text: string): Decimal {
  const { id, en } = typeof text === "string" ? framedNumeral(plainText(text)) : {};
  if (id !== undefined) return exactToDecimal(requireExact(id, ["text"]));
  if (en === undefined) throw new SakipError([problemAt("invalid-number", ["text"], text, figure)]);
  throw new SakipError([problemAt("ambiguous-number", ["text"], text, notEnglish(describe(en)))]);
}

const figure: Bilingual = {
  en: 'a figure in Indonesian notation, such as "1.234.567,89" or "30,86%"',
  id: 'angka dalam notasi Indonesia, seperti "1.234.567,89" atau "30,86%"',
};
const notEnglish = (digits: string): Bilingual => ({
  en: `Indonesian notation, such as "1.234,5"; if English notation is meant, pass ${digits} to toDecimal`,
  id: `notasi Indonesia, seperti "1.234,5"; jika yang dimaksud notasi Inggris, berikan ${digits} kepada toDecimal`,
});
