import { type Path, type Problem, problemAt } from "../../core/index.ts";
import type { RankedRow, Ranking } from "../rank/index.ts";

/** The id of an item that names none: the item itself, or what it has as its `id`. */
export function ownId(item: unknown): string {
  return (typeof item === "object" && item !== null && "id" in item ? item.id : item) as string;
}

/** The rows of a ranking by the ids of their items. */
export type Rows<T> = ReadonlyMap<string, RankedRow<T>>;

/** The places that an item shares with its equals. */
export interface Span {
  readonly best: number;
  readonly worst: number;
}

/** The rows of a ranking by id; an id that is none, or occurs twice, is added to the problems. */
export function indexRows<T>(
  { rows }: Ranking<T>,
  idOf: (item: T) => string,
  path: Path,
  problems: Problem[],
): Rows<T> {
  const byId = new Map<string, RankedRow<T>>();
  rows.forEach((row, i) => {
    const id: unknown = idOf(row.item);
    if (typeof id !== "string") {
      problems.push(problemAt("invalid-input", [...path, "rows", i], id, "an item with a text as its id; see `idOf`"));
      return;
    }
    if (byId.has(id)) problems.push(problemAt("duplicate-key", [...path, "rows", i], id, "an id that occurs once"));
    byId.set(id, row);
  });
  return byId;
}

/** The spans of a ranking, among all of its items or among those that the other one has too. */
export function spansOf<T>(rows: Rows<T>, others: Rows<T>, among: "all" | "common"): ReadonlyMap<string, Span> {
  if (among === "all") return new Map([...rows].map(([id, row]) => [id, { best: row.bestRank, worst: row.worstRank }]));
  const common = [...rows].filter(([id]) => others.has(id));
  const counts = new Map<number, number>();
  for (const [, { bestRank }] of common) counts.set(bestRank, (counts.get(bestRank) ?? 0) + 1);
  const spans = new Map<string, Span>();
  let given = 0;
  let group = 0;
  for (const [id, { bestRank }] of common) {
    if (bestRank !== group) given += counts.get(group) ?? 0;
    group = bestRank;
    spans.set(id, { best: given + 1, worst: given + (counts.get(group) as number) });
  }
  return spans;
}
