import { type Fact, findingKind, namesFact, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact } from "../../number/index.ts";
import type { CascadeNode } from "./cascade-node-shape.ts";
import { itemAt } from "./item-at.ts";
import { parentIdOf } from "./link-rows.ts";

// The faults of structure. Paths lead into the rows as they were given.

const duplicateIdKind = /* @__PURE__ */ findingKind("duplicate-id", "error", {
  facts: { id: textFact, row: countFact, firstRow: countFact },
  id: ({ id }, { row, firstRow }) =>
    `Id "${id}" pada baris ${row + 1} sudah dipakai baris ${firstRow + 1}; baris pertama yang berlaku.`,
  en: ({ id }, { row, firstRow }) =>
    `The id "${id}" of row ${row + 1} is that of row ${firstRow + 1}; the first row counts.`,
});

/** A row whose id an earlier row has. */
export function duplicateId({ id }: CascadeNode, at: number, first: number): Finding {
  return tell(duplicateIdKind, { subject: id, path: [at, "id"] }, { id, row: at, firstRow: first });
}

const missingParentKind = /* @__PURE__ */ findingKind("missing-parent", "error", {
  facts: { title: textFact, parent: textFact },
  id: (is) => `"${is.title}" menginduk pada "${is.parent}", yang tidak ada di antara baris.`,
  en: (is) => `"${is.title}" hangs below "${is.parent}", which no row has.`,
});

/** A parent that no row has. */
export function missingParent(node: CascadeNode, at: number, parent: number): Finding {
  return tell(missingParentKind, placeOf(node, at, parent), factsOf(node, parent));
}

const duplicateParentKind = /* @__PURE__ */ findingKind("duplicate-parent", "error", {
  facts: { title: textFact, parent: textFact },
  id: (is) => `"${is.title}" menyebut induk "${is.parent}" dua kali; yang pertama berlaku.`,
  en: (is) => `"${is.title}" names the parent "${is.parent}" twice; the first counts.`,
});

/** A parent that the same row names twice. */
export function duplicateParent(node: CascadeNode, at: number, parent: number): Finding {
  return tell(duplicateParentKind, placeOf(node, at, parent), factsOf(node, parent));
}

const placeOf = ({ id }: CascadeNode, at: number, parent: number) => ({ subject: id, path: [at, "parents", parent] });
const factsOf = ({ title, parents }: CascadeNode, at: number) => ({ title, parent: parentIdOf(itemAt(parents, at)) });

/** A loop of ids. The details have the whole of it; a message of a million ids helps nobody. */
const loopFact: Fact<readonly string[]> = {
  type: "texts",
  print: (loop) => {
    const shown = (loop.length <= 12 ? loop : [...loop.slice(0, 6), "…", ...loop.slice(-5)]).join(" → ");
    return { id: shown, en: shown };
  },
};

const cycleKind = /* @__PURE__ */ findingKind("cycle", "error", {
  facts: { path: loopFact, members: namesFact },
  id: (is) => `Hubungan melingkar: ${is.path}.`,
  en: (is) => `These hang below themselves: ${is.path}.`,
});

/** Rows that hang below themselves: one shortest cycle, and all rows of the knot. */
export function cycleFinding(
  rows: readonly CascadeNode[],
  path: readonly number[],
  members: readonly number[],
  at: number,
): Finding {
  const ids = (positions: readonly number[]): string[] => positions.map((row) => itemAt(rows, row).id);
  const [loop, all] = [ids(path), ids(members)];
  return tell(cycleKind, { subject: itemAt(all, 0), path: [at, "parents"] }, { path: loop, members: all });
}

const noRootKind = /* @__PURE__ */ findingKind("no-root", "error", {
  facts: { rows: countFact },
  id: (is) => `Tidak ada baris tanpa induk di antara ${is.rows} baris: pohon kinerja tidak berpangkal.`,
  en: (is) => `None of ${is.rows} rows is without parents: the cascade has no root.`,
});

/** No row without parents. */
export function noRoot(rows: number): Finding {
  return tell(noRootKind, { subject: "cascade" }, { rows });
}
