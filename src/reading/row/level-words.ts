import { type LayoutLevel, spaced } from "../layout/index.ts";
import { numberedText } from "./own-number.ts";

/** The level of a word, as a whole or by what it begins with. */
export function levelWorded(text: string, levels: readonly LayoutLevel[]): number {
  const said = spaced(text);
  const whole = levels.findIndex(
    ({ level, words = [] }) => level === said || words.some((word) => spaced(word) === said),
  );
  return whole >= 0 ? whole : levelBegun(text, levels);
}

/** The level whose word a title begins with: the longest, and be the blank behind it missing. */
export function levelBegun(title: string, levels: readonly LayoutLevel[]): number {
  const said = spaced(numberedText(title).text);
  const fits = levels.flatMap(({ words = [] }, index) =>
    words.filter((word) => said.startsWith(spaced(word))).map((word) => ({ index, length: word.length })),
  );
  return fits.sort((a, b) => b.length - a.length)[0]?.index ?? -1;
}
