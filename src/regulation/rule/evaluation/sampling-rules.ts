import type { Bilingual, Citation } from "../../../core/index.ts";

/** The clusters of units, in the order in which sheets print them. */
export const unitClusters = ["main", "supporting", "additional"] as const;

/**
 * A cluster of the units of a regional government: main (utama), supporting (pendukung) or additional (tambahan).
 *
 * @term klaster unit kerja
 */
export type UnitCluster = (typeof unitClusters)[number];

/**
 * A cluster with the functions of government that it holds.
 *
 * @term klaster unit kerja
 */
export interface SamplingCluster {
  /** The key: `"main"`. */
  readonly key: UnitCluster;
  /** The name in both languages. */
  readonly label: Bilingual;
  /** The functions, in their printed order. */
  readonly functions: readonly SampledFunction[];
  /** Where the list stands. */
  readonly source: Citation;
}

/**
 * A function of government, by which a unit belongs to a cluster.
 *
 * @term urusan pemerintahan
 */
export interface SampledFunction {
  /** The name in both languages. */
  readonly label: Bilingual;
  /** Whether it is printed as a choice ("Pilihan"): not every region has it. */
  readonly isChoice: boolean;
}

/**
 * What the sampled units must show before a regional government can have a grade.
 *
 * @term kebutuhan minimum uji petik
 */
export interface SamplingCondition {
  /** The grade of the regional government: `"BB"`. */
  readonly grade: string;
  /** How many units of each cluster must be sampled, where any must. */
  readonly units: {
    /** Of main units (unit utama). */
    readonly main?: number;
    /** Of supporting units (unit pendukung). */
    readonly supporting?: number;
    /** Of additional units (unit tambahan). */
    readonly additional?: number;
  };
  /** The grade that the mean of the sampled units of a cluster must have, or a better one. */
  readonly means: {
    /** Of main units (unit utama). */
    readonly main?: string;
    /** Of supporting units (unit pendukung). */
    readonly supporting?: string;
    /** Of additional units (unit tambahan). */
    readonly additional?: string;
  };
  /** Where it stands. */
  readonly source: Citation;
}

/**
 * How the units of a regional government are sampled.
 *
 * @term uji petik unit kerja
 */
export interface SamplingRules {
  /** The clusters. */
  readonly clusters: readonly SamplingCluster[];
  /** A condition for each grade, from the lowest. What a grade asks, every better one asks as well. */
  readonly conditions: readonly SamplingCondition[];
  /** How the conditions are understood where the text does not say. */
  readonly reading: Citation;
}
