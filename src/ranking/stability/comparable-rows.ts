import { type Bilingual, type Path, type Problem, problemAt } from "../../core/index.ts";
import type { RankedRow } from "../rank/index.ts";

/** A row with its position in its list, and the places that it shares with its equals. */
export interface Placed<T> {
  readonly row: RankedRow<T>;
  readonly at: number;
  readonly best: number;
  readonly worst: number;
}

/** The rows of a ranking by the ids of their items, in its order. */
export type Rows<T> = ReadonlyMap<string, Placed<T>>;

/** The rows of a ranking by id, placed as ranked; an id that is none, or occurs twice, is added to the problems. */
export function indexRows<T>(
  rows: readonly RankedRow<T>[],
  idOf: (item: T) => unknown,
  path: Path,
  problems: Problem[],
): Rows<T> {
  const byId = new Map<string, Placed<T>>();
  rows.forEach((row, at) => {
    const given = idOf(row.item);
    const refuse = (code: "invalid-input" | "duplicate-key", expected: Bilingual) =>
      problems.push(problemAt(code, [...path, "rows", at], given, expected));
    if (typeof given !== "string") refuse("invalid-input", textOnly);
    else if (byId.has(given)) refuse("duplicate-key", onceOnly);
    else byId.set(given, { row, at, best: row.bestRank, worst: row.worstRank });
  });
  return byId;
}

const textOnly: Bilingual = {
  en: "an item with a text as its id; see `idOf`",
  id: "butir dengan teks sebagai id-nya; lihat `idOf`",
};

const onceOnly: Bilingual = { en: "an id that occurs once", id: "id yang muncul sekali" };

/** The rows that another ranking has too, placed among themselves. */
export function commonRows<T>(rows: Rows<T>, others: Rows<T>): Rows<T> {
  const common = [...rows].filter(([id]) => others.has(id));
  const sizes = new Map<number, number>();
  for (const [, { best }] of common) sizes.set(best, (sizes.get(best) ?? 0) + 1);
  const placed = new Map<string, Placed<T>>();
  let [group, given, size] = [0, 0, 0];
  for (const [id, row] of common) {
    if (row.best !== group) {
      given += size;
      group = row.best;
      size = sizes.get(group) ?? 0;
    }
    placed.set(id, { ...row, best: given + 1, worst: given + size });
  }
  return placed;
}
