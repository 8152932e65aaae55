import type { Bilingual } from "../words/index.ts";

const quoted = (words: readonly string[]) => words.map((word) => `"${word}"`).join(", ");

/** What a place may ask for, in both languages. */
export const wish = {
  text: { en: "a text that is not empty", id: "teks yang tidak kosong" },
  anyText: { en: "a text", id: "teks" },
  flag: { en: "true or false", id: "true atau false" },
  callback: { en: "a function", id: "sebuah fungsi" },
  object: { en: "an object", id: "sebuah objek" },
  array: { en: "an array", id: "sebuah larik" },
  iterable: { en: "an array or another iterable", id: "sebuah larik atau iterable lain" },
  shallow: {
    en: "a document that does not contain itself, of fewer than 200 levels",
    id: "dokumen yang tidak memuat dirinya sendiri, kurang dari 200 tingkat",
  },
  nothing: { en: "null", id: "null" },
  exactly: (value: string | number | boolean): Bilingual => {
    const text = JSON.stringify(value);
    return { en: text, id: text };
  },
  whole: (least: number, most: number): Bilingual => ({
    en: `a whole number from ${least} to ${most}`,
    id: `bilangan bulat ${least} sampai ${most}`,
  }),
  oneOf: (words: readonly string[]): Bilingual => ({
    en: `one of ${quoted(words)}`,
    id: `salah satu dari ${quoted(words)}`,
  }),
  atLeast: (count: number): Bilingual => ({ en: `at least ${count} of them`, id: `paling sedikit ${count}` }),
  or: (wishes: readonly Bilingual[]): Bilingual => ({
    en: [...new Set(wishes.map(({ en }) => en))].join(", or "),
    id: [...new Set(wishes.map(({ id }) => id))].join(", atau "),
  }),
  key: (meant: string | undefined, known: readonly string[]): Bilingual =>
    meant === undefined
      ? { en: `no other keys than ${known.join(", ")}`, id: `tidak ada kunci selain ${known.join(", ")}` }
      : { en: `no such key: did you mean "${meant}"?`, id: `tidak ada kunci ini: maksud Anda "${meant}"?` },
};
