import { describe, expect, it } from "vitest";
import { publicShapes } from "../../src/schema/data/public-shapes.ts";
import { allWords } from "../../src/schema/words/all-words.ts";
import { nameOf, wordsOf } from "../../src/schema/words-of.ts";
import { exportedShapes, shapeComments } from "../support/shape-comments.ts";

/** Shapes whose words are still to be written: the list may only shrink. */
const UNTOLD: readonly string[] = [];

const comments = shapeComments();
const told = Object.entries(allWords);
const pairs = told.flatMap(([name, { title, keys }]) => [
  { at: name, id: title?.id, en: title?.en },
  ...Object.entries(keys).map(([key, words]) => ({ at: `${name} ${key}`, ...words })),
]);

/** What no Indonesian sentence holds, outside of quotes. */
const ENGLISH =
  /\b(the|of|is|are|was|when|where|with|without|which|that|and|or|by|for|from|to|its|it|not|none|each|every|unless|told|how|what|who|why|this|these|as|at|be|than|only|null|true|false|default|score|budget|grade)\b/i;
const withoutQuotes = (text: string) => text.replaceAll(/"[^"]*"/g, "");

describe("the words of the shapes", () => {
  it("tell of every shape that the library exports, and of no other", () => {
    expect([...told.map(([name]) => name), ...UNTOLD].sort()).toEqual(Object.keys(exportedShapes).sort());
    expect(publicShapes()).toEqual(exportedShapes);
  });

  it.each(told)("say of every key in English what its declaration says: %s", (name, { keys }) => {
    expect(Object.fromEntries(Object.entries(keys).map(([key, { en }]) => [key, en]))).toEqual(
      Object.fromEntries(comments.get(name) ?? []),
    );
  });

  it("leave no key without a comment", () => {
    const silent = [...comments].flatMap(([name, keys]) => [...keys].filter(([, text]) => text === "").map(() => name));
    expect(silent).toEqual([]);
  });

  it("say in Indonesian something else, without English words or codes outside of quotes", () => {
    expect(pairs.filter(({ id, en }) => !id || !en || id === en)).toEqual([]);
    expect(pairs.filter(({ id = "" }) => ENGLISH.test(withoutQuotes(id)) || id.includes("`"))).toEqual([]);
  });

  it("keep in Indonesian every quoted word, and end as sentences do", () => {
    const quoted = (text = "") =>
      [...text.replaceAll(/`"?([^`"]*)"?`/g, '"$1"').matchAll(/"([^"]*)"/g)].map(([, word]) => word);
    const lost = pairs.filter(({ id, en }) => quoted(en).some((word) => !quoted(id).includes(word)));
    expect(lost).toEqual([]);
    const keys = told.flatMap(([, { keys }]) => Object.values(keys));
    expect(keys.filter(({ id }) => !id.endsWith("."))).toEqual([]);
  });
});

describe("wordsOf", () => {
  it("gives the title of a list, and the keys of what it holds by that shape", () => {
    const { budgetLinesShape, budgetLineShape } = exportedShapes;
    if (budgetLinesShape === undefined || budgetLineShape === undefined) throw new Error("no such shape");
    expect(wordsOf(budgetLinesShape)).toEqual({
      title: { id: "Daftar rincian anggaran", en: "Budget lines" },
      keys: {},
    });
    expect(wordsOf(budgetLineShape)?.keys["agencyId"]).toEqual({
      id: "Perangkat daerah: tanda pengenal, tidak pernah nama, karena penulisan nama berbeda-beda.",
      en: "The agency: an id, never a name, because names vary.",
    });
    expect(nameOf(budgetLinesShape)).toBe("budgetLinesShape");
  });
});
