// The pages of the reference with their links, and what its search finds, by the same index and query as in the browser.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import { queryOf } from "../query.mjs";

export function readReference(root) {
  const out = new URL("docs/api/", root);
  const pages = new Map(
    readdirSync(out, { recursive: true })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => file.endsWith(".html"))
      .map((file) => [file, pageOf(file, readFileSync(new URL(file, out), "utf8"))]),
  );
  return { root, out, pages, find: searchIn(out) };
}

/** A page: its text, the links of its content, what stands in each of its panels, and its anchors. */
function pageOf(file, html) {
  const [, content = ""] = /<div class="col-content">([\s\S]*?)<div class="col-sidebar">/.exec(html) ?? [];
  const panels = new Map(
    [...content.matchAll(/<h4 class="sakip-heading">([^<]*)<\/h4>\s*<ul class="sakip-list">([\s\S]*?)<\/ul>/g)].map(
      ([, title, list]) => [title.split(" · ")[0].trim(), linksIn(file, list)],
    ),
  );
  const anchors = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
  return { file, html, content, links: linksIn(file, content), panels, anchors };
}

/** Links within the reference, from its root, without what only points within the same page. */
function linksIn(file, html) {
  return [...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)]
    .map(([, href]) => href.replaceAll("&amp;", "&"))
    .filter((href) => !/^[a-z]+:/.test(href) && href !== "")
    .map((href) => new URL(href, `file:///${file}`))
    .map((url) => `${decodeURIComponent(url.pathname.slice(1))}${decodeURIComponent(url.hash)}`);
}

/** The search of the browser: what its script asks, then what it adds for a name that begins with the words. */
function searchIn(out) {
  const lunr = createRequire(createRequire(import.meta.url).resolve("typedoc"))("lunr");
  const [, packed] = /"(.*)"/s.exec(readFileSync(new URL("assets/search.js", out), "utf8"));
  const { rows, index: saved } = JSON.parse(inflateSync(Buffer.from(packed, "base64")).toString());
  if (!readFileSync(new URL("assets/main.js", out), "utf8").includes(`(${queryOf})(i)`))
    throw new Error("the script of the reference asks its index in another way");
  const index = lunr.Index.load(saved);
  lookUpWords(lunr, index);
  return (words) => {
    const found = index.search(queryOf(words)).map(({ ref, score }) => {
      const row = rows[Number(ref)];
      const begins = row.name.toLowerCase().startsWith(words.toLowerCase()) && !row.url.includes("#");
      return { ...row, score: begins ? (score * 10) / (1 + Math.abs(row.name.length - words.length)) : score };
    });
    return found.sort((a, b) => b.score - a.score);
  };
}

/** What a word with its stars stands for, looked up in the list of all words: as lunr does, and a hundred times as fast. */
function lookUpWords(lunr, index) {
  const all = Object.keys(index.invertedIndex);
  lunr.TokenSet.fromClause = ({ term }) => term;
  index.tokenSet = { intersect: (term) => ({ toArray: () => all.filter((word) => matches(word, term)) }) };
}

function matches(word, term) {
  const bare = term.replaceAll("*", "");
  if (term.startsWith("*")) return word.includes(bare);
  return term.endsWith("*") ? word.startsWith(bare) : word === bare;
}
