// Every word that a result can hold has words for people, or a reason why it needs none.
import { describe, expect, it } from "vitest";
import { type WordField, wordFields } from "./support/result-words.ts";
import { hasWords, KINDS } from "./support/word-kinds.ts";

/** Why the words of a field need none, by its place or its name. */
const WITHOUT: Readonly<Record<string, readonly string[]>> = {
  "lays out a page, for programs that print": ["align", "orientation", "format", "style", "locale"],
  "is a formula or a sign, which is read as it stands": ["sign", "op", "measure"],
  "is the name of a set of words, or a key beside its label": ["vocabulary", "key", "id"],
};

const isFormula = (word: string) => /[Σ()|×/−]/.test(word);

/** The kinds of results say what a thing is, for programs to tell them apart: their titles are those of the explainers. */
const isName = ({ name, words }: WordField) => name === "kind" && words.length === 1;

describe("the words of results", () => {
  const fields = wordFields();
  const excused = new Set(Object.values(WITHOUT).flat());
  // What a finding holds beside its code and severity, its sentence says.
  const isFact = ({ place, name }: WordField) =>
    place.startsWith("GivenFinding.") && !["code", "severity"].includes(name);
  const told = fields.filter((field) => !excused.has(field.name) && !isFact(field) && !isName(field));

  it("are found by walking the types of the results", () => {
    expect(fields.length).toBeGreaterThan(300);
    expect(fields).toContainEqual({
      place: "Citation.status",
      name: "status",
      words: expect.arrayContaining(["read"]),
    });
  });

  it("are told by a kind of wordsOf, each of them", () => {
    const silent = told.flatMap(({ place, name, words }) => {
      return words.filter((word) => !isFormula(word) && !hasWords(name, word)).map((word) => `${place}: ${word}`);
    });
    expect(silent).toEqual([]);
  });

  it("have kinds for no field that no result has", () => {
    const names = new Set(fields.map(({ name }) => name));
    expect([...Object.keys(KINDS), ...excused].filter((name) => !names.has(name))).toEqual([]);
  });
});
