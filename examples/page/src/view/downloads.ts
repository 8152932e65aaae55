import type { Locale } from "sakip";
import { buildDocument, findingsTable, type Table, toCsv, toHtml } from "sakip/report";
import type { Job } from "../jobs/index.ts";
import type { Answer } from "../jobs/job.ts";
import { words } from "../words/words.ts";
import { type Markup, markup } from "./markup.ts";

/** A button for a table: its file is made when it is asked for. */
export function tableButton(table: Table, at: number, locale: Locale): Markup {
  const name = `${words.downloadTable[locale]}: ${captionOf(table, locale)}`;
  return markup`<p class="downloads"><button type="button" data-table="${at}" aria-label="${name}">${words.downloadTable[locale]}</button></p>`;
}

export function saveTable(table: Table, locale: Locale): void {
  save(`${fileName(captionOf(table, locale))}.csv`, toCsv(table, { locale, dialect: locale }), "text/csv");
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

function captionOf({ caption }: Table, locale: Locale): string {
  return typeof caption === "string" ? caption : caption[locale];
}

function fileName(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
