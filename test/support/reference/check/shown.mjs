// What the reference must show: the version, both languages, diagrams as pictures, rules as tables, codes with pages,
// unions with fields and an example; and nothing that comes from another host.
import { existsSync, readFileSync } from "node:fs";

export function shownFaults({ root, out, pages }) {
  const faults = [];
  const { version } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
  for (const [file, { html, content }] of pages) {
    if (!html.includes(`v${version}`)) faults.push(`${file} shows no version`);
    if (/<(script|img|iframe)\b[^>]*src="https?:|<link\b[^>]*href="https?:/.test(html))
      faults.push(`${file} asks another host`);
    for (const [, src] of html.matchAll(/<img\s[^>]*src="([^"]*)"/g))
      if (!existsSync(new URL(src, new URL(file, out)))) faults.push(`${file} shows ${src}, which is not there`);
    if (/class="(language-)?mermaid"|flowchart (TD|LR)\n/.test(content)) faults.push(`${file} shows a diagram as text`);
  }
  const documents = [...pages.values()].filter(
    ({ file }) => file.startsWith("documents/") && !file.startsWith("documents/codes."),
  );
  for (const { file, content } of documents)
    if (!content.includes('class="sakip-languages"')) faults.push(`${file} has no switch of languages`);
  const drawn = documents.filter(({ content }) => content.includes('<svg class="sakip-diagram"')).length;

  const rules = rulesIn(readFileSync(new URL("docs/regulations/statuses.md", root), "utf8"));
  for (const name of rules) {
    const page = pages.get(`variables/sakip.${name}.html`) ?? pages.get(`functions/sakip.${name}.html`);
    if (!/<table>[\s\S]*<th>status<\/th>/.test(page?.content ?? ""))
      faults.push(`${name} shows no table with its status`);
  }

  const silent = [...pages.values()].filter(({ file }) =>
    /^(functions|variables|types|interfaces|classes)\//.test(file),
  );
  for (const { file, content } of silent)
    if (!content.includes('class="sakip-summary tsd-typography" lang="id"'))
      faults.push(`${file} says nothing in Indonesian`);

  const doors = [...pages.values()].filter(({ file }) => file.startsWith("modules/"));
  const listed = doors.flatMap(({ file, content }) => summariesIn(content).map((summary) => [file, summary]));
  for (const [file, { name, told }] of listed)
    if (!/lang="en"[\s\S]*lang="id"/.test(told))
      faults.push(`${file} lists ${name} without a sentence in both languages`);

  const codes = readFileSync(new URL("docs/codes.md", root), "utf8").match(/^### `.*`$/gm);
  const ownPages = [...pages.keys()].filter((file) => /^documents\/codes\.\w+\..+\.html$/.test(file));
  if (ownPages.length !== codes.length) faults.push(`${codes.length} codes have ${ownPages.length} pages`);

  let linked = 0;
  for (const { file, content } of silent)
    for (const [, thrown] of content.matchAll(/<div class="tsd-tag-throws">([\s\S]*?)<\/div>/g)) {
      linked += [...thrown.matchAll(/<a href="[^"]*codes[^"]*"/g)].length;
      for (const [, code] of thrown.matchAll(/(?<!<a[^>]*>)<code>([a-z]+(?:-[a-z0-9]+)+)<\/code>/g))
        if (codes.includes(`### \`${code}\``)) faults.push(`${file} throws ${code}, which leads nowhere`);
    }

  const unions = [...pages.values()].filter(({ content }) => content.includes(">What it may be ·"));
  for (const { file, content } of unions)
    if (!/Example/.test(content)) faults.push(`${file} is a union without an example`);
  const held = `version ${version}, ${listed.length} listed in both languages, ${linked} errors led to, ${rules.length} rules as tables, ${codes.length} codes, ${unions.length} unions, ${drawn} diagrams`;
  return { held, faults };
}

/** What a list of exports says of each. */
function summariesIn(content) {
  const entries = content.matchAll(
    /<dt class="tsd-member-summary[^"]*" id="([^"]*)">[\s\S]*?<dd[^>]*>([\s\S]*?)<\/dd>/g,
  );
  return [...entries].map(([, name, told]) => ({ name, told }));
}

/** The rules of the page of statuses, by the name of their export. */
function rulesIn(markdown) {
  return [...markdown.matchAll(/^## .*`(\w+)`\)?$/gm)].map(([, name]) => name);
}
