import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { heldAddress, withWholeLinks } from "./support/home.ts";
import { llmsText } from "./support/llms.ts";
import { exportedNames, firstSentence, glossaryTerms } from "./support/terms.ts";

const glossary = glossaryTerms(readFileSync(new URL("../docs/glossary.md", import.meta.url), "utf8"));
const everything = exportedNames();
// The schemas of `sakip/schema` go by the names of their shapes.
const exported = new Map(everything.filter(({ room }) => room !== "schema").map(({ name, terms }) => [name, terms]));
const names = [...exported.keys()].sort();

describe("the glossary", () => {
  it("gets one istilah for every export, from its @term tag", () => {
    // A value and a type of the same name may each carry the tag, and then agree.
    const faulty = names.filter((name) => new Set(exported.get(name)).size !== 1 || exported.get(name)?.includes(""));
    expect(faulty.map((name) => ({ name, terms: exported.get(name) }))).toEqual([]);
  });

  it("has a row for every export", () => {
    const missing = names.filter((name) => !glossary.has(name));
    expect(missing.map((name) => `| \`${name}\` | ${exported.get(name)?.[0]} | … |`)).toEqual([]);
  });

  it("gives every export the istilah of its tag", () => {
    const different = names
      .map((name) => ({ name, tag: exported.get(name)?.[0], row: glossary.get(name) }))
      .filter(({ tag, row }) => row !== undefined && row !== tag);
    expect(different).toEqual([]);
  });
});

interface Summary {
  readonly en: string;
  readonly id: string;
}

// The first sentence of every export in Indonesian, a file a room, shown in the reference. UPDATE_SUMMARIES=1 makes room
// for new ones, and empties those whose English is another one now.
const folder = new URL("../docs/id/summaries/", import.meta.url);
const rooms = [...new Set(everything.map(({ room }) => room))].sort();

function summariesOf(room: string): Readonly<Record<string, Summary>> {
  const file = new URL(`${room}.json`, folder);
  const held: Record<string, Summary> = readdirSync(folder).includes(`${room}.json`)
    ? JSON.parse(readFileSync(file, "utf8"))
    : {};
  if (process.env["UPDATE_SUMMARIES"] === undefined) return held;
  const own = everything.filter((each) => each.room === room).sort((a, b) => (a.name < b.name ? -1 : 1));
  const made = own.map(({ name, summary }): [string, Summary] => {
    const before = held[name];
    return [name, { en: summary, id: before?.en === summary ? before.id : "" }];
  });
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(made), null, 2)}\n`);
  return Object.fromEntries(made);
}

describe("the summaries in Indonesian", () => {
  it.each(rooms)("are those of every export of %s", (room) => {
    const held = summariesOf(room);
    const own = everything.filter((each) => each.room === room);
    const english = Object.fromEntries(own.map(({ name, summary }) => [name, summary]));
    expect(Object.fromEntries(Object.entries(held).map(([name, { en }]) => [name, en]))).toEqual(english);
    expect(Object.keys(held).filter((name) => held[name]?.id === "")).toEqual([]);
  });

  it.each(rooms)("name in %s what the English names", (room) => {
    const namesIn = (text: string) => text.match(/`[^`]+`|\{@link \w+\}/g) ?? [];
    const different = Object.entries(summariesOf(room)).filter(
      ([, { en, id }]) => !namesIn(en).every((name) => id.includes(name)),
    );
    expect(different).toEqual([]);
  });

  it.each(rooms)("speak formal Indonesian in %s", (room) => {
    const foreign = /\b(?:the|of|and|which|with|is|are|panggilan|punya|klona)\b|\d %|\d\.\d{1,2}\b(?!\.)/;
    const wrong = Object.entries(summariesOf(room)).filter(([, { id }]) =>
      foreign.test(id.replace(/`[^`]+`|\{@link \w+\}|"[^"]+"/g, "")),
    );
    expect(wrong).toEqual([]);
  });
});

describe("llms.txt", () => {
  it("is what the pages and the comments make, and goes with the package", () => {
    const file = new URL("../llms.txt", import.meta.url);
    const pages = readFileSync(new URL("../docs/README.md", import.meta.url), "utf8");
    const made = withWholeLinks(llmsText(pages, everything), heldAddress());
    if (process.env["UPDATE_SUMMARIES"] !== undefined) writeFileSync(file, made);
    expect(readFileSync(file, "utf8")).toBe(made);
    const { files } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
    expect(files).toContain("llms.txt");
  });
});

describe("firstSentence", () => {
  it.each([
    ["Adds up. Exactly.", "Adds up."],
    ["Rounds 2.5 up:\nto 3. Always.", "Rounds 2.5 up: to 3."],
    ["No stop\n\nNext.", "No stop"],
  ])("of %j", (comment, sentence) => {
    expect(firstSentence(comment)).toBe(sentence);
  });
});

describe("glossaryTerms", () => {
  it("reads every identifier of a row, and nothing else", () => {
    const markdown = [
      "Words such as `this` are no row.",
      "| identifier | istilah | source |",
      "|---|---|---|",
      "| `Goal`, `Objective` | tujuan \\| sasaran | `PermenPANRB 88/2021` |",
      '| `Agency` (`kind: "opd"`) | instansi | |',
    ].join("\n");
    expect([...glossaryTerms(markdown)]).toEqual([
      ["Goal", "tujuan \\| sasaran"],
      ["Objective", "tujuan \\| sasaran"],
      ["Agency", "instansi"],
    ]);
  });
});
