import { largest } from "../../core/index.ts";
// Colours of Okabe and Ito, which eyes that tell no red from green tell apart.

export const FONT = "sans-serif";

/** What bars, dots and lines are filled with. */
export const FILL = /* @__PURE__ */ (() => ({
  first: "#0072B2",
  second: "#56B4E9",
  against: "#D55E00",
  third: "#009E73",
  fourth: "#CC79A7",
}))();

/** What texts and rules are drawn in. */
export const INK = /* @__PURE__ */ (() => ({ text: "#222222", soft: "#555555", faint: "#DDDDDD", rule: "#000000" }))();

/** How dense rows stand. */
export interface Density {
  /** The height of a row, in pixels. */
  readonly step: number;
  /** The size of its texts. */
  readonly font: number;
  /** The height of a line of a name. */
  readonly line: number;
  /** After how many characters a name is wrapped. */
  readonly wrap: number;
}

/** More rows than this stand densely. */
const MANY = 25;

/** How rows stand: densely where there are many, and as high as their names ask for. */
export function densityOf(names: readonly string[]): Density {
  const dense = names.length > MANY;
  const [step, font, line, wrap] = dense ? [14, 9, 10, 60] : [22, 11, 12, 44];
  const lines = largest(
    names.map((name) => wrapName(name, wrap).length),
    1,
  );
  return { step: Math.max(step, lines * line + (lines === 1 ? 4 : 6)), font, line, wrap };
}

/** A name in as few lines of so many characters as there can be, all about equally long; a longer word is parted. */
export function wrapName(name: string, width: number): readonly string[] {
  const few = wrapAt(name, width);
  const longest = largest(name.split(/\s+/).map((word) => word.length));
  for (let less = Math.max(Math.ceil(name.length / few.length), longest); less < width; less++) {
    const lines = wrapAt(name, less);
    if (lines.length === few.length) return lines;
  }
  return few;
}

function wrapAt(name: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of name.split(/\s+/).flatMap((each) => partsOf(each, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function partsOf(word: string, width: number): readonly string[] {
  const letters = [...word];
  const parts: string[] = [];
  for (let i = 0; i < letters.length; i += width) parts.push(letters.slice(i, i + width).join(""));
  return parts;
}

/** About how wide a text is, in pixels: wide enough for the usual fonts. */
export function widthOf(text: string, font: number): number {
  return Math.ceil([...text].length * font * 0.62);
}
