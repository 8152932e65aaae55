import type { Bilingual, Citation } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { UnitCluster } from "../../regulation/index.ts";
import type { Evaluation } from "../score/index.ts";
import type { ClusterMean, ClusterSample } from "./cluster-samples.ts";

/**
 * What a sample of units supports, and what it lacks for a grade.
 *
 * @term hasil pemeriksaan uji petik
 */
export interface SamplingCheck {
  /** Says what this is. */
  readonly kind: "sampling-check";
  /** The grade aimed at: `"BB"`. */
  readonly target: string;
  /** Whether the sample meets every condition of that grade. */
  readonly met: boolean;
  /** The highest grade whose conditions the sample meets: the ceiling of the regional government. */
  readonly supported: {
    /** The code of the grade. */
    readonly code: string;
    /** Its name in both languages. */
    readonly label: Bilingual;
  };
  /** The units sampled, in the order given. */
  readonly units: readonly {
    /** The id of the unit. */
    readonly id: string;
    /** Its cluster. */
    readonly cluster: UnitCluster;
    /** Its evaluation. */
    readonly evaluation: Evaluation;
  }[];
  /** The clusters, in their printed order. */
  readonly clusters: readonly ClusterSample[];
  /** The conditions of every grade, from the lowest. */
  readonly conditions: readonly ConditionCheck[];
  /** What is missing for the grade aimed at: `too-few-sampled` and `cluster-mean-low`. */
  readonly findings: readonly Finding[];
  /** Where the conditions stand, and how they are read where the text does not say. */
  readonly basis: {
    /** The conditions. */
    readonly conditions: Citation;
    /** How they are read where the text leaves it open. */
    readonly reading: Citation;
  };
}

/**
 * The conditions of one grade beside the sample.
 *
 * @term pemeriksaan syarat uji petik
 */
export interface ConditionCheck {
  /** The grade. */
  readonly grade: string;
  /** Whether all of it is met. */
  readonly met: boolean;
  /** How many units of a cluster it asks for, and how many were sampled. */
  readonly units: readonly UnitsCheck[];
  /** What the mean of a cluster must be, and what it is. */
  readonly means: readonly MeanCheck[];
  /** Where it stands. */
  readonly basis: Citation;
}

/**
 * How many units of a cluster are asked for.
 *
 * @term jumlah uji petik
 */
export interface UnitsCheck {
  /** The cluster. */
  readonly cluster: UnitCluster;
  /** How many must be sampled. */
  readonly least: number;
  /** How many were. */
  readonly count: number;
  /** Whether they are enough. */
  readonly met: boolean;
}

/**
 * What the mean of a cluster must be.
 *
 * @term syarat rata-rata klaster
 */
export interface MeanCheck {
  /** The cluster. */
  readonly cluster: UnitCluster;
  /** The grade that the mean must have, or a better one. */
  readonly least: string;
  /** The mean. */
  readonly mean: ClusterMean;
  /** Whether it has that grade; without units it has none. */
  readonly met: boolean;
}
