import { largest } from "../../core/index.ts";
/** How many columns of a terminal a text takes. */
export function widthOf(text: string): number {
  return [...text].length;
}

/** A text in lines of at most so many characters, as far in as the text stands; a longer word stands alone. */
export function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((paragraph) => {
    const [margin = ""] = /^ */.exec(paragraph) ?? [];
    const lines: string[] = [];
    let line: string | undefined;
    // The width of the line so far, so that no line is counted anew for every word.
    let taken = 0;
    for (const word of paragraph.slice(margin.length).split(" ")) {
      const own = widthOf(word);
      if (line !== undefined && taken + 1 + own <= width) {
        line = `${line} ${word}`;
        taken += 1 + own;
        continue;
      }
      if (line !== undefined) lines.push(line);
      line = margin + word;
      taken = margin.length + own;
    }
    return [...lines, line ?? ""];
  });
}

/** A text on one side of a field. */
export function aligned(text: string, width: number, align: "start" | "center" | "end", fill = " "): string {
  const room = Math.max(0, width - widthOf(text));
  switch (align) {
    case "start":
      return text + fill.repeat(room);
    case "end":
      return fill.repeat(room) + text;
    case "center": {
      const before = Math.floor(room / 2);
      return fill.repeat(before) + text + fill.repeat(room - before);
    }
  }
}

/** Blocks of lines side by side, at the top or at the bottom, the lines of each as wide as its first. */
export function sideBySide(
  blocks: readonly (readonly string[])[],
  gap: string,
  settle: "start" | "end" = "start",
): readonly string[] {
  const height = largest(
    blocks.map((lines) => lines.length),
    0,
  );
  return Array.from({ length: height }, (_, i) =>
    blocks
      .map((lines) => lines[settle === "start" ? i : i - height + lines.length] ?? " ".repeat(widthOf(lines[0] ?? "")))
      .join(gap)
      .trimEnd(),
  );
}
