import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exportedTerms, glossaryTerms } from "./support/terms.ts";

const glossary = glossaryTerms(readFileSync(new URL("../docs/glossary.md", import.meta.url), "utf8"));
const exported = exportedTerms();
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
