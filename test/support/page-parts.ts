// What the two languages of a page must have in common: headings, tables, blocks, links.

const FENCE = /^( *)(`{3,})(.*)\n([\s\S]*?)^ *\2 *$/gm;

/** A fenced block: its language, and what stands in it. */
export interface Block {
  readonly info: string;
  readonly code: string;
}

export function blocksOf(page: string): readonly Block[] {
  return [...page.matchAll(FENCE)].map(([, , , info = "", code = ""]) => ({ info: info.trim(), code }));
}

/** The levels of the headings, in their order. */
export function headingsOf(page: string): readonly number[] {
  return (withoutBlocks(page).match(/^#+(?= )/gm) ?? []).map((marks) => marks.length);
}

/** The size of each table, `"3 × 2"`, and of what is printed as a quotation too. */
export function tablesOf(page: string): readonly string[] {
  const runs: string[][] = [];
  let isOpen = false;
  for (const line of withoutBlocks(page).split("\n")) {
    const isRow = /^[> ]*\|/.test(line);
    if (isRow && isOpen) runs.at(-1)?.push(line);
    else if (isRow) runs.push([line]);
    isOpen = isRow;
  }
  return runs.map((rows) => `${rows.length} × ${(rows[0] ?? "").split(/(?<!\\)\|/).length - 2}`);
}

/**
 * The files that a page links to, sorted: of a page's two languages the one name, the front page too, and of a picture
 * the one that both languages have (`chart.svg` for `chart-en.svg`).
 */
export function linkedFrom(page: string, file: string): readonly string[] {
  const targets = [...withoutBlocks(page).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)|\bsrc="(?!https?:)([^"]+)"/g)];
  const paths = targets.map(([, link, src]) => new URL(link ?? src ?? "", `file:///${file}`).pathname.slice(1));
  const same = paths.map((path) => path.replace(/^docs\/id\/|^(?=README)/, "docs/").replace(/-(en|id)(?=\.\w+$)/, ""));
  return [...new Set(same)].sort();
}

/** The prose of a page: no blocks, no code, no comments, of links only their words. */
export function proseOf(page: string): string {
  return withoutBlocks(page)
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(/``.*?``|`[^`\n]*`/g, " … ")
    .replaceAll(/\]\([^)]*\)/g, "]")
    .replaceAll(/<[^>]*>/g, " ");
}

function withoutBlocks(page: string): string {
  return page.replaceAll(FENCE, "```");
}
