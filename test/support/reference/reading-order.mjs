// In which order the pages are read. The one source is docs/README.md: its headings are the groups, its links the order.
// What only a page of this order links to comes after it, as a group that is called as that page.
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The group that comes first, with the pages of both languages. */
const FIRST = "Start here · Mulai di sini";

/** What the groups of docs/README.md are called in Indonesian. */
const GROUPS = {
  Concepts: "Konsep",
  Guides: "Panduan",
  Regulations: "Peraturan",
  "Why it is built this way": "Mengapa dibangun demikian",
  "To look things up": "Rujukan",
};

/** Pages in Indonesian come after all others. */
const AFTER = 10_000;

/** Every page by its file: title, language, group, place, and the file of its other language. */
export function readingOrder(root) {
  const read = (file) => readFileSync(new URL(file, root), "utf8");
  const titleOf = (file) => /^# (.*)$/m.exec(read(file))?.[1].replaceAll("`", "") ?? file;
  const found = new Map();
  const add = (file, page) => found.set(file, { file, title: titleOf(file), ...page });
  for (const [place, { file, group, under }] of withLinked(listed(read("docs/README.md")), read).entries()) {
    const other = file.replace(/^docs\//, "docs/id/");
    const hasOther = existsSync(new URL(other, root));
    const inEnglish = under === undefined ? group : titleOf(under);
    const inIndonesian = under === undefined ? (GROUPS[group] ?? group) : titleOf(under.replace(/^docs\//, "docs/id/"));
    add(file, { locale: "en", group: inEnglish, place, other: hasOther ? other : undefined });
    if (hasOther) add(other, { locale: "id", group: inIndonesian, place: AFTER + place, other: file });
  }
  const forgotten = pagesIn(root).filter((file) => !found.has(file));
  if (forgotten.length > 0) throw new Error(`docs/README.md does not lead to ${forgotten.join(", ")}`);
  return found;
}

/** The pages of the list, itself first, each under the heading it stands under. */
function listed(front) {
  const order = [{ file: "docs/README.md", group: FIRST }];
  let group = FIRST;
  for (const line of front.split("\n")) {
    const [, heading] = /^## (.*)$/.exec(line) ?? [];
    if (heading !== undefined) group = heading === "Start here" ? FIRST : heading;
    if (!/^(\d+\.|-) /.test(line)) continue;
    for (const file of linksIn(line, "docs/README.md"))
      if (!order.some((each) => each.file === file)) order.push({ file, group });
  }
  return order;
}

function withLinked(order, read) {
  const known = new Set(order.map(({ file }) => file));
  return order.flatMap((page) => {
    const own = page.file === "docs/README.md" ? [] : linksIn(read(page.file), page.file);
    const others = [...new Set(own)].filter((file) => !known.has(file));
    for (const file of others) known.add(file);
    return [page, ...others.map((file) => ({ file, group: page.group, under: page.file }))];
  });
}

/** The English pages of docs that a text links to. */
function linksIn(text, from) {
  return [...text.matchAll(/\]\(([\w./-]+\.md)(?:#[\w-]*)?\)/g)]
    .map(([, link]) => new URL(link, `file:///${from}`).pathname.slice(1))
    .filter((file) => file.startsWith("docs/") && !file.startsWith("docs/id/"));
}

function pagesIn(root) {
  return readdirSync(new URL("docs/", root), { recursive: true })
    .map((file) => `docs/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".md") && !file.startsWith("docs/api/"));
}
