/** What a part of a notation stands for, and how it is written. */
const PARTS = {
  A: "([A-Z]{1,2})",
  a: "([a-z])",
  I: "([IVXLCDM]+)",
  "1": "(\\d{1,3})",
};

/** What a part of a notation stands for. */
export type PartKind = keyof typeof PARTS;

/** How numbers of one level are written. */
export interface Notation {
  readonly kinds: readonly PartKind[];
  readonly test: RegExp;
}

/** A notation as `"{1}.{a}"` or `"T{1}.S{1}"`; undefined where the pattern is none. */
export function notationOf(pattern: string): Notation | undefined {
  const pieces = pattern.split(/(\{[AaI1]\})/).map((piece) => ({ piece, kind: partKind(piece) }));
  const kinds = pieces.flatMap(({ kind }) => kind ?? []);
  if (kinds.length === 0 || pieces.some(({ piece, kind }) => kind === undefined && /[{}]/.test(piece)))
    return undefined;
  const source = pieces.map(({ piece, kind }) => (kind === undefined ? literal(piece) : PARTS[kind])).join("");
  return { kinds, test: new RegExp(`^${source}\\.?$`) };
}

/** A test of codes as `"#.##.##"`; undefined where the pattern is none. */
export function codeTest(pattern: string): RegExp | undefined {
  if (!pattern.includes("#")) return undefined;
  const source = pattern.replace(/[.*?^$()|[\]\\{}]/g, "\\$&").replace(/#/g, "[\\dX]");
  return new RegExp(`^${source}$`);
}

function partKind(piece: string): PartKind | undefined {
  switch (piece) {
    case "{A}":
      return "A";
    case "{a}":
      return "a";
    case "{I}":
      return "I";
    case "{1}":
      return "1";
    default:
      return undefined;
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
}
