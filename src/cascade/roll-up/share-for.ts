import { type Exact, ONE } from "../../number/index.ts";
import { parentIdOf } from "../tree/index.ts";
import type { Located } from "./indicator-index.ts";
import type { Standings } from "./standing.ts";

/** How much of an indicator counts for one above it: the share of its node for that parent, or all of it elsewhere. */
export function shareFor(upper: Located, lower: Located, standings: Standings): Exact | undefined {
  const isBelow = lower.node.parents.some((parent) => parentIdOf(parent) === upper.node.id);
  return isBelow ? standings.sharesOf(lower.at).of(upper.node.id) : ONE;
}
