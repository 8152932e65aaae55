// Every code has its entry on the page of codes. UPDATE_CODES=1 writes the pages anew: read the difference before you
// commit it.
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findingWords, reasonWords } from "../src/core/index.ts";
import { codePage, tellersOfAll } from "./support/code-page.ts";
import { declaredFacts } from "./support/declared-facts.ts";

const tellers = tellersOfAll();
const pages = { en: "../docs/codes.md", id: "../docs/id/codes.md" } as const;

describe("the page of codes", () => {
  it.each(["en", "id"] as const)("says what the source says, in %s", (locale) => {
    const file = new URL(pages[locale], import.meta.url);
    const page = codePage(locale, tellers);
    if (process.env["UPDATE_CODES"] !== undefined) writeFileSync(file, page);
    expect(readFileSync(file, "utf8")).toBe(page);
  });

  it("finds a public function for every finding and every reason", () => {
    const codes = [...Object.keys(findingWords), ...Object.keys(reasonWords)];
    expect(codes.filter((code) => (tellers.of.get(code) ?? []).length === 0)).toEqual([]);
  });

  it("knows exactly one declaration of every finding", () => {
    const declared = tellers.findings.map(({ code }) => code).sort();
    expect(declared).toEqual(Object.keys(findingWords).sort());
  });
});

describe("the facts of findings", () => {
  const declared = declaredFacts();

  it("are declared for every code that has words, and for no other", () => {
    expect([...declared.keys()].sort()).toEqual(Object.keys(findingWords).sort());
  });

  it("are those that the library tells", () => {
    const told = new Map<string, Set<string>>();
    for (const { code, facts } of tellers.findings) told.set(code, new Set([...(told.get(code) ?? []), ...facts]));
    const sorted = (names: Iterable<string>) => [...names].sort();
    expect([...told].map(([code, facts]) => [code, sorted(facts)])).toEqual(
      [...told.keys()].map((code) => [code, sorted(declared.get(code)?.facts.keys() ?? [])]),
    );
  });

  it("stand below what their code means", () => {
    const labels = Object.entries(findingWords).map(([code, { label }]) => [code, `${label.en}.`.toLowerCase()]);
    expect(Object.fromEntries([...declared].map(([code, { meaning }]) => [code, meaning.toLowerCase()]))).toEqual(
      Object.fromEntries(labels),
    );
  });

  it("say what each of them is", () => {
    const bare = [...declared].flatMap(([code, { facts }]) =>
      [...facts].filter(([, comment]) => !/^[A-Z].+\.$/s.test(comment)).map(([name]) => `${code}.${name}`),
    );
    expect(bare).toEqual([]);
  });
});
