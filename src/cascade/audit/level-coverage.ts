import type { Coverage } from "../../core/index.ts";
import type { CascadeLevel } from "../tree/index.ts";

/**
 * How many have something, how many have not, and which.
 *
 * @term kelengkapan
 */
export interface Completeness extends Coverage {
  /** How many have it. */
  readonly used: number;
  /** How many there are. */
  readonly expected: number;
  /** The ids of those that have not, in the order of the nodes. */
  readonly missing: readonly string[];
  /** Whether all have it. */
  readonly complete: boolean;
  /**
   * The same by its old name.
   *
   * @deprecated Use `used`; it goes with the next minor release.
   */
  readonly with: number;
  /**
   * The same by its old name.
   *
   * @deprecated Use the length of `missing`; it goes with the next minor release.
   */
  readonly without: number;
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
  /** Says what this is. */
  readonly kind: "level-coverage";
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
  /** Indicators that support one above; in the topmost nodes none is missing. */
  readonly linked: Completeness;
  /** Indicators with a unit. */
  readonly unit: Completeness;
  /** Indicators with a baseline. */
  readonly baseline: Completeness;
  /** Indicators with a formula. */
  readonly formula: Completeness;
  /** Indicators with a data source. */
  readonly dataSource: Completeness;
}
