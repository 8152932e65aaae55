import { deepFreeze } from "../../core/index.ts";
import {
  type Cascade,
  type CascadeIndicator,
  type CascadeLevel,
  type CascadeNode,
  cascadeLevels,
  childrenAt,
  type Graph,
  graphOf,
  hasTarget,
} from "../tree/index.ts";

/**
 * How many have something, how many have not, and which.
 *
 * @term kelengkapan
 */
export interface Completeness {
  /** How many have it. */
  readonly with: number;
  /** How many have not. */
  readonly without: number;
  /** The ids of those that have not, in the order of the nodes. */
  readonly missing: readonly string[];
}

/**
 * How many nodes hang below one.
 *
 * @term sebaran turunan
 */
export interface FanOut {
  /** The fewest. */
  readonly least: number;
  /** The most. */
  readonly most: number;
  /** All links together. */
  readonly links: number;
}

/**
 * The numbers of one level of a cascade.
 *
 * @term cakupan penjenjangan
 */
export interface LevelCoverage {
  /** The level. */
  readonly level: CascadeLevel;
  /** How many nodes it has. */
  readonly nodes: number;
  /** How many of them have nothing below. */
  readonly leaves: number;
  /** How many nodes hang below one of them. */
  readonly fanOut: FanOut;
  /** How many of them have several parents. */
  readonly shared: number;
  /** How many indicators they have. */
  readonly indicators: number;
  /** Nodes with an indicator; the missing are node ids. */
  readonly indicator: Completeness;
  /** Nodes with an owner or an agency; the missing are node ids. */
  readonly owner: Completeness;
  /** Nodes with a budget; the missing are node ids. */
  readonly budget: Completeness;
  /** Indicators with a target; the missing are node id and indicator id, joined by `/`. So too below. */
  readonly target: Completeness;
  /** Indicators with a unit. */
  readonly unit: Completeness;
  /** Indicators with a baseline. */
  readonly baseline: Completeness;
  /** Indicators with a formula. */
  readonly formula: Completeness;
  /** Indicators with a data source. */
  readonly dataSource: Completeness;
}

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
 * programmes?.budget // => { with: 1, without: 1, missing: ["p2"] }
 * ```
 */
export function cascadeCoverage(cascade: Cascade, options: { readonly year?: number } = {}): readonly LevelCoverage[] {
  const graph = graphOf(cascade);
  const byLevel = new Map<CascadeLevel, number[]>();
  cascade.nodes.forEach(({ level }, at) => {
    const known = byLevel.get(level);
    if (known === undefined) byLevel.set(level, [at]);
    else known.push(at);
  });
  const levels = (Object.keys(cascadeLevels) as CascadeLevel[]).filter((level) => byLevel.has(level));
  return deepFreeze(
    levels.map((level) => coverageOf(level, byLevel.get(level) as number[], cascade, graph, options?.year)),
  );
}

function coverageOf(
  level: CascadeLevel,
  positions: readonly number[],
  cascade: Cascade,
  graph: Graph,
  year: number | undefined,
): LevelCoverage {
  const nodes = positions.map((at) => cascade.nodes[at] as CascadeNode);
  const fans = positions.map((at) => childrenAt(graph, at).length);
  const nodesWith = (has: (node: CascadeNode) => boolean): Completeness =>
    completeness(nodes.map((node) => [node.id, has(node)]));
  const indicatorsWith = (has: (indicator: CascadeIndicator) => boolean): Completeness =>
    completeness(
      nodes.flatMap(({ id, indicators }) => indicators.map((each) => [`${id}/${each.id}`, has(each)] as const)),
    );
  return {
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
    unit: indicatorsWith(({ unit }) => unit !== undefined && unit !== null && unit.trim() !== ""),
    baseline: indicatorsWith(({ baseline }) => baseline !== undefined),
    formula: indicatorsWith(({ formula }) => formula !== undefined),
    dataSource: indicatorsWith(({ dataSource }) => dataSource !== undefined),
  };
}

function completeness(all: readonly (readonly [id: string, has: boolean])[]): Completeness {
  const missing = all.filter(([, has]) => !has).map(([id]) => id);
  return { with: all.length - missing.length, without: missing.length, missing };
}
