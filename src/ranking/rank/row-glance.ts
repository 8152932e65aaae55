import { Decimal } from "../../number/index.ts";
import type { RankedRow } from "./ranked-row-shape.ts";

/** A number of so few words of digits, and so near to 1, needs no reading to know that it can be read. */
const MOST_WORDS = 14;
const LARGEST_EXPONENT = 100;

/** Whether a value is plainly the rows of a ranking: it accepts nothing that the shape refuses. Items are not looked into. */
export function arePlainRows<T>(rows: unknown): rows is readonly RankedRow<T>[] {
  try {
    if (!Array.isArray(rows)) return false;
    let before: RankedRow<T> | undefined;
    for (const row of rows) {
      if (!isPlainRow<T>(row) || (before !== undefined && !followsOn(row, before))) return false;
      before = row;
    }
    return true;
  } catch {
    return false; // a getter that throws
  }
}

/** Whether a row shares the places of the row before it, or stands behind them. */
export function followsOn(row: RankedRow<unknown>, before: RankedRow<unknown>): boolean {
  const isTied = row.bestRank === before.bestRank && row.worstRank === before.worstRank;
  return isTied || row.bestRank > before.worstRank;
}

function isPlainRow<T>(row: unknown): row is RankedRow<T> {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return false;
  const own: { readonly [K in keyof RankedRow<T>]?: unknown } = row;
  const { value, unrounded, rank, bestRank, worstRank, tied, decidedBy } = own;
  return (
    isPlace(bestRank) &&
    isPlace(worstRank) &&
    bestRank <= worstRank &&
    typeof rank === "number" &&
    rank >= 1 &&
    rank < Number.POSITIVE_INFINITY &&
    typeof tied === "boolean" &&
    typeof decidedBy === "string" &&
    decidedBy.trim() !== "" &&
    isPlainDecimal(value) &&
    (unrounded === undefined || isPlainDecimal(unrounded)) &&
    hasOnlyKnownKeys(row)
  );
}

function hasOnlyKnownKeys(row: object): boolean {
  for (const key in row)
    switch (key) {
      case "item":
      case "value":
      case "unrounded":
      case "rank":
      case "bestRank":
      case "worstRank":
      case "tied":
      case "decidedBy":
        continue;
      default:
        return false; // a column of the caller, or a slip
    }
  return true;
}

function isPlace(place: unknown): place is number {
  return typeof place === "number" && Number.isSafeInteger(place) && place >= 1;
}

function isPlainDecimal(value: unknown): boolean {
  return value instanceof Decimal && Math.abs(value.e) <= LARGEST_EXPONENT && value.d.length <= MOST_WORDS;
}
