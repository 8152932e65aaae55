export type { Printable } from "./printable.ts";
export { raised } from "./render-words.ts";
export type { Sheet, SheetCell, SheetRow } from "./sheet.ts";
export { type CsvOptions, toCsv } from "./to-csv.ts";
export { type HtmlOptions, toHtml } from "./to-html.ts";
export { type MarkdownOptions, toMarkdown } from "./to-markdown.ts";
export { type SheetOptions, toSheet } from "./to-sheet.ts";
export { type TextOptions, toText } from "./to-text.ts";
