import type { Bilingual } from "../core/index.ts";
import type { AgencyRole } from "./agency-shape.ts";
import type { NameReason } from "./nearness.ts";

/** A name as it was given, and how often. */
interface GivenName {
  /** The name, as it was given. */
  readonly name: string;
  /** How often it was given, in just these letters and blanks. */
  readonly count: number;
  /** Where it was given first, from 0. */
  readonly at: number;
}

/**
 * An agency that a name may belong to.
 *
 * @term calon instansi
 */
export interface NameCandidate {
  /** The id of the agency. */
  readonly agencyId: string;
  /** The name in force of the agency. */
  readonly agencyName: string;
  /** What it is a unit of, where the registry says so. */
  readonly parentId?: string;
}

/**
 * A name that is the name, an alias or the id of exactly one agency.
 *
 * @term nama yang cocok
 */
export interface MatchedName extends GivenName, NameCandidate {
  /** What it was matched by. */
  readonly by: "id" | "name" | "alias";
  /** What the row is: also `all` agencies, an `official`, somebody `external` or a `sum` may stand in a registry. */
  readonly role: AgencyRole;
}

/**
 * A name that several agencies have: only a person can tell which one is meant, by the unit above it perhaps.
 *
 * @term nama yang bermakna ganda
 */
export interface AmbiguousName extends GivenName {
  /** Every agency with this name, in the order of the registry. */
  readonly candidates: readonly NameCandidate[];
}

/**
 * An agency that a name may have been meant to be.
 *
 * @term usulan nama
 */
export interface NameProposal extends NameCandidate {
  /** The name or alias, or the id, that the given one is near to. */
  readonly nearTo: string;
  /** Why it is near. */
  readonly reason: NameReason;
  /** How many letters differ, where spelling does. */
  readonly letters?: number;
  /** The words that stand in one of the names only, where words do. */
  readonly words?: readonly string[];
  /** The proposal in words. */
  readonly message: Bilingual;
}

/**
 * A name that no agency has, with those that may be meant: a person accepts one, and makes it an alias.
 *
 * @term nama yang mirip
 */
export interface NearName extends GivenName {
  /** At most five, the surest first. */
  readonly proposals: readonly NameProposal[];
}

/**
 * A name that no agency has and that is like none.
 *
 * @term nama yang tidak dikenal
 */
export interface UnknownName extends GivenName {
  /** There is `no-name` in it, it is `not-an-agency` by its words, or there is `no-match`. */
  readonly reason: "no-name" | "not-an-agency" | "no-match";
  /** What it is instead of an agency. */
  readonly role?: Exclude<AgencyRole, "agency">;
}

/**
 * Names sorted by what a registry knows of them: each given name, as it was written, is in exactly one of the lists.
 *
 * @term pencocokan nama instansi
 */
export interface NameMatching {
  /** Says what this is. */
  readonly kind: "name-matching";
  /** Names of exactly one agency. */
  readonly matched: readonly MatchedName[];
  /** Names of several agencies. */
  readonly ambiguous: readonly AmbiguousName[];
  /** Names of none, with those that may be meant. */
  readonly near: readonly NearName[];
  /** Names of none, and like none. */
  readonly unknown: readonly UnknownName[];
}
