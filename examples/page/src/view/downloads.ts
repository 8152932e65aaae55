import type { Locale } from "sakip";
import { buildDocument, findingsTable, type Table, toCsv, toHtml } from "sakip/report";
import type { Job } from "../jobs/index.ts";
import type { Answer } from "../jobs/job.ts";
import { words } from "../words/words.ts";
import { type Markup, markup } from "./markup.ts";

/** Links to files that are made when they are asked for. */
export function downloadsView({ tables }: Answer, locale: Locale): Markup {
  const links = tables.map((table, i) => {
    const caption = typeof table.caption === "string" ? table.caption : table.caption[locale];
    return markup`<li><button type="button" data-table="${i}">${caption} (CSV)</button></li>`;
  });
  return markup`<ul class="downloads"><li><button type="button" data-document>${words.document[locale]}</button></li>${links}</ul>`;
}

export function saveTable(table: Table, locale: Locale): void {
  save(`${nameOf(table.caption, locale)}.csv`, toCsv(table, { locale, dialect: locale }), "text/csv");
}

export function saveDocument(job: Job, { tables, read, findings }: Answer, locale: Locale): void {
  const all = [...read.findings, ...findings];
  const shown = all.length === 0 ? tables : [...tables, findingsTable(all)];
  const document = buildDocument({ title: job.title, blocks: shown.map((table) => ({ kind: "table", table })) });
  save(`${job.address[locale]}.html`, toHtml(document, { page: true, locale }), "text/html");
}

export function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function nameOf(caption: Table["caption"], locale: Locale): string {
  const text = typeof caption === "string" ? caption : caption[locale];
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
