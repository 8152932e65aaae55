import type { Locale } from "../../core/index.ts";
import type { TableRead } from "../table/index.ts";
import { type Grid, gridOf } from "./grid.ts";
import { raised } from "./render-words.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A table of GitHub's Markdown: heads become paths, a covered cell stays empty. */
export function tableMarkdown(table: TableRead, locale: Locale): string {
  const grid = gridOf(table, locale);
  const { notes, basis, findings } = surroundingsOf(table, locale);
  const below = [
    ...notes.map(({ number, text }) => `${raised([number])} ${escapeMarkdown(text)}`),
    ...(basis === undefined ? [] : [escapeMarkdown(basis)]),
    ...findings.map(escapeMarkdown),
  ];
  return [
    ...(grid.caption === "" ? [] : [`**${escapeMarkdown(grid.caption)}**`, ""]),
    line(grid.leaves.map(({ path }) => path.map(escapeMarkdown).join(" – "))),
    line(grid.leaves.map(({ align }) => ({ start: "---", center: ":---:", end: "---:" })[align])),
    ...(grid.numbers.length === 0 ? [] : [line(grid.numbers)]),
    ...bodyOf(grid),
    // Two spaces end a line of Markdown.
    ...(below.length === 0 ? [] : ["", below.join("  \n")]),
  ].join("\n");
}

function bodyOf({ rows, leaves }: Grid): readonly string[] {
  return rows.map((row) => {
    if (row.kind === "band") return line(leaves.map((_, i) => (i === 0 ? `**${escapeMarkdown(row.text)}**` : "")));
    const bold = row.kind === "item" ? "" : "**";
    return line(
      row.slots.map((slot) => {
        if (slot?.begins !== true || slot.cell.text === "") return "";
        return `${bold}${escapeMarkdown(slot.cell.text)}${bold}${raised(slot.cell.cell.notes)}`;
      }),
    );
  });
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** A text whose characters stand for themselves in Markdown, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\|<&`*_~[\]]/g, "\\$&")
    .replace(/^(\s*\d*)([#>+.)-])(?=\s)/, "$1\\$2")
    .replaceAll("\n", "<br>");
}
