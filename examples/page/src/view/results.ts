import type { Locale } from "sakip";
import { toHtml } from "sakip/report";
import type { Answer } from "../jobs/job.ts";
import { words } from "../words/words.ts";
import { cellsView } from "./cells.ts";
import { chartView, isReadable } from "./charts.ts";
import { tableButton } from "./downloads.ts";
import { explanationsView } from "./explanation.ts";
import { findingsView } from "./findings.ts";
import { type Markup, markup, raw } from "./markup.ts";

/** Everything that came of a sheet, from the most important to the smallest. */
export function resultsView(answer: Answer, locale: Locale): Markup {
  const { read, headline, charts, tables, explained, findings } = answer;
  const isEmpty = read.items.length === 0;
  const shown = tables.map(
    (table, i) => markup`${raw(toHtml(table, { locale, id: `result-${i}` }))}${tableButton(table, i, locale)}`,
  );
  return markup`<p class="headline">${isEmpty ? words.nothingRead[locale] : headline[locale]}</p>
${isEmpty ? "" : [...charts.filter(isReadable).map((chart, i) => chartView(chart, i, locale)), ...shown]}
<h3>${words.findings[locale]}</h3>
${findingsView([...read.findings, ...findings], locale)}
${isEmpty ? "" : markup`<h3>${words.explanations[locale]}</h3>${explanationsView(explained, locale)}`}
<details class="sheet-read"><summary><h3>${words.cells[locale]}</h3></summary>${cellsView(read, locale)}</details>
${isEmpty ? "" : markup`<p><button type="button" data-document>${words.downloadDocument[locale]}</button></p>`}`;
}
