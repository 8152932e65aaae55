// A page for every maker of tables and pictures and every writer of documents, in both languages. What stands between
// `<!-- printed: table -->` and `<!-- printed: end -->` is what the first block of code of the page makes;
// UPDATE_PAGES=1 prints it anew.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as charts from "../src/report/charts/index.ts";
import * as diagrams from "../src/report/diagrams/index.ts";
import * as report from "../src/report/index.ts";
import * as makers from "../src/report/makers/index.ts";
import * as writers from "../src/report/writers/index.ts";
import { bareCode, codeBlocks, linksOf, makerPages, withPrinted } from "./support/maker-pages.ts";

const english = makerPages("en");
const indonesian = makerPages("id");
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const exported = (room: object) =>
  Object.keys(room)
    .filter((name) => name in report)
    .map(kebab);
const printing = exported({ ...makers, ...writers });
const made = [...printing, ...exported({ ...charts, ...diagrams })];

const languages = [
  ["English", english],
  ["Indonesian", indonesian],
] as const;

describe.each(languages)("the pages in %s", (_, pages) => {
  it("are there for every maker and every writer", () => {
    expect(made.filter((name) => !pages.some((page) => page.name === name))).toEqual([]);
  });

  it("tell of every other function of the door", () => {
    const told = pages.map(({ text }) => text).join("\n");
    const functions = Object.entries(report).flatMap(([name, value]) => (typeof value === "function" ? name : []));
    expect(functions.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });

  it("stand in the index, each once", () => {
    const file = new URL("README.md", pages[0]?.file);
    const listed = linksOf(readFileSync(file, "utf8")).filter((link) => /^[a-z-]+\.md$/.test(link));
    expect([...listed].sort()).toEqual(pages.map(({ name }) => `${name}.md`).sort());
  });

  it.each(pages)("links from $name to what is there", ({ text, file }) => {
    expect(linksOf(text).filter((link) => !existsSync(new URL(link, file)))).toEqual([]);
  });

  it.each(pages)("show of $name what its code prints", (page) => {
    const printed = withPrinted(page);
    if (process.env["UPDATE_PAGES"] !== undefined) writeFileSync(page.file, printed);
    expect(process.env["UPDATE_PAGES"] === undefined ? page.text : printed).toBe(printed);
  });
});

describe("each page of a maker", () => {
  it.each(english.filter(({ name }) => printing.includes(name)))("prints something: $name", ({ text }) => {
    expect(text).toMatch(/<!-- printed: \w+ -->\n\n[^<]/);
  });

  it("is there in both languages", () => {
    expect(indonesian.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
  });

  it.each(english)("has the same headings and the same code in both: $name", ({ name, text }) => {
    const other = indonesian.find((page) => page.name === name)?.text ?? "";
    const levels = (page: string) => page.match(/^#+(?= )/gm);
    expect(levels(other)).toEqual(levels(text));
    expect(codeBlocks(other).map(bareCode)).toEqual(codeBlocks(text).map(bareCode));
  });
});

describe("bareCode", () => {
  it.each([
    ['const a = "x"; // => "x"', 'const a = ""  ;'],
    ["f(1) /* why */", "f ( 1 )"],
    ["chart.description.en;", "chart . description . words ;"],
    ["id.en", "id . words"],
  ])("of %j", (code, bare) => {
    expect(bareCode(code)).toBe(bare.replace(/\s+/g, " "));
  });
});
