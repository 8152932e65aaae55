import type { Bilingual, Locale } from "../../core/index.ts";
import { compare, type Exact } from "../../number/index.ts";
import { bothOf, type Words, words } from "../table/index.ts";

/** A subject with its value. */
export interface Listed {
  readonly name: Words;
  readonly value: Exact;
}

/** A list, as its description tells it. */
interface ListTold {
  readonly caption: Words;
  /** Those that have a value, the highest first. */
  readonly values: readonly Listed[];
  /** How a value is printed. */
  readonly print: (value: Exact) => Bilingual;
  /** What else there is to say, as sentences. */
  readonly more: readonly Bilingual[];
}

/** A list in words: how many, highest, lowest, and what else there is to say. */
export function listWords({ caption, values, print, more }: ListTold): Bilingual {
  const title = bothOf(caption);
  const [first, last] = [values[0], values.at(-1)];
  return inBoth((locale) =>
    [
      title[locale] + counted(values.length)[locale],
      ...(first === undefined ? [] : [highest(endText(first, locale))[locale]]),
      ...(last === undefined || values.length === 1 ? [] : [lowest(endText(last, locale))[locale]]),
      ...more.map((each) => each[locale]),
    ].join(" "),
  );

  function endText({ name, value }: Listed, locale: Locale): string {
    const others = values.filter((each) => compare(each.value, value) === 0).length - 1;
    return `${bothOf(name)[locale]}${others === 0 ? "" : andOthers(others)[locale]} (${print(value)[locale]})`;
  }
}

/** A text in both languages. */
export function inBoth(print: (locale: Locale) => string): Bilingual {
  return { id: print("id"), en: print("en") };
}

/** That there is a target. */
export const targetSentence = ({ id, en }: Bilingual): Bilingual => words(`Target ${id}.`, `Target: ${en}.`);

const counted = (count: number) => words(`: ${count} dengan nilai.`, `: ${count} with a value.`);
const highest = (who: string) => words(`Tertinggi ${who}.`, `Highest: ${who}.`);
const lowest = (who: string) => words(`Terendah ${who}.`, `Lowest: ${who}.`);
const andOthers = (count: number) =>
  words(` dan ${count} lainnya`, ` and ${count} ${count === 1 ? "other" : "others"}`);
