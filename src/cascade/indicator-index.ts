import type { Cascade } from "./cascade.ts";
import type { CascadeIndicator, CascadeNode } from "./cascade-node.ts";
import { type Graph, parentsAt } from "./graph.ts";
import type { IndicatorRelation } from "./indicator-relation.ts";

/** An indicator with its place: the position of its node, and its own among the indicators of the node. */
export interface Located {
  readonly indicator: CascadeIndicator;
  readonly node: CascadeNode;
  readonly at: number;
  readonly position: number;
}

/** That one indicator supports another. */
export interface Support {
  readonly lower: Located;
  readonly upper: Located;
  readonly relation: IndicatorRelation;
  /** Where it is declared, among the supports of the lower indicator. */
  readonly declaration: number;
}

/** Every indicator of a cascade, and which of them support which. */
export interface IndicatorIndex {
  readonly located: readonly Located[];
  readonly supports: readonly Support[];
  /** Declared supports of indicators that the cascade does not have. */
  readonly dangling: readonly { readonly lower: Located; readonly declaration: number }[];
}

/**
 * Finds the indicators above that others name. An id is looked for in the parents first, because an agency may adopt an
 * indicator with its id, and then anywhere.
 */
export function indexIndicators({ nodes }: Cascade, graph: Graph): IndicatorIndex {
  const located: Located[] = [];
  const anywhere = new Map<string, Located>();
  const byNode = nodes.map((node, at) =>
    node.indicators.map((indicator, position) => {
      const found = { indicator, node, at, position };
      located.push(found);
      if (!anywhere.has(indicator.id)) anywhere.set(indicator.id, found);
      return found;
    }),
  );
  const inParents = (at: number, id: string): Located | undefined => {
    for (const parent of parentsAt(graph, at)) {
      const found = byNode[parent]?.find(({ indicator }) => indicator.id === id);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const supports: Support[] = [];
  const dangling: { lower: Located; declaration: number }[] = [];
  for (const lower of located) {
    lower.indicator.supports?.forEach(({ indicatorId, relation }, declaration) => {
      const upper = inParents(lower.at, indicatorId) ?? anywhere.get(indicatorId);
      if (upper === undefined || upper === lower) dangling.push({ lower, declaration });
      else supports.push({ lower, upper, relation, declaration });
    });
  }
  return { located, supports, dangling };
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
