import type { Finding } from "../../core/index.ts";
import type { CascadeNode } from "./cascade-node-shape.ts";
import { findingOf } from "./finding-of.ts";
import { itemAt } from "./item-at.ts";
import { parentIdOf } from "./link-rows.ts";

// The words of the faults of structure. Paths lead into the rows as they were given.

/** A row whose id an earlier row has. */
export function duplicateId({ id }: CascadeNode, at: number, first: number): Finding {
  return findingOf(
    "duplicate-id",
    "error",
    id,
    [at, "id"],
    { row: at, firstRow: first },
    `Id "${id}" pada baris ${at + 1} sudah dipakai baris ${first + 1}; baris pertama yang berlaku.`,
    `The id "${id}" of row ${at + 1} is that of row ${first + 1}; the first row counts.`,
  );
}

/** A parent that no row has. */
export function missingParent(node: CascadeNode, at: number, parent: number): Finding {
  const missing = parentIdOf(itemAt(node.parents, parent));
  return findingOf(
    "missing-parent",
    "error",
    node.id,
    [at, "parents", parent],
    { parent: missing },
    `"${node.title}" menginduk pada "${missing}", yang tidak ada di antara baris.`,
    `"${node.title}" hangs below "${missing}", which no row has.`,
  );
}

/** A parent that the same row names twice. */
export function duplicateParent(node: CascadeNode, at: number, parent: number): Finding {
  const twice = parentIdOf(itemAt(node.parents, parent));
  return findingOf(
    "duplicate-parent",
    "error",
    node.id,
    [at, "parents", parent],
    { parent: twice },
    `"${node.title}" menyebut induk "${twice}" dua kali; yang pertama berlaku.`,
    `"${node.title}" names the parent "${twice}" twice; the first counts.`,
  );
}

/** Rows that hang below themselves: one shortest cycle, and all rows of the knot. */
export function cycleFinding(
  rows: readonly CascadeNode[],
  path: readonly number[],
  members: readonly number[],
  at: number,
): Finding {
  const ids = (positions: readonly number[]): string[] => positions.map((row) => itemAt(rows, row).id);
  const [loop, all] = [ids(path), ids(members)];
  return findingOf(
    "cycle",
    "error",
    itemAt(all, 0),
    [at, "parents"],
    { path: loop, members: all },
    `Hubungan melingkar: ${drawn(loop)}.`,
    `These hang below themselves: ${drawn(loop)}.`,
  );
}

// The details have the whole path; a message of a million ids helps nobody.
function drawn(loop: readonly string[]): string {
  const shown = loop.length <= 12 ? loop : [...loop.slice(0, 6), "…", ...loop.slice(-5)];
  return shown.join(" → ");
}

/** No row without parents. */
export function noRoot(rows: number): Finding {
  return findingOf(
    "no-root",
    "error",
    "cascade",
    [],
    { rows },
    `Tidak ada baris tanpa induk di antara ${rows} baris: pohon kinerja tidak berpangkal.`,
    `None of ${rows} rows is without parents: the cascade has no root.`,
  );
}
