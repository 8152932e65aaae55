import type { Bilingual } from "sakip";
import type { Chapter } from "./chapter.ts";
import { language } from "./language.ts";
import { heading } from "./table.ts";

/** What an article tells: its headline, and the chapters that walk through it. */
export interface Article {
  readonly headline: Bilingual;
  readonly chapters: readonly Chapter[];
}

/** Prints articles chapter by chapter: in Indonesian, or in English with --en. */
export function tell(...articles: readonly Article[]): void {
  const say = language(process.argv.includes("--en") ? "en" : "id");
  let count = 0;
  for (const { headline, chapters } of articles) {
    console.log(`\n${say(headline).toUpperCase()}`);
    for (const chapter of chapters) {
      const { title, text } = chapter(say);
      count += 1;
      console.log(`${heading(`${count}. ${title}`)}\n${text}`);
    }
  }
}

/** The line that marks what is made up. */
export function made(what: Bilingual): Bilingual {
  return { id: `  Data buatan: ${what.id}.`, en: `  Made data: ${what.en}.` };
}
