import {
  compare,
  type DecimalInput,
  divide,
  type Exact,
  HUNDRED,
  ONE,
  sign,
  sumOf,
  tryExact,
} from "../../number/index.ts";
import { type CascadeNode, parentIdOf } from "../tree/index.ts";

/**
 * How a node is divided among its parents: by declared shares, equally because none is declared, or in no way that adds
 * up. Shares are declared for all parents named, known or not: what belongs to an unknown parent belongs to nobody else.
 */
export type Shares =
  | { readonly kind: "declared" | "equal"; readonly of: (parentId: string) => Exact }
  | { readonly kind: "incomplete" }
  | { readonly kind: "wrong-sum"; readonly sum: Exact };

const WHOLE: Shares = { kind: "declared", of: () => ONE };

// Asked once for each parent: without this, a node with many parents takes the square of their number.
const known = new WeakMap<CascadeNode["parents"], Shares>();

/**
 * The shares of a node, as parts of one: shares that add up to 100 are read as percent. Of a parent named twice the first
 * link counts. A share below zero is none, whatever the others make of the sum.
 */
export function sharesOf({ parents }: CascadeNode): Shares {
  const [only] = parents;
  if (parents.length === 0) return WHOLE;
  if (parents.length === 1 && (typeof only === "string" || only?.share === undefined)) return WHOLE;
  const before = known.get(parents);
  if (before !== undefined) return before;
  const shares = readShares(parents);
  if (Object.isFrozen(parents)) known.set(parents, shares);
  return shares;
}

function readShares(parents: CascadeNode["parents"]): Shares {
  const declared = new Map<string, DecimalInput | undefined>();
  for (const parent of parents) {
    const id = parentIdOf(parent);
    if (!declared.has(id)) declared.set(id, typeof parent === "string" ? undefined : parent.share);
  }
  const given = [...declared.values()];
  if (given.every((share) => share === undefined)) {
    if (declared.size === 1) return WHOLE;
    const part = divide(ONE, tryExact(declared.size) as Exact);
    return { kind: "equal", of: () => part };
  }
  if (given.includes(undefined)) return { kind: "incomplete" };
  const shares = given.map((share) => tryExact(share) as Exact);
  const sum = sumOf(shares);
  const base = compare(sum, ONE) === 0 ? ONE : compare(sum, HUNDRED) === 0 ? HUNDRED : undefined;
  if (base === undefined || shares.some((share) => sign(share) < 0)) return { kind: "wrong-sum", sum };
  const byId = new Map([...declared.keys()].map((id, i) => [id, divide(shares[i] as Exact, base)]));
  return { kind: "declared", of: (parentId) => byId.get(parentId) as Exact };
}
