import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const source = fileURLToPath(new URL("../../src", import.meta.url));

/** Words of the code that are words of Indonesian too. */
const shared = new Set([
  "formula",
  "individual",
  "no",
  "rp",
  "level",
  "maximum",
  "minimum",
  "program",
  "rupiah",
  "status",
  "target",
  "total",
  "unit",
]);

/** What the code calls things: the members of its unions and lists of words, and the names of its kinds and codes. */
const ownWords: ReadonlySet<string> = new Set(
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => wordsIn(readFileSync(join(source, file), "utf8")))
    .filter((word) => !shared.has(word)),
);

function wordsIn(text: string): string[] {
  const unions = [...text.matchAll(/\|\s*"([a-z]+(?:-[a-z0-9]+)*)"/g)].map(([, word = ""]) => word);
  const lists = [
    ...text.matchAll(/\b(?:word|literal|notComputable|status|severity)\b[(:]\s*\[?((?:\s*"[a-z0-9-]+",?)+)/g),
  ];
  return [
    ...unions,
    ...lists.flatMap(([, list = ""]) => [...list.matchAll(/"([a-z0-9-]+)"/g)].map(([, word = ""]) => word)),
  ];
}

/** Prefixes and reduplications that Indonesian writes with a hyphen. */
function isIndonesianHyphen(word: string): boolean {
  const [first = "", second = ""] = word.split("-");
  return ["sub", "non", "ke", "se"].includes(first) || second.startsWith(first) || first.includes(second.slice(0, 4));
}

/** The words, codes and notations of the code in a text that is to be Indonesian, sorted. */
export function foreignIn(printed: string): string[] {
  const text = printed.replaceAll(/\b\w+\.(?:com|id)\b/g, "");
  const words = (text.match(/[a-z]+(?:-[a-z]+)*/gi) ?? []).filter(
    (word) => ownWords.has(word.toLowerCase()) || (/^[a-z]+-[a-z-]+$/.test(word) && !isIndonesianHyphen(word)),
  );
  const dates = text.match(/\b\d{4}-\d{2}(?:-\d{2})?\b/g) ?? [];
  const numbers = text.match(/(?<![\d.,])\d+\.\d{1,2}(?!\d|\.\d)/g) ?? [];
  return [...new Set([...words, ...dates, ...numbers])].sort();
}
