// What a place may ask for, in both languages. Each stands alone, so that bundlers drop those that are not asked for.
import type { Bilingual } from "../words/index.ts";

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(", ");

export const text = { en: "a text that is not empty", id: "teks yang tidak kosong" };
export const anyText = { en: "a text", id: "teks" };
export const flag = { en: "true or false", id: "true atau false" };
export const callback = { en: "a function", id: "sebuah fungsi" };
export const object = { en: "an object", id: "sebuah objek" };
export const array = { en: "an array", id: "sebuah larik" };
export const iterable = { en: "an array or another iterable", id: "sebuah larik atau iterable lain" };
export const shallow = {
  en: "a document that does not contain itself, of fewer than 200 levels",
  id: "dokumen yang tidak memuat dirinya sendiri, kurang dari 200 tingkat",
};
export const nothing = { en: "null", id: "null" };
export const exactly = (value: string | number | boolean): Bilingual => {
  const text = JSON.stringify(value);
  return { en: text, id: text };
};
export const whole = (least: number, most: number): Bilingual => ({
  en: `a whole number from ${least} to ${most}`,
  id: `bilangan bulat ${least} sampai ${most}`,
});
export const oneOf = (words: readonly string[]): Bilingual => ({
  en: `one of ${quoted(words)}`,
  id: `salah satu dari ${quoted(words)}`,
});
export const atLeast = (count: number): Bilingual => ({
  en: `at least ${count} of them`,
  id: `paling sedikit ${count}`,
});
export const or = (wishes: readonly Bilingual[]): Bilingual => ({
  en: [...new Set(wishes.map(({ en }) => en))].join(", or "),
  id: [...new Set(wishes.map(({ id }) => id))].join(", atau "),
});
export const formerKey = (now: string, before: string): Bilingual => ({
  en: `either "${now}" or its old name "${before}"`,
  id: `"${now}" atau nama lamanya "${before}", tidak keduanya`,
});
export const key = (meant: string | undefined, known: readonly string[]): Bilingual =>
  meant === undefined
    ? { en: `no other keys than ${known.join(", ")}`, id: `tidak ada kunci selain ${known.join(", ")}` }
    : { en: `no such key: did you mean "${meant}"?`, id: `tidak ada kunci ini: maksud Anda "${meant}"?` };
