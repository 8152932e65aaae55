import { compare, type Exact, toDecimal, tryExact } from "../../number/index.ts";
import { type Figure, figureAt, type Notation } from "./target-figure.ts";
import type { RangeTarget, ValueTarget } from "./target-shape.ts";
import { type ComparisonSign, comparisonAt, remarkBehind, unitBehind } from "./target-words.ts";

/** A target text that is a number or a range, read in one notation. */
export interface QuantityReading {
  readonly target: ValueTarget | RangeTarget;
  readonly unit: string | null;
  readonly sign: ComparisonSign | null;
  readonly remark: string | null;
}

const LEADING = /^(?:(rp|idr)\.?(?=\s*\d)|(nilai|skor|indeks)\b|sebesar\b)\s*/i;
// "between 5 and 10" is a range; "5 and 10" are two targets.
const BETWEEN = /^antara (.+?) dan (?=[-−+\d])/iu;
const TO = /^\s*(?:[-–—−~]|s\/d|s\.d\.?|sd\b|sampai(?: dengan)?\b|hingga\b|to\b)\s*/iu;

/** The quantity that a text is in a notation, or undefined when it is none. `isLevel` knows the words of grades. */
export function readQuantity(
  text: string,
  notation: Notation,
  isLevel: (word: string) => boolean,
): QuantityReading | undefined {
  const { remark, rest: body } = remarkBehind(text);
  const { sign, rest: quantity } = comparisonAt(body.replace(BETWEEN, "$1 - "));
  // "BB 70-80": the figures are the target, the grade explains them.
  const grade = /^(\p{L}+)\s+(?=\d)/u.exec(quantity);
  const level = grade !== null && isLevel(grade[1] as string) ? (grade[1] as string) : null;
  const bare = level === null ? quantity : quantity.slice((grade?.[0] ?? "").length);
  const leading = LEADING.exec(bare);
  const figures = figuresAt(bare.slice(leading?.[0].length ?? 0));
  if (figures === undefined) return undefined;
  const values = figures.values.map((figure) => figure[notation]);
  const target = targetOf(values, sign);
  const behind = unitBehind(figures.rest);
  if (target === undefined || behind === undefined) return undefined;
  const units = [leading?.[1] && "Rp", behind.unit ?? leading?.[2]?.toLowerCase()].filter(Boolean);
  const remarks = [level, behind.remark, remark].filter((each) => each !== null);
  return {
    target,
    unit: units.length === 0 ? null : units.join(" "),
    sign,
    remark: remarks.length === 0 ? null : remarks.join("; "),
  };
}

/** One figure, or two with a word or dash between them; a percent sign may stand behind the first of two. */
function figuresAt(text: string): { readonly values: readonly Figure[]; readonly rest: string } | undefined {
  const first = figureAt(text);
  if (first === undefined) return undefined;
  const between = TO.exec(first.rest.replace(/^\s*(?:%|persen\b)/i, ""));
  const second = between === null ? undefined : figureAt(afterConnector(first.rest, between[0]));
  return second === undefined ? { values: [first], rest: first.rest } : { values: [first, second], rest: second.rest };
}

function afterConnector(rest: string, connector: string): string {
  return rest.slice(rest.indexOf(connector) + connector.length);
}

function targetOf(
  values: readonly (string | undefined)[],
  sign: ComparisonSign | null,
): QuantityReading["target"] | undefined {
  const [first, second] = values;
  if (first === undefined) return undefined;
  if (values.length === 1) return { kind: kindOf(sign), value: toDecimal(first) };
  // "Less than 5 to 10" says two things at once.
  if (second === undefined || sign !== null) return undefined;
  const [low, high] = isBelow(first, second) ? [first, second] : [second, first];
  return { kind: "range", low: toDecimal(low), high: toDecimal(high) };
}

function kindOf(sign: ComparisonSign | null): ValueTarget["kind"] {
  switch (sign) {
    case "<":
    case "≤":
      return "at-most";
    case ">":
    case "≥":
      return "at-least";
    case null:
      return "exact";
  }
}

function isBelow(first: string, second: string): boolean {
  return compare(tryExact(first) as Exact, tryExact(second) as Exact) <= 0;
}
