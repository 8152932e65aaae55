import { Decimal } from "sakip";
import type { AnyShape } from "../../../src/core/index.ts";
import { untouchable } from "./hostile.ts";
import { isInOwnColumn } from "./own-column.ts";
import { isWellFormed } from "./refusal-laws.ts";

/** A sentence that lists everything may be long, with a mark where it is cut; one that quotes what was given whole may not. */
const LONGEST_SENTENCE = 4001;
const MOST_NODES = 50_000;

/** What is known of the call that gave a result. */
interface Call {
  readonly name: string;
  /** The shape that a document was read by. */
  readonly shape: AnyShape | undefined;
  readonly changes: readonly string[];
}

/** What is wrong with a result; undefined where it is as promised. */
export function flawOfResult(result: unknown, given: ReadonlyMap<object, unknown>, call: Call): string | undefined {
  const seen = new Set<unknown>();
  const pending: (readonly [value: unknown, path: string])[] = [[result, ""]];
  while (pending.length > 0 && seen.size < MOST_NODES) {
    const [value, path] = pending.pop() as (typeof pending)[number];
    if (isAllowed(value, path, given, call) || isEntryOfMap(value, call)) continue;
    const flaw = flawOfValue(value, given, call);
    if (flaw === "the caller's") continue;
    if (flaw !== undefined) return `the result ${flaw} at ${path.replaceAll(/\d+/g, "#").slice(0, 120)}`;
    if (typeof value !== "object" || value === null || seen.has(value) || value instanceof Decimal) continue;
    seen.add(value);
    for (const key of Reflect.ownKeys(value)) {
      if (Array.isArray(value) && key === "length") continue;
      const own = Object.getOwnPropertyDescriptor(value, key);
      if (typeof key === "symbol" && /[aA]ccumulat|State/.test(call.name)) continue;
      // A column of the caller's own may be named by a symbol.
      if (typeof key === "symbol" && HANDS_BACK[call.name]?.test(`${path}.symbol`)) continue;
      if (typeof key === "symbol") return `the result has a symbol as key at ${path}`;
      if (own === undefined || !("value" in own)) return `the result has a getter at ${path}.${key}`;
      pending.push([own.value, `${path}.${key}`]);
    }
  }
  return undefined;
}

/** A Map gives a new pair for each of its entries, and nobody freezes it: such a pair is an item as the caller gave it. */
function isEntryOfMap(value: unknown, { changes }: Call): boolean {
  return Array.isArray(value) && value.length === 2 && changes.some((each) => each.endsWith(": a Map"));
}

/** Where the caller's own items stand in rankings and awards. */
const ITEMS = /\.(item|above|below|entry)$/;

/** Columns of the caller's own in the rows of a plan. */
const COLUMNS = /\.nodes\.\d+\.[^.]+$/;

/** Columns of the caller's own in the rows of a ranking that came back. */
const ROW_COLUMNS =
  /(?:^\.\d+|\.(?:row|current|previous)|\.rows\.\d+|\.\d+\.\d+)\.(?!value$|unrounded$|tieBreakValues$|rank$|bestRank$|worstRank$|tied$|decidedBy$)[^.]+$/;

/** Entries that were not ranked. */
const UNRANKED = /\.unranked\.\d+$/;

/** What hands back what it was given, as the pages say. */
const HANDS_BACK: Readonly<Record<string, RegExp>> = {
  inForce: /^$/,
  joinRows: /\.(left|right)(\.\d+)?$/,
  selectWinners: UNRANKED,
  selectTop: ROW_COLUMNS,
  selectGraded: ROW_COLUMNS,
  selectShare: ROW_COLUMNS,
  selectWithin: ROW_COLUMNS,
  divideRanking: ROW_COLUMNS,
  compareRankings: ROW_COLUMNS,
  buildCascade: COLUMNS,
  nodesFromCodes: COLUMNS,
  nodesFromOutline: COLUMNS,
  "use of cascadeNodeShape": COLUMNS,
  "use of cascadeNodesShape": COLUMNS,
  "use of codedRowShape": COLUMNS,
  "use of outlineRowShape": COLUMNS,
  "use of rankingShape": ROW_COLUMNS,
  sortIntoQuadrants: /^\.quadrants\.[\w-]+\.\d+$/,
  rankWithin: /^\.ungrouped\.\d+$/,
};

/** What the pages say may be no plain data: nothing at all, a function that was given, the methods of an accumulator. */
function isAllowed(value: unknown, path: string, given: ReadonlyMap<object, unknown>, { name, shape }: Call): boolean {
  if (path === "" && value === undefined) return true;
  // A record marks what JSON does not know.
  if (path.endsWith(".$sakip")) return true;
  if (typeof value === "object" && value !== null && given.has(value))
    return ITEMS.test(path) || (path !== "" && name.startsWith("parse")) || (HANDS_BACK[name]?.test(path) ?? false);
  if (typeof value !== "object" && (ITEMS.test(path) || (HANDS_BACK[name]?.test(path) ?? false))) return true;
  // A symbol or a bigint in a column that no shape knows stays the caller's, as the pages say of `parse`.
  if (typeof value !== "object" && shape !== undefined && isInOwnColumn(shape, path.split(".").slice(1))) return true;
  // What a use brings along itself is the caller's as well.
  if (name.startsWith("use of") && (ITEMS.test(path) || (name === "use of awardSchemeShape" && UNRANKED.test(path))))
    return true;
  if (typeof value !== "function") return false;
  return (name.startsWith("parse") && given.has(value)) || /[aA]ccumulat|State/.test(name);
}

function flawOfValue(value: unknown, given: ReadonlyMap<object, unknown>, { name, changes }: Call): string | undefined {
  switch (typeof value) {
    case "undefined":
      return "holds undefined";
    case "bigint":
    case "symbol":
    case "function":
      return `holds a ${typeof value}`;
    case "number":
      return Number.isFinite(value) && !Object.is(value, -0)
        ? undefined
        : `holds ${Object.is(value, -0) ? "-0" : value}`;
    case "string":
      return /\bundefined\b|\[object (?!Decimal)/.test(value)
        ? `says ${JSON.stringify(value.slice(0, 80))}`
        : undefined;
    case "object":
      if (value === null) return undefined;
      if (untouchable.has(value)) return "the caller's";
      if (value instanceof Decimal) return flawOfDecimal(value);
      if (given.has(value)) return Object.isFrozen(value) ? "the caller's" : "hands out an object of the caller's";
      return flawOfObject(value, name, changes);
    default:
      return undefined;
  }
}

function flawOfDecimal(value: Decimal): string | undefined {
  return value.isFinite() && !(value.isZero() && value.isNegative()) ? undefined : `holds a Decimal of ${value}`;
}

function flawOfObject(value: object, name: string, changes: readonly string[]): string | undefined {
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null)
    return `holds a ${prototype.constructor?.name}`;
  if (!Object.isFrozen(value)) return "is not frozen";
  if (!("severity" in value) || !("message" in value)) return undefined;
  const { id = "", en = "" } = value.message as { id?: string; en?: string };
  if (`${id}${en}`.length > 2 * LONGEST_SENTENCE && !name.startsWith("explain"))
    return `tells a finding of ${`${id}${en}`.length} letters`;
  const isHalved =
    !isWellFormed(`${id}${en}`) && !changes.some((each) => each.includes("surrogate") || each.includes("half"));
  return isHalved ? "tells half a letter" : undefined;
}
