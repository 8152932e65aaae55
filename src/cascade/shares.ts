import { compare, divide, type Exact, HUNDRED, ONE, sumOf, tryExact } from "../number/index.ts";
import type { CascadeNode } from "./cascade-node.ts";
import { parentIdOf } from "./link-rows.ts";

/**
 * How a node is divided among its parents: by declared shares, equally because none is declared, or in no way that adds
 * up. Shares are declared for all parents named, known or not: what belongs to an unknown parent belongs to nobody else.
 */
export type Shares =
  | { readonly kind: "declared" | "equal"; readonly of: (parentId: string) => Exact }
  | { readonly kind: "incomplete" }
  | { readonly kind: "wrong-sum"; readonly sum: Exact };

const WHOLE: Shares = { kind: "declared", of: () => ONE };

/** The shares of a node, as parts of one: shares that add up to 100 are read as percent. */
export function sharesOf({ parents }: CascadeNode): Shares {
  const [only] = parents;
  if (parents.length === 1 && (typeof only === "string" || only?.share === undefined)) return WHOLE;
  const declared = parents.map((parent) => (typeof parent === "string" ? undefined : parent.share));
  if (declared.every((share) => share === undefined)) {
    if (parents.length === 0) return WHOLE;
    const part = divide(ONE, tryExact(parents.length) as Exact);
    return { kind: "equal", of: () => part };
  }
  if (declared.includes(undefined)) return { kind: "incomplete" };
  const shares = declared.map((share) => tryExact(share) as Exact);
  const sum = sumOf(shares);
  const base = compare(sum, ONE) === 0 ? ONE : compare(sum, HUNDRED) === 0 ? HUNDRED : undefined;
  if (base === undefined) return { kind: "wrong-sum", sum };
  const byId = new Map(parents.map((parent, i) => [parentIdOf(parent), divide(shares[i] as Exact, base)]));
  return { kind: "declared", of: (parentId) => byId.get(parentId) as Exact };
}
