import {
  citationShape,
  document,
  type Given,
  list,
  object,
  optional,
  type Read,
  renamed,
  type Shape,
  whole,
  word,
} from "../../../core/index.ts";
import { number } from "../../../number/index.ts";
import { skpPredicateCode } from "./skp-matrix.ts";

/**
 * The predicate of an organisation, from the best to the worst.
 *
 * @term predikat kinerja organisasi
 */
export type OrganisationPredicate = "outstanding" | "good" | "needs-improvement" | "poor" | "very-poor";

/** One of the predicates of organisations. */
export const organisationPredicate: Shape<OrganisationPredicate> = /* @__PURE__ */ word([
  "outstanding",
  "good",
  "needs-improvement",
  "poor",
  "very-poor",
]);

const predicateLimitFields = /* @__PURE__ */ (() =>
  object({
    /** The predicates that are counted together. */
    predicates: list(skpPredicateCode),
    /** At least this many percent of the staff; absent for no lower limit. */
    least: optional(number),
    /** At most this many percent of the staff; absent for no upper limit. */
    most: optional(number),
    /** At least this many people; absent for no such limit. */
    people: optional(whole(0, 1e9)),
  }))();

/**
 * What share of the staff may or must have some predicates.
 *
 * @term batas distribusi predikat
 */
export interface PredicateLimit extends Given<typeof predicateLimitFields> {}

/** The shape of a {@link PredicateLimit}. */
export const predicateLimitShape: Shape<PredicateLimit, Read<typeof predicateLimitFields>> = predicateLimitFields;

const predicatePatternFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** The predicate of the organisation. */
      organisation: organisationPredicate,
      /** The predicate that most of the staff are to have. */
      most: skpPredicateCode,
      /** The limits that were found with numbers. */
      limits: list(predicateLimitShape),
      /** Where the pattern comes from, and how well that is known. */
      source: renamed(citationShape, "basis"),
    }),
  ))();

/**
 * How the predicates of the staff are to be distributed where the organisation has a predicate.
 *
 * @term pola distribusi predikat
 */
export interface PredicatePattern extends Given<typeof predicatePatternFields> {}

/**
 * The shape of a {@link PredicatePattern}.
 *
 * @term pola distribusi predikat
 */
export const predicatePatternShape: Shape<
  PredicatePattern,
  Read<typeof predicatePatternFields>
> = predicatePatternFields;
