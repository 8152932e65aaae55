// The Indonesian pages are Indonesian: no English words outside code, quotations and italics, and no turns of phrase that
// only a translation has. A word is English if the English pages use it more often than the Indonesian ones.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { proseOf } from "./support/page-parts.ts";
import { strangersIn } from "./support/strangers.ts";
import { TURNS } from "./support/turns.ts";

const docs = fileURLToPath(new URL("../docs", import.meta.url));

/** Words of both languages, and terms that Indonesian offices write as they are. Each is still used. */
const ADMITTED: readonly string[] =
  "alias audit auditor basis cascading final generator id internal label mayor meeting minus monitoring no node outcome output proposal reward schema status strategic total unit word".split(
    " ",
  );

/** Words that Indonesian itself joins with a hyphen. */
const JOINED: readonly string[] = [
  "asal-usul",
  "asal-usulnya",
  "berselang-seling",
  "orang-bulan",
  "orang-tahun",
  "tahun-bulan-hari",
];

const pages = readdirSync(docs, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".md") && !file.startsWith("api/") && file !== "glossary.md")
  .sort()
  .map((file) => ({ file, isIndonesian: file.startsWith("id/"), text: readFileSync(join(docs, file), "utf8") }));
const indonesian = pages.filter(({ isIndonesian }) => isIndonesian);
const [inEnglish, inIndonesian] = [false, true].map((wanted) =>
  counted(pages.filter(({ isIndonesian }) => isIndonesian === wanted).flatMap(({ text }) => wordsOf(text))),
);

/** The prose of a page without quotations, words in italics, and the line that leads to the other language. */
function ownWords(page: string): string {
  return proseOf(page)
    .replaceAll(/^\*\[.*$/gm, " ")
    .replaceAll(/"[^"\n]*"|“[^”\n]*”|(?<!\*)\*(?!\*)[^*\n]+\*(?!\*)/g, " ");
}

/** Its words in small letters; abbreviations, which are written in capitals, are none. */
function wordsOf(page: string): readonly string[] {
  const words = ownWords(page).match(/(?<![\p{L}\d&-])\p{L}[\p{L}-]+(?![\p{L}\d])/gu) ?? [];
  return words.filter((word) => word !== word.toUpperCase()).map((word) => word.toLowerCase());
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function isEnglish(word: string): boolean {
  return (inEnglish?.get(word) ?? 0) > (inIndonesian?.get(word) ?? 0);
}

describe("the Indonesian pages", () => {
  it("are as many as can be read", () => {
    expect(indonesian.length).toBeGreaterThan(80);
  });

  it("hold no English words but those that are admitted", () => {
    const found = indonesian.flatMap(({ file, text }) =>
      wordsOf(text).flatMap((word) => (isEnglish(word) && !ADMITTED.includes(word) ? [`${file}: ${word}`] : [])),
    );
    expect([...new Set(found)]).toEqual([]);
    const used = new Set(indonesian.flatMap(({ text }) => wordsOf(text)));
    expect(ADMITTED.filter((word) => !used.has(word) || !isEnglish(word))).toEqual([]);
  });

  it.each(indonesian)("have no codes and no literal turns: $file", ({ text }) => {
    const prose = ownWords(text);
    expect(strangersIn(prose).filter((word) => !ADMITTED.includes(word) && !JOINED.includes(word))).toEqual([]);
    expect(prose.match(TURNS) ?? []).toEqual([]);
  });

  it("would be found out", () => {
    expect(["the", "which", "warning", "agency"].filter((word) => !isEnglish(word))).toEqual([]);
    expect(["capaian", "perangkat", "dan"].filter(isEnglish)).toEqual([]);
    expect(wordsOf('Nilai the `agency` ini\n\n```ts\nconst which = 1;\n```\n*outcome* dan LKE, "total"')).toEqual([
      "nilai",
      "the",
      "ini",
      "dan",
    ]);
    expect("Aturan rumah, klona, 38 % dan panggilan yang tidak punya nilai".match(TURNS)).toHaveLength(5);
  });
});
