import { coverageOf, deepFreeze, type Given, keepAll, object, optional } from "../../core/index.ts";
import { fiscalYear } from "../../period/index.ts";
import { indexIndicators } from "../roll-up/index.ts";
import {
  CASCADE_LEVELS,
  type Cascade,
  type CascadeIndicator,
  type CascadeLevel,
  type CascadeNode,
  cascadeShape,
  childrenAt,
  hasTarget,
  itemAt,
} from "../tree/index.ts";
import type { Completeness, LevelCoverage } from "./level-coverage.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The year whose targets count; any target unless told. */
    year: optional(fiscalYear),
  }))();

/**
 * What a coverage may be told.
 *
 * @term pilihan cakupan penjenjangan
 */
export interface CascadeCoverageOptions extends Given<typeof optionsShape> {}

/**
 * Counts, level by level, what a cascade has and what it lacks, the missing named.
 *
 * @term cakupan penjenjangan
 * @param cascade - What {@link buildCascade} gave.
 * @param options - The year whose targets count; any target unless told.
 * @returns One entry per level that occurs, ladder by ladder from the top down.
 * @throws A {@link SakipError} `invalid-input` when it is no cascade.
 * @see No official source: it counts.
 * @example
 * ```ts
 * import { buildCascade, cascadeCoverage } from "sakip";
 *
 * const { cascade } = buildCascade([
 *   { id: "s", parents: [], level: "objective", title: "Sasaran", indicators: [] },
 *   { id: "p1", parents: ["s"], level: "programme", title: "Program 1", budget: 5, indicators: [] },
 *   { id: "p2", parents: ["s"], level: "programme", title: "Program 2", indicators: [] },
 * ]);
 * const [objectives, programmes] = cascadeCoverage(cascade);
 * objectives?.fanOut // => { least: 2, most: 2, links: 2 }
 * programmes?.budget.missing // => ["p2"]
 * ```
 */
export function cascadeCoverage(cascade: Cascade, options: CascadeCoverageOptions = {}): readonly LevelCoverage[] {
  const [{ own: plan, read: graph }, { read }] = keepAll(
    [cascadeShape, cascade, "cascade"],
    [optionsShape, options, "options"],
  );
  const { year } = read;
  const index = indexIndicators(plan, graph);
  const up = new Set(index.supports.map(({ lower }) => lower.indicator));
  const byLevel = new Map(CASCADE_LEVELS.map((level) => [level, [] as number[]]));
  plan.nodes.forEach(({ level }, at) => {
    byLevel.get(level)?.push(at);
  });
  return deepFreeze(
    [...byLevel]
      .filter(([, positions]) => positions.length > 0)
      .map(([level, positions]) => {
        const nodes = positions.map((at) => itemAt(plan.nodes, at));
        return levelCoverage(
          level,
          nodes,
          positions.map((at) => childrenAt(graph, at).length),
          { year, up },
        );
      }),
  );
}

/** Which targets count, and which indicators support one above. */
interface Counted {
  readonly year: number | undefined;
  readonly up: ReadonlySet<CascadeIndicator>;
}

function levelCoverage(
  level: CascadeLevel,
  nodes: readonly CascadeNode[],
  fans: readonly number[],
  { year, up }: Counted,
): LevelCoverage {
  const nodesWith = (has: (node: CascadeNode) => boolean): Completeness =>
    completeness(nodes.map((node) => [node.id, has(node)]));
  const indicatorsWith = (has: (indicator: CascadeIndicator, node: CascadeNode) => boolean): Completeness =>
    completeness(
      nodes.flatMap((node) => node.indicators.map((each) => [`${node.id}/${each.id}`, has(each, node)] as const)),
    );
  return {
    kind: "level-coverage",
    level,
    nodes: nodes.length,
    leaves: fans.filter((fan) => fan === 0).length,
    fanOut: {
      least: fans.reduce((a, b) => Math.min(a, b)),
      most: fans.reduce((a, b) => Math.max(a, b)),
      links: fans.reduce((a, b) => a + b),
    },
    shared: nodes.filter(({ parents }) => parents.length > 1).length,
    indicators: nodes.reduce((count, { indicators }) => count + indicators.length, 0),
    indicator: nodesWith(({ indicators }) => indicators.length > 0),
    owner: nodesWith(({ ownerId, agencyId }) => ownerId !== undefined || agencyId !== undefined),
    budget: nodesWith(({ budget }) => budget !== undefined),
    target: indicatorsWith((each) => hasTarget(each, year)),
    linked: indicatorsWith((each, { parents }) => parents.length === 0 || up.has(each)),
    unit: indicatorsWith(({ unit }) => unit !== undefined && unit !== null && unit.trim() !== ""),
    baseline: indicatorsWith(({ baseline }) => baseline !== undefined),
    formula: indicatorsWith(({ formula }) => formula !== undefined),
    dataSource: indicatorsWith(({ dataSource }) => dataSource !== undefined),
  };
}

function completeness(all: readonly (readonly [id: string, has: boolean])[]): Completeness {
  const missing = all.filter(([, has]) => !has).map(([id]) => id);
  const used = all.length - missing.length;
  return { ...coverageOf(used, missing), with: used, without: missing.length };
}
