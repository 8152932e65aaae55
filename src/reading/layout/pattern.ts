/** What a part of a notation stands for. */
type PartKind = "A" | "a" | "I" | "1";

/** How numbers of one level are written. */
export interface Notation {
  readonly kinds: readonly PartKind[];
  readonly test: RegExp;
}

const PARTS: Readonly<Record<PartKind, string>> = {
  A: "([A-Z]{1,2})",
  a: "([a-z])",
  I: "([IVXLCDM]+)",
  "1": "(\\d{1,3})",
};

/** A notation as `"{1}.{a}"` or `"T{1}.S{1}"`; undefined where the pattern is none. */
export function notationOf(pattern: string): Notation | undefined {
  const kinds = [...pattern.matchAll(/\{([AaI1])\}/g)].map(([, kind]) => kind as PartKind);
  const rest = pattern.replace(/\{[AaI1]\}/g, "");
  if (kinds.length === 0 || /[{}]/.test(rest)) return undefined;
  const source = pattern
    .split(/(\{[AaI1]\})/)
    .map((piece) => {
      const kind = /^\{([AaI1])\}$/.exec(piece)?.[1] as PartKind | undefined;
      return kind === undefined ? piece.replace(/[.*+?^$()|[\]\\]/g, "\\$&") : PARTS[kind];
    })
    .join("");
  return { kinds, test: new RegExp(`^${source}\\.?$`) };
}

/** A test of codes as `"#.##.##"`; undefined where the pattern is none. */
export function codeTest(pattern: string): RegExp | undefined {
  if (!pattern.includes("#")) return undefined;
  const source = pattern.replace(/[.*?^$()|[\]\\{}]/g, "\\$&").replace(/#/g, "[\\dX]");
  return new RegExp(`^${source}$`);
}
