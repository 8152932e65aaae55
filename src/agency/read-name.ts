import { plainText } from "../number/index.ts";
import { fillers, spellings } from "./data/spellings.ts";

/** A name as it is compared. */
export interface NameRead {
  /** The name as it is printed: without a code in front and a remark in brackets behind, blanks tidied. */
  readonly text: string;
  /** The code in front of it. */
  readonly code: string | undefined;
  /** What stands in brackets behind it. */
  readonly aside: string | undefined;
  /** Its words in small letters, spelt out. */
  readonly words: readonly string[];
  /** Its letters alone: names of one key are one name, written differently. */
  readonly key: string;
}

/** A code, or the running number of a list; "7 Ulu" is the name of a village. */
const IN_FRONT = /^(?:(\d[\d.]*\.\d+\.?|\d{4,})(?: ?[-–—:|] ?| )|\d{1,3}[.)] ?|\d+ ?[-–—:|] )(?=\p{L})/u;
const BEHIND = / ?\(([^()]*)\)$/;
const NOT_A_WORD = /[^\p{L}\p{N}&]+/u;

/** Reads a name: capitals, blanks, line breaks, punctuation and the usual spellings make no difference. */
export function readName(given: string): NameRead {
  const plain = plainText(given.normalize("NFKC"));
  const [front = "", code] = IN_FRONT.exec(plain) ?? [];
  const whole = plain.slice(front.length);
  const [behind = "", aside] = BEHIND.exec(whole) ?? [];
  // A name that is nothing but its remark keeps it.
  const text = behind.length < whole.length ? whole.slice(0, whole.length - behind.length) : whole;
  const words = wordsIn(text);
  return { text, code: code?.replace(/\.$/, ""), aside, words, key: words.join("") };
}

/** The words of a text in small letters, those that have a usual spelling spelt out. */
export function wordsIn(text: string): readonly string[] {
  const written = text
    .toLowerCase()
    .replace(/['’`´]/g, "")
    .replaceAll("&", " & ")
    .split(NOT_A_WORD)
    .filter((word) => word !== "");
  const words: string[] = [];
  for (let i = 0; i < written.length; i++) {
    const word = written[i] ?? "";
    const pair = `${word} ${written[i + 1]}`;
    if (Object.hasOwn(spellings, pair)) i++;
    const spelt = spellings[pair] ?? (Object.hasOwn(spellings, word) ? spellings[word] : undefined);
    if (spelt === undefined) words.push(word);
    else words.push(...spelt.split(" "));
  }
  return words;
}

const joining = /* @__PURE__ */ new Set(fillers);

/** The words without those that only join. */
export function contentOf(words: readonly string[]): readonly string[] {
  return words.filter((word) => !joining.has(word));
}
