import { readFigure } from "../../indicator/index.ts";
import type { CellReading } from "../sheet/index.ts";
import { letters } from "./data/usual-words.ts";
import { oneLine } from "./plain-cells.ts";

/** A letter of an answer or a predicate: with a range behind it, the range too. */
export function letter(cell: unknown): CellReading | undefined {
  if (typeof cell !== "string") return undefined;
  const text = oneLine(cell).toUpperCase();
  if (letters.includes(text)) return { kind: "level", value: text, scale: null, sign: "=" };
  const [, own, ends] = /^(AA|A|BB|B|CC|C|D|E)\s*\((.+)\)$/.exec(text) ?? [];
  if (own === undefined || ends === undefined) return undefined;
  return openRange(ends, own) ?? { kind: "level", value: own, scale: null, sign: "=" };
}

/** A range whose lower end may be open: "> 80 - 90". */
export function openRange(text: string, level: string | null): CellReading | undefined {
  const [, open, low, high] = /^(>?)\s*([\d.,]+)\s*(?:[-–]|s\/?d)\s*([\d.,]+)$/i.exec(text.trim()) ?? [];
  const [from, to] = [readFigure(low), readFigure(high)];
  if (from.kind !== "number" || to.kind !== "number") return undefined;
  return { kind: "range", low: from.value, high: to.value, lowOpen: open === ">", unit: null, level };
}
