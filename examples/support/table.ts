import { buildTable, toText } from "sakip/report";

/** The head of a column of figures, which stand to the right. */
export interface Figures {
  readonly figures: string;
}

/** A table in the terminal, moved in below its heading. */
export function table(head: readonly (string | Figures)[], rows: readonly (readonly string[])[]): string {
  const printed = buildTable({
    caption: "",
    columns: head.map((each, i) =>
      typeof each === "string" ? { key: `${i}`, head: each } : { key: `${i}`, head: each.figures, holds: "number" },
    ),
    rows: rows.map((cells) => ({ kind: "item", cells: Object.fromEntries(cells.entries()) })),
  });
  return toText(printed, { cellWidth: 200 })
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");
}

/** A heading with a rule below it. */
export function heading(text: string): string {
  return `\n${text}\n${"═".repeat(text.length)}\n`;
}
