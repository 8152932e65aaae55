import { type NumberKind, numberKinds } from "./number-kinds.ts";

/** A row with its number, and what it looks like besides. */
export interface NumberedRow {
  readonly row: number;
  readonly token: string;
  /** The columns that are filled, and whether its title is in capitals: rows of one level look alike. */
  readonly look: readonly string[];
}

/** Where a numbered row stands. */
export interface OutlinePlace {
  readonly depth: number;
  readonly count: number;
}

interface OpenList {
  readonly kind: string;
  readonly count: number;
  readonly token: string;
  readonly look: readonly string[];
}

interface Candidate extends OutlinePlace {
  readonly kind: string;
  readonly fit: number;
}

/**
 * How deep each numbered row stands, told by the numbers alone, whatever they are written like: one that goes on with an
 * open list belongs to it, one that begins anew, or has an open number before its dot, stands below the row above it.
 */
export function outlineDepths(rows: readonly NumberedRow[]): ReadonlyMap<number, OutlinePlace> {
  const found = new Map<number, OutlinePlace>();
  // What stands open, the deepest last; and the last list of each kind, with the depth it stood at.
  let open: OpenList[] = [];
  const last = new Map<string, { readonly count: number; readonly depth: number }>();
  for (const row of rows) {
    const best = numberKinds(row.token)
      .flatMap((each) => candidates(each, row, open, last))
      .sort((a, b) => b.fit - a.fit || b.depth - a.depth)[0];
    if (best === undefined) continue;
    const { depth, count, kind } = best;
    open = [...open.slice(0, depth), { kind, count, token: row.token, look: row.look }];
    last.set(kind, { count, depth });
    found.set(row.row, { depth, count });
  }
  return found;
}

function candidates(
  { kind, count, prefix }: NumberKind,
  { look }: NumberedRow,
  open: readonly OpenList[],
  last: ReadonlyMap<string, { readonly count: number; readonly depth: number }>,
): Candidate[] {
  const before = last.get(kind);
  const above = prefix === undefined ? -1 : placeOfPrefix(open, prefix, kind);
  const found: Candidate[] = [];
  for (const [depth, list] of open.entries()) {
    if (list.kind !== kind) continue;
    const goesOn = count === list.count + 1 ? 6 : count > list.count ? 3 : prefix === undefined ? 0 : 3;
    // A dotted number goes on with its list where what stands before the dot is the number above, or none is known.
    const isOurs = prefix === undefined || above === -1 || above === depth - 1;
    if (goesOn > 0 && isOurs) found.push({ depth, count, kind, fit: goesOn + likeness(list.look, look) });
  }
  const below = above >= 0 ? above + 1 : open.length;
  // Below what is open a list of the same kind cannot begin, unless dots part them.
  const isNested = open.slice(0, below).some((list) => list.kind === kind);
  const begins = above >= 0 ? 8 : count === 1 ? 5 : before !== undefined && count === before.count + 1 ? 5 : 1;
  const habit = before !== undefined && before.depth === below ? 1 : 0;
  const fits = begins + habit - (isNested && above < 0 && count !== 1 ? 3 : 0);
  found.push({ depth: below, count, kind, fit: fits });
  return found;
}

/**
 * Where the number stands that is before a dot: "1" of "1.1", above a list of its kind if one is open; or else the lowest
 * that is counted as it is: "I".
 */
function placeOfPrefix(open: readonly OpenList[], prefix: string, kind: string): number {
  const bare = open.map(({ token }) => token.replace(/(?<![.\s])[.\s]+$/, ""));
  const same = bare.flatMap((token, i) => (token === prefix ? [i] : []));
  const above = same.find((i) => open[i + 1]?.kind === kind) ?? same[same.length - 1];
  if (above !== undefined) return above;
  if (!/^\d+$/.test(prefix)) return -1;
  return open.map(({ token, count }) => !/[.)]/.test(token) && count === Number(prefix)).lastIndexOf(true);
}

/** How much two rows look alike, up to 2. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  const both = a.filter((each) => b.includes(each)).length;
  return all.size === 0 ? 2 : (2 * both) / all.size;
}
