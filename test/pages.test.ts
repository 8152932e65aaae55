// Every page stands in both languages, with the same headings, tables, examples and links.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { difference } from "./support/block-difference.ts";
import { blocksOf, headingsOf, linkedFrom, tablesOf } from "./support/page-parts.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Pages of one language on purpose: the glossary sets both languages side by side. */
const ONE_LANGUAGE = ["glossary.md"];

/** Blocks that print the page's own language: what the makers write, and what the diagrams say. */
const PRINTED = new Set(["text", "mermaid", "html", "csv", ""]);

const english = pagesIn("docs").filter((file) => !/^(id|api)\//.test(file));
const indonesian = pagesIn("docs/id");
const both = english.filter((file) => indonesian.includes(file));

function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".md"))
    .sort();
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

interface Page {
  readonly file: string;
  readonly text: string;
}

/** The English of a page. The Indonesian front page has two: the project's own, and that of docs below it. */
function englishOf(file: string): readonly Page[] {
  const page = { file: `docs/${file}`, text: read(`docs/${file}`) };
  if (file !== "README.md") return [page];
  return [
    { file, text: read(file) },
    { ...page, text: page.text.replace(/^# .*$/m, "") },
  ];
}

/** In what the Indonesian page disagrees with the English one, in words. */
function faults(pages: readonly Page[], other: Page): readonly string[] {
  const found: string[] = [];
  const text = pages.map((page) => page.text).join("\n");
  const compare = (what: string, of: (page: string) => readonly unknown[]) => {
    const [en, id] = [of(text).join(", "), of(other.text).join(", ")];
    if (en !== id) found.push(`${what}: ${en} | ${id}`);
  };
  compare("headings", headingsOf);
  compare("tables", tablesOf);
  compare("blocks", (page) => blocksOf(page).map(({ info }) => info));
  const en = pages.flatMap((page) => linkedFrom(page.text, page.file));
  const id = linkedFrom(other.text, other.file);
  found.push(...en.filter((link) => !id.includes(link)).map((link) => `only English links to ${link}`));
  found.push(...id.filter((link) => !en.includes(link)).map((link) => `only Indonesian links to ${link}`));
  const blocks = blocksOf(other.text);
  for (const [index, block] of blocksOf(text).entries()) {
    const translated = blocks[index];
    if (translated === undefined || (PRINTED.has(block.info) && block.info === translated.info)) continue;
    const differs = difference(block, translated);
    if (differs !== undefined) found.push(`block ${index + 1}: ${differs}`);
  }
  return found;
}

describe("the pages of docs", () => {
  it("stand in both languages", () => {
    expect(english.filter((file) => !indonesian.includes(file))).toEqual(ONE_LANGUAGE);
    expect(indonesian.filter((file) => !english.includes(file))).toEqual([]);
  });

  it.each(both)("say the same in both: %s", (file) => {
    expect(faults(englishOf(file), { file: `docs/id/${file}`, text: read(`docs/id/${file}`) })).toEqual([]);
  });
});

describe("a page that disagrees", () => {
  const page = (text: string) => ({ file: "docs/concepts/a.md", text });
  const text =
    "# A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[B](b.md)\n\n```ts\nconst lines = [1];\nlines.length // => 1\n```\n";
  const found = (other: string) => faults([page(text)], { file: "docs/id/concepts/a.md", text: other });

  it.each([
    ["a heading too many", `${text}\n## B\n`, ["headings: 1 | 1, 2"]],
    ["a row that is missing", text.replace("| 1 | 2 |\n", ""), ["tables: 3 × 2 | 2 × 2"]],
    ["a column that is missing", text.replaceAll(/ \| b| \| 2|---\|(?=---)/g, ""), ["tables: 3 × 2 | 3 × 1"]],
    [
      "a link elsewhere",
      text.replace("b.md", "c.md"),
      ["only English links to docs/concepts/b.md", "only Indonesian links to docs/concepts/c.md"],
    ],
    ["a block that is missing", text.slice(0, text.indexOf("```ts")), ["blocks: ts | "]],
    ["another figure", text.replace("[1]", "[2]"), ["block 1: 1 is not 2"]],
    ["a name that changes half-way", text.replace("const lines", "const baris"), ["block 1: lines is not lines"]],
    ["a promise that is missing", text.replace(" // => 1", ""), ["block 1: 1 promises is not 0 promises"]],
  ])("is told: %s", (_, other, told) => {
    expect(found(other)).toEqual(told);
  });

  it("may call its own things by Indonesian names", () => {
    expect(found(text.replaceAll("lines", "baris").replace("# A", "# Halaman"))).toEqual([]);
  });
});
