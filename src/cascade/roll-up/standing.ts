import { compare, divide, type Exact, exactOf, HUNDRED, ONE, sumOf } from "../../number/index.ts";
import { type Cascade, type CascadeNode, type Graph, itemAt, parentIdOf, type ReadNode } from "../tree/index.ts";

/**
 * How a node is divided among its parents: by declared shares, equally because none is declared, or in no way that adds
 * up. Shares are declared for all parents named, known or not: what belongs to an unknown parent belongs to nobody else.
 */
export type Shares = {
  /** The part of the node that counts for a parent; undefined where its shares do not add up. */
  readonly of: (parentId: string) => Exact | undefined;
} & ({ readonly kind: "declared" | "equal" | "incomplete" } | { readonly kind: "wrong-sum"; readonly sum: Exact });

/** What each node counts for its parents, by the position of the node. */
export interface Standings {
  readonly sharesOf: (at: number) => Shares;
  /** The weight of a node among the children of a parent: that of the link, or else its own. */
  readonly weightFor: (at: number, parentId: string) => Exact | undefined;
}

interface Standing {
  readonly shares: Shares;
  readonly weightOf: (parentId: string) => Exact | undefined;
}

const WHOLE: Shares = { kind: "declared", of: () => ONE };
const PLAIN: Standing = { shares: WHOLE, weightOf: () => undefined };

/** Found once for each node: a node with many parents is asked once for each of them. */
export function standingsIn({ nodes }: Cascade, graph: Graph): Standings {
  const all = nodes.map(({ parents }, at) => (isPlain(parents) ? PLAIN : standingOf(graph.read(at).parents)));
  return {
    sharesOf: (at) => itemAt(all, at).shares,
    weightFor: (at, parentId) => itemAt(all, at).weightOf(parentId) ?? graph.read(at).weight,
  };
}

function isPlain(parents: CascadeNode["parents"]): boolean {
  return parents.length === 0 || (parents.length === 1 && typeof parents[0] === "string");
}

/** What the links of a node say; of a parent named twice the first link counts. */
export function standingOf(parents: ReadNode["parents"]): Standing {
  const links = new Map<string, { readonly share?: Exact | undefined; readonly weight?: Exact | undefined }>();
  for (const parent of parents) {
    const id = parentIdOf(parent);
    if (!links.has(id)) links.set(id, typeof parent === "string" ? {} : parent);
  }
  const declared = [...links].flatMap(([id, { share }]) => (share === undefined ? [] : [[id, share] as const]));
  return { shares: sharesBy(declared, links.size), weightOf: (parentId) => links.get(parentId)?.weight };
}

/** Shares as parts of one: shares that add up to 100 are read as percent. */
function sharesBy(declared: readonly (readonly [id: string, share: Exact])[], parents: number): Shares {
  if (declared.length === 0) {
    if (parents === 1) return WHOLE;
    const part = divide(ONE, exactOf(parents));
    return { kind: "equal", of: () => part };
  }
  if (declared.length < parents) return { kind: "incomplete", of: () => undefined };
  const sum = sumOf(declared.map(([, share]) => share));
  const base = [ONE, HUNDRED].find((whole) => compare(sum, whole) === 0);
  if (base === undefined) return { kind: "wrong-sum", of: () => undefined, sum };
  const byId = new Map(declared.map(([id, share]) => [id, divide(share, base)]));
  return { kind: "declared", of: (parentId) => byId.get(parentId) };
}
