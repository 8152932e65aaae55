import { type Bilingual, deepFreeze, type GivenFinding, type Locale, ownCopy } from "../../core/index.ts";

/**
 * A diagram as plain data: put it into a document as a block, print it, or hand its text to Mermaid.
 *
 * @term diagram
 */
export interface Diagram {
  /** Says what this is. */
  readonly kind: "picture";
  /** In which language the picture is specified. */
  readonly format: "mermaid";
  /** What the diagram shows, in words: for who cannot see it, and for what cannot draw it. */
  readonly description: Bilingual;
  /** The diagram as Mermaid takes it; its texts are in the language that was told. */
  readonly specification: string;
  /** What a person should look at, such as that something was left out. */
  readonly findings: readonly GivenFinding[];
}

interface DiagramDraft {
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly locale: Locale;
  readonly lines: readonly string[];
  readonly findings: readonly GivenFinding[];
}

/** So many characters of a text, and so many arrows, Mermaid draws without being told otherwise; some less, to be sure. */
const MOST_CHARACTERS = 45_000;
const MOST_ARROWS = 450;

/** The lines of a diagram. */
interface Lines {
  readonly boxes: readonly string[];
  readonly arrows: readonly string[];
}

/** What is drawn of a list: as many, from the first on, as Mermaid draws. */
export function fitting<T>(
  all: readonly T[],
  linesOf: (drawn: readonly T[]) => Lines,
): Lines & { readonly drawn: readonly T[] } {
  for (let drawn = all; ; drawn = drawn.slice(0, -1)) {
    const lines = linesOf(drawn);
    const length = [...lines.boxes, ...lines.arrows].reduce((sum, line) => sum + line.length, 0);
    if ((lines.arrows.length <= MOST_ARROWS && length <= MOST_CHARACTERS) || drawn.length === 0)
      return { ...lines, drawn };
  }
}

/** The diagram of its lines, frozen. */
export function finishDiagram({ title, description, locale, lines, findings }: DiagramDraft): Diagram {
  return deepFreeze({
    kind: "picture",
    format: "mermaid",
    description,
    specification: [
      "flowchart LR",
      `  accTitle: ${plain(title[locale])}`,
      `  accDescr: ${plain(description[locale])}`,
      ...lines.map((line) => `  ${line}`),
      "",
    ].join("\n"),
    findings: findings.map((each) => ownCopy(each)),
  });
}

/** A text as the label of a node or an arrow, letter for letter. */
export function label(text: string): string {
  return `"${oneLine(text)
    .replaceAll("#", "#35;")
    .replace(/[&"<>`\\%]/g, (sign) => CODES[sign] ?? sign)}"`;
}

/** A text that no word or sign of Mermaid can end. */
function plain(text: string): string {
  return oneLine(text).replace(/[#&"<>`\\{};%]/g, " ");
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

const CODES: Readonly<Record<string, string>> = {
  "&": "#amp;",
  '"': "#quot;",
  "<": "#lt;",
  ">": "#gt;",
  "`": "#96;",
  "\\": "#92;",
  // Two of them would begin a command, wherever they stand.
  "%": "#37;",
};
