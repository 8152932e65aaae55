import type { Citation } from "../../../core/index.ts";
import type { SkpPredicateCode } from "./skp-cell.ts";

/**
 * The predicate of an organisation, from the best to the worst.
 *
 * @term predikat kinerja organisasi
 */
export type OrganisationPredicate = "outstanding" | "good" | "needs-improvement" | "poor" | "very-poor";

/**
 * What share of the staff may or must have some predicates.
 *
 * @term batas distribusi predikat
 */
export interface PredicateLimit {
  /** The predicates that are counted together. */
  readonly predicates: readonly SkpPredicateCode[];
  /** At least this many percent of the staff; absent for no lower limit. */
  readonly least?: string;
  /** At most this many percent of the staff; absent for no upper limit. */
  readonly most?: string;
  /** At least this many people; absent for no such limit. */
  readonly people?: number;
}

/**
 * How the predicates of the staff are to be distributed where the organisation has a predicate.
 *
 * @term pola distribusi predikat
 */
export interface PredicatePattern {
  /** The predicate of the organisation. */
  readonly organisation: OrganisationPredicate;
  /** The predicate that most of the staff are to have. */
  readonly most: SkpPredicateCode;
  /** The limits that were found with numbers. */
  readonly limits: readonly PredicateLimit[];
  /** Where the pattern comes from, and how well that is known. */
  readonly basis: Citation;
}
