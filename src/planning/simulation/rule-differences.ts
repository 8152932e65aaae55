import { compare, tryExact } from "../../number/index.ts";
import type { RuleDifference } from "./simulated-rule.ts";

/** What rules say about themselves changes no figure. */
const ABOUT = /* @__PURE__ */ new Set([
  "label",
  "title",
  "source",
  "sources",
  "note",
  "meaning",
  "evidence",
  "open",
  "departures",
  "report",
]);

/** So many differences are told. */
const MOST = 500;

/** Where two rules differ: what stands in lists is found by its id, key or code. */
export function ruleDifferences(
  before: unknown,
  after: unknown,
): {
  readonly causes: readonly RuleDifference[];
  readonly truncated: boolean;
} {
  const causes: RuleDifference[] = [];
  look(before, after, []);
  return { causes: causes.slice(0, MOST), truncated: causes.length > MOST };

  function look(old: unknown, now: unknown, path: readonly string[]): void {
    if (causes.length > MOST || isSame(old, now)) return;
    if (isTree(old) && isTree(now)) {
      const [from, to] = [branches(old), branches(now)];
      for (const key of new Set([...from.keys(), ...to.keys()]))
        if (!ABOUT.has(key)) look(from.get(key), to.get(key), [...path, key]);
      return;
    }
    causes.push({
      path,
      ...(old !== undefined && { before: shown(old) }),
      ...(now !== undefined && { after: shown(now) }),
    });
  }
}

/** Numbers are the same whatever they are written as. */
function isSame(old: unknown, now: unknown): boolean {
  if (old === now) return true;
  const [a, b] = [tryExact(old), tryExact(now)];
  return a !== undefined && b !== undefined && compare(a, b) === 0;
}

function isTree(value: unknown): value is object {
  return typeof value === "object" && value !== null && tryExact(value) === undefined;
}

function branches(tree: object): ReadonlyMap<string, unknown> {
  const entries = Object.entries(tree);
  return new Map(Array.isArray(tree) ? entries.map(([at, item]) => [nameOf(item) ?? at, item]) : entries);
}

/** The name that an item of a list has. */
function nameOf(item: unknown): string | undefined {
  if (typeof item === "string") return item;
  if (!isTree(item)) return undefined;
  const own = new Map(Object.entries(item));
  return ["id", "key", "code"].map((key) => own.get(key)).find((each) => typeof each === "string");
}

function shown(value: unknown): string {
  return isTree(value) ? (nameOf(value) ?? JSON.stringify(value)) : String(value);
}
