import type { Exact } from "../../number/index.ts";
import {
  type Cascade,
  type CascadeIndicator,
  type CascadeNode,
  type Graph,
  type IndicatorRelation,
  itemAt,
  parentsAt,
  type ReadIndicator,
} from "../tree/index.ts";

/** An indicator with its place: the position of its node, and its own among the indicators of the node. */
export interface Located {
  readonly indicator: CascadeIndicator;
  /** The same with its numbers and targets read. */
  readonly read: ReadIndicator;
  readonly node: CascadeNode;
  readonly at: number;
  readonly position: number;
}

/** That one indicator supports another. */
export interface Support {
  readonly lower: Located;
  readonly upper: Located;
  readonly relation: IndicatorRelation;
  /** Its weight, for the relation `weighted`. */
  readonly weight: Exact | undefined;
  /** Where it is declared, among the supports of the lower indicator. */
  readonly declaration: number;
}

/** A declared support that counts for nothing, and why. */
export interface Dangling {
  readonly lower: Located;
  readonly declaration: number;
  /** The id that it names. */
  readonly indicatorId: string;
  readonly fault: "unknown-indicator" | "ambiguous-indicator" | "duplicate-support";
}

/** Every indicator of a cascade, and which of them support which. */
export interface IndicatorIndex {
  readonly located: readonly Located[];
  readonly supports: readonly Support[];
  /** Declared supports that lead nowhere, to one of several, or a second time to the same. */
  readonly dangling: readonly Dangling[];
}

/**
 * Finds the indicators above that others name. An id is looked for in the parents first, because an agency may adopt an
 * indicator with its id; each parent that has it is meant. Then it is looked for anywhere, and has to be the only one:
 * which row comes first decides nothing.
 */
export function indexIndicators({ nodes }: Cascade, graph: Graph): IndicatorIndex {
  const located: Located[] = [];
  const anywhere = new Map<string, Located | "several">();
  const byNode = nodes.map((node, at) =>
    node.indicators.map((indicator, position) => {
      const read = itemAt(graph.read(at).indicators, position);
      const found = { indicator, read, node, at, position };
      located.push(found);
      anywhere.set(indicator.id, anywhere.has(indicator.id) ? "several" : found);
      return found;
    }),
  );
  const inParents = (at: number, id: string): Located[] =>
    Array.from(parentsAt(graph, at)).flatMap(
      (parent) => itemAt(byNode, parent).find(({ indicator }) => indicator.id === id) ?? [],
    );
  const supports: Support[] = [];
  const dangling: Dangling[] = [];
  for (const lower of located) {
    const counted = new Set<string>();
    lower.read.supports?.forEach(({ indicatorId, relation, weight }, declaration) => {
      const near = inParents(lower.at, indicatorId);
      const far = near.length > 0 ? undefined : anywhere.get(indicatorId);
      const key = `${relation} ${indicatorId}`;
      const declared = { lower, declaration, indicatorId };
      if (far === "several") dangling.push({ ...declared, fault: "ambiguous-indicator" });
      else if (near.length === 0 && (far === undefined || far === lower))
        dangling.push({ ...declared, fault: "unknown-indicator" });
      else if (counted.has(key)) dangling.push({ ...declared, fault: "duplicate-support" });
      else
        for (const upper of far === undefined ? near : [far])
          supports.push({ lower, upper, relation, weight, declaration });
      counted.add(key);
    });
  }
  return { located, supports, dangling };
}

/** What each indicator is made of: its supports without those that compute nothing. */
export function partsIn(supports: readonly Support[]): Map<Located, Support[]> {
  return supportsByUpper(supports.filter(({ relation }) => relation !== "same" && relation !== "none"));
}

/** Supports by the indicator above, in the order of the rows. */
export function supportsByUpper(supports: readonly Support[]): Map<Located, Support[]> {
  const byUpper = new Map<Located, Support[]>();
  for (const support of supports) {
    const known = byUpper.get(support.upper);
    if (known === undefined) byUpper.set(support.upper, [support]);
    else known.push(support);
  }
  return byUpper;
}
