// Every term of the glossary finds its exports, and the words of words.json find their page among the first five.
import { readFileSync } from "node:fs";
import { SHOWN } from "../query.mjs";

const FIRST = 5;
const NEAR = 10;

export function searchFaults({ root, find }) {
  const names = namesByTerm(readFileSync(new URL("docs/glossary.md", root), "utf8"));
  const faults = [...names].flatMap(([term, own]) => lost(term, own, find(term)));
  const words = JSON.parse(readFileSync(new URL("../words.json", import.meta.url), "utf8"));
  const pairs = Object.entries(words).flatMap(([page, own]) => own.map((word) => [word, page]));
  for (const [word, page] of pairs) {
    const urls = find(word)
      .slice(0, FIRST)
      .map(({ url }) => url);
    const wanted = [page, `id/${page}`].map((each) => `documents/${each.replaceAll("/", "_")}.html`);
    if (!wanted.some((url) => urls.includes(url))) faults.push(`"${word}" finds ${urls.join(", ")}, not ${wanted[1]}`);
  }
  return {
    held: `${names.size} terms of the glossary with their exports, ${pairs.length} words with their page among the first ${FIRST}`,
    faults,
  };
}

/** One export of the term comes among the first ten, and all of them are shown where they are no more than can be. */
function lost(term, names, found) {
  const shown = found.slice(0, SHOWN).map(({ name }) => name);
  if (!shown.slice(0, NEAR).some((name) => names.has(name)))
    return [`"${term}" finds ${shown.slice(0, NEAR).join(", ")}`];
  const missing = [...names].filter((name) => !shown.includes(name));
  return names.size > SHOWN || missing.length === 0 ? [] : [`"${term}" does not show ${missing.join(", ")}`];
}

function namesByTerm(markdown) {
  const names = new Map();
  for (const row of markdown.split("\n").filter((line) => /^\|.*`/.test(line))) {
    const [, identifiers = "", term = ""] = row.split(/(?<!\\)\|/);
    for (const [, name] of identifiers.matchAll(/`(\w+)`/g))
      names.set(term.trim(), new Set(names.get(term.trim())).add(name));
  }
  return names;
}
