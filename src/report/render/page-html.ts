import type { Locale } from "../../core/index.ts";
import { escapeHtml } from "./escape-html.ts";
import { type PageLook, pageRule, SMALL_TYPE } from "./paper.ts";

/** A whole page around what was printed, which prints as it looks. */
export function pageHtml(
  content: string,
  title: string,
  { locale, ...look }: PageLook & { readonly locale: Locale },
): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${pageRule(look)}
${STYLE}
${printedRules()}
</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}

const STYLE = `body { font: 11pt/1.45 "Liberation Sans", Arial, sans-serif; color: #111; background: #fff; margin: 1.5rem auto; padding: 0 1rem; max-width: 75rem; }
h1 { font-size: 1.5em; } h2 { font-size: 1.25em; } h3 { font-size: 1.08em; }
.table { overflow-x: auto; margin: 1.2em 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.92em; }
caption { text-align: start; font-weight: bold; padding-bottom: 0.4em; }
th, td { border: 1px solid #767676; padding: 0.25em 0.5em; vertical-align: top; text-align: start; }
thead th { background: #e8eef4; text-align: center; vertical-align: middle; }
th, td { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
tbody th { font-weight: normal; }
.end { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; } .center, .numbers td { text-align: center; }
.band th, .total th, .total td, .subtotal th, .subtotal td { font-weight: bold; background: #f3f3f3; }
sup a { color: inherit; text-decoration: none; } .notes li::marker { content: counter(list-item) ") "; }
.notes, .basis, .findings { font-size: 0.85em; margin: 0.4em 0; }
.signatures { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2em; margin: 2.5em 0; break-inside: avoid; }
.signature { text-align: center; min-width: 14em; } .signature:only-child { margin-inline-start: auto; } .signature .room { height: 4.5em; } .signature p { margin: 0; }
figure { margin: 1.2em 0; } .page-break { break-after: page; border: 0; }
thead { display: table-header-group; } tr { break-inside: avoid; }`;

/** On paper a wide table is set in smaller type, so that no column is cut off. */
const printedRules = () => `@media print {
body { margin: 0; padding: 0; max-width: none; font-size: 10pt; } .table { overflow: visible; }
${SMALL_TYPE.map((points) => `.type-${points} { font-size: ${points}pt; }`).join(" ")}
[class^="type-"] th, [class^="type-"] td { padding: 0.2em 0.3em; }
}`;
