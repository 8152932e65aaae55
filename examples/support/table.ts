/** A plain text table: the first row is the head; columns whose cells are all figures stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => (row[i] ?? "").length)));
  const right = head.map((_, i) => rows.every((row) => /^[-\d.,%Rp]*$/.test(row[i] ?? "")));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (right[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join("  ")
      .trimEnd();
  return [line(head), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)]
    .map((text) => `  ${text}`)
    .join("\n");
}

/** A heading with a rule below it. */
export function heading(text: string): string {
  return `\n${text}\n${"═".repeat(text.length)}\n`;
}
