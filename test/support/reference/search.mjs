// Search over names, terms, headings, comments and pages; a term of the field weighs as much as an English name.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { IndexEvent, ReflectionKind, RendererEvent } from "typedoc";
import { phraseOf, queryOf, SHOWN } from "./query.mjs";

/** How much a page of each kind weighs: what answers a question comes before the types that it takes. */
const WEIGHTS = [
  [ReflectionKind.Document, 3],
  [ReflectionKind.Function, 1.6],
  [ReflectionKind.Variable, 1],
  [ReflectionKind.TypeAlias | ReflectionKind.Interface | ReflectionKind.Class, 0.8],
];
const EXPLAINERS = 0.9;
const READERS = 0.6;
const CODES = 0.5;
const MEMBERS = 0.05;

/** What TypeDoc asks of its index, a word anywhere within a word; and how many answers it shows. */
const ASKS = /i\.split\(" "\)\.map\(c=>[^;]*?\.join\(" "\)/;
const SHOWS = "Math.min(10,s.length)";

/** What it favours: names that begin with what was typed, those of fields too. */
const FAVOURS = "l.name.toLowerCase().startsWith(i.toLowerCase())&&";

export function search(app, state) {
  const words = JSON.parse(readFileSync(new URL("words.json", import.meta.url), "utf8"));

  app.renderer.on(IndexEvent.PREPARE_INDEX, (event) => {
    Object.assign(event.searchFieldWeights, { phrase: 30, term: 12, heading: 6 });
    for (const [index, each] of event.searchResults.entries()) {
      each.relevanceBoost = weightOf(each, state);
      const file = state.pageOf.get(each)?.file.replace(/^docs\/(id\/)?|\.md$/g, "");
      const terms = (file === undefined ? termsOf(each) : words[file]) ?? [];
      const fields = {
        phrase: terms.map(phraseOf).join(" ") || undefined,
        term: terms.join(" ") || undefined,
        heading: headingsOf(each),
        comment: wordsIn([...commentsOf(each).flatMap(toldIn), ...inIndonesian(each, state)]),
        document: wordsIn(each.content ?? []),
      };
      event.searchFields[index] = Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== undefined));
    }
  });

  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    const file = join(outputDirectory, "assets/main.js");
    const script = readFileSync(file, "utf8");
    if (!ASKS.test(script) || !script.includes(SHOWS) || !script.includes(FAVOURS))
      throw new Error("TypeDoc's script asks its index in another way");
    const patched = script
      .replace(ASKS, () => `(${queryOf})(i)`)
      .replace(SHOWS, `Math.min(${SHOWN},s.length)`)
      .replace(FAVOURS, () => `${FAVOURS}!l.url.includes("#")&&`);
    writeFileSync(file, patched);
  });
}

function weightOf(reflection, { codeDocuments }) {
  if (codeDocuments.has(reflection)) return CODES;
  if (/(Shape|Schema)$/.test(reflection.name)) return READERS;
  if (/^explain[A-Z]/.test(reflection.name)) return EXPLAINERS;
  return WEIGHTS.find(([kinds]) => reflection.kindOf(kinds))?.[1] ?? MEMBERS;
}

/** The Indonesian terms of an export, from its `@term` tags. */
function termsOf(reflection) {
  const tags = commentsOf(reflection).flatMap(({ blockTags }) => blockTags.filter(({ tag }) => tag === "@term"));
  return tags.map(({ content }) => textOf(content));
}

function commentsOf(reflection) {
  return [reflection.comment, ...(reflection.signatures ?? []).map(({ comment }) => comment)].filter(
    (each) => each !== undefined,
  );
}

/** What a comment tells in words: all but its examples. */
function toldIn({ summary, blockTags }) {
  return [
    ...summary,
    ...blockTags.filter(({ tag }) => tag !== "@example").flatMap(({ content }) => [...content, SPACE]),
  ];
}

/** Its first sentence in Indonesian, for an export. */
function inIndonesian(each, { exported, summaries }) {
  const texts = exported.get(each.name) === each ? summaries.get(each.name) : undefined;
  return texts === undefined ? [] : [{ kind: "text", text: texts.id }];
}

const SPACE = { kind: "text", text: " " };

/** The words of a text, without blocks of code: nobody looks for a figure of an example. */
function wordsIn(parts) {
  const prose = parts.filter(({ kind, text }) => kind !== "code" || !text.startsWith("```"));
  return textOf(prose)
    .match(/\p{L}[\p{L}\p{N}]+/gu)
    ?.join(" ");
}

/** The headings of a page. */
function headingsOf(reflection) {
  if (!reflection.isDocument()) return undefined;
  return [...textOf(reflection.content).matchAll(/^#{1,3} (.*)$/gm)].map(([, heading]) => heading).join("\n");
}

function textOf(parts) {
  return parts.map(({ text }) => text).join("");
}
