import { type LayoutLevel, notationOf } from "../layout/index.ts";
import { roman } from "./number-kinds.ts";
import type { OpenNode } from "./row-draft.ts";

/** A level of which a number is, with the last part of it as a count. */
export interface NumberedLevel {
  readonly index: number;
  readonly count: number;
}

/** The level that a number is of, by how it is written and by what came before: "I" after "A" opens activities. */
export function levelOfNumber(
  number: string,
  levels: readonly LayoutLevel[],
  open: readonly OpenNode[],
  last: ReadonlyMap<number, number>,
): NumberedLevel | undefined {
  const found = levels.flatMap(({ notation = [] }, index) =>
    notation.flatMap((pattern) => {
      const count = countOf(number, pattern);
      return count === undefined ? [] : [{ index, count, fit: fitOf({ index, count }, open, last, levels) }];
    }),
  );
  return found.sort((a, b) => b.fit - a.fit || a.index - b.index)[0];
}

/** Whether a number is written as those of a level are. */
export function isWrittenAs(number: string, { notation = [] }: LayoutLevel): boolean {
  return notation.some((pattern) => notationOf(pattern)?.test.test(number) === true);
}

/** A number that goes on with the last one of its level fits best, then one that begins a level below an open one. */
function fitOf(
  { index, count }: NumberedLevel,
  open: readonly OpenNode[],
  last: ReadonlyMap<number, number>,
  levels: readonly LayoutLevel[],
): number {
  if (count === (last.get(index) ?? Number.NaN) + 1) return 3;
  const above = open[open.length - 1];
  const isBelow = above === undefined ? index === 0 : levels.findIndex(({ level }) => level === above.level) < index;
  return count === 1 && isBelow ? 2 : 1;
}

function countOf(number: string, pattern: string): number | undefined {
  const notation = notationOf(pattern);
  const parts = notation?.test.exec(number)?.slice(1);
  const kind = notation?.kinds[notation.kinds.length - 1];
  const last = parts?.[parts.length - 1];
  if (kind === undefined || last === undefined) return undefined;
  switch (kind) {
    case "1":
      return Number(last);
    case "A":
      return last.charCodeAt(last.length - 1) - 64;
    case "a":
      return last.charCodeAt(0) - 96;
    case "I":
      return roman(last);
  }
}
