import type { Bilingual, Citation } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { ConsequenceClause } from "../../regulation/index.ts";
import type { AllowancePayment } from "./allowance-payment.ts";
import type { AssessedResult } from "./assessed-result-shape.ts";

/**
 * A consequence that a clause gave.
 *
 * @term penghargaan atau sanksi
 */
export interface Consequence {
  /** The id of the clause. */
  readonly clause: string;
  /** What follows. */
  readonly kind: ConsequenceClause["kind"];
  /** The same in words. */
  readonly label: Bilingual;
  /** The correction of the allowance in percent of it, where there is one; negative is a cut. */
  readonly percent?: Decimal;
  /** What the clause gives or takes in any case, in percent; only where it also looks at how much of a measure is lacking. */
  readonly fixed?: Decimal;
  /** The measure of which some is lacking, where the correction depends on how much. */
  readonly shortfall?: {
    /** The measure. */
    readonly measure: string;
    /** What it was, in percent. */
    readonly measured: Decimal;
    /** What is taken where all of it is lacking, in percent of the allowance. */
    readonly of: Decimal;
  };
  /** The article that gives it, or else the source of the policy. */
  readonly basis: Citation;
}

/**
 * The consequences for one result.
 *
 * @term penghargaan dan sanksi
 */
export interface AppliedConsequences {
  /** Who was assessed. */
  readonly id: string;
  /** The month. */
  readonly month: string;
  /** What was assessed, as it was given: a copy of it. */
  readonly assessed: AssessedResult;
  /** The policy that was in force; absent when none was. */
  readonly policy?: string;
  /** What follows, clause by clause. */
  readonly consequences: readonly Consequence[];
  /** Clauses that could not be decided, because what they look at is not known: it is not taken for zero. */
  readonly undecided: readonly {
    /** The id of the clause. */
    readonly clause: string;
    /** What is not known. */
    readonly unknown: readonly string[];
  }[];
  /** The correction of the allowance, when a clause gave one. */
  readonly allowance?: {
    /** The correction in percent of the allowance, within the bounds of the policy. */
    readonly percent: Decimal;
    /** The sum of what the clauses gave, before the bounds. */
    readonly unbounded: Decimal;
    /** Which bound was applied. */
    readonly bounded: "least" | "most" | null;
  };
  /** What is paid of the allowance in rupiah; only where the allowance was given. */
  readonly payment?: AllowancePayment;
}

/**
 * Every result with its consequences.
 *
 * @term penghargaan dan sanksi
 */
export interface ConsequenceReport {
  /** Says what this is. */
  readonly kind: "consequence-report";
  /** The results, in the order of the input. */
  readonly results: readonly AppliedConsequences[];
  /** Results for which no policy was in force, and clauses that could not be decided. */
  readonly findings: readonly Finding[];
}
