import { type Computed, type Coverage, lacks, type NotComputable } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { IndicatorRelation, MissingRule, RollUpRule } from "../tree/index.ts";

/**
 * Why a value could not be rolled up.
 *
 * | reason | meaning |
 * |---|---|
 * | `no-value` | a node without children, or an indicator without parts, of which nothing was reported |
 * | `no-rule` | nothing says how the value follows from what is below, and none of its own was reported |
 * | `missing-parts` | some of what is below has no value: missing is never zero |
 * | `share-sum` | the shares of something below do not add up, or are incomplete |
 * | `no-weight` | weights are asked for, and something below has none |
 * | `zero-weight` | the weights, or the denominators, add up to zero |
 * | `mixed-relation` | the indicator is made in more than one way |
 * | `counted-twice` | a result reaches the indicator on several ways and would count more than once |
 * | `unit-mismatch` | the parts, or the parts and the whole, have different units |
 * | `not-additive` | percentages, indices or levels are to be summed |
 * | `no-direction` | the worst is asked for where neither more nor less is better |
 * | `circular` | the indicator is made of itself |
 *
 * @term alasan tidak dapat digabungkan
 */
export type RollUpReason =
  | "no-value"
  | "no-rule"
  | "missing-parts"
  | "share-sum"
  | "no-weight"
  | "zero-weight"
  | "mixed-relation"
  | "counted-twice"
  | "unit-mismatch"
  | "not-additive"
  | "no-direction"
  | "circular";

/** The outcomes without a value. */
export const rollUpLacks = /* @__PURE__ */ lacks({
  "no-value": ["realization"],
  "no-rule": ["rule"],
  "missing-parts": ["realization"],
  "share-sum": ["share"],
  "no-weight": ["weight"],
  "zero-weight": ["weight"],
  "mixed-relation": ["supports"],
  "counted-twice": ["share"],
  "unit-mismatch": ["unit"],
  "not-additive": ["rule"],
  "no-direction": ["rule"],
  circular: ["supports"],
});

/**
 * How much of what a value is made of was there.
 *
 * @term cakupan data
 */
export interface RollUpCoverage extends Coverage {
  /** How many parts had a value; 1 for a value that was reported itself. */
  readonly used: number;
  /** How many parts there are. */
  readonly expected: number;
  /** The ids of the parts without a value. */
  readonly missing: readonly string[];
  /** Whether nothing is missing, here and in everything below that was used. */
  readonly complete: boolean;
}

/**
 * A part of a rolled-up value: a child, an indicator, or what the whole has itself beside them, under its own id.
 *
 * @term bagian nilai gabungan
 */
export interface RollUpPart {
  /** The id of the child or of the indicator: the row of that id says what it was made of. */
  readonly id: string;
  /** The node of the indicator; absent for a child. */
  readonly nodeId?: string;
  /** How the indicator belongs to the one above; absent for a child. */
  readonly relation?: IndicatorRelation;
  /** Its value; absent where it has none. */
  readonly value?: Decimal;
  /** How much of it counts here, from 0 to 1; absent where all of it does, null where its shares do not say. */
  readonly share?: Decimal | null;
  /** Its weight; absent where none was asked for, null where it has none. */
  readonly weight?: Decimal | null;
}

/**
 * What every rolled-up value carries, computed or not.
 *
 * @term fakta penggabungan
 */
export interface RollUpFacts {
  /** What it was made of; absent where the value is the one reported, or there is nothing below. */
  readonly parts?: readonly RollUpPart[];
  /** What was to happen where parts have no value; absent where there are no parts. */
  readonly missing?: MissingRule;
  /** The rule that was applied; absent where the value is the one reported, or nothing could be applied. */
  readonly rule?: RollUpRule | "formula";
  /** True where the quotient of a formula is in percent, because the unit of the indicator is. */
  readonly inPercent?: true;
  /** How much of it was there. */
  readonly coverage: RollUpCoverage;
  /** The value that was reported for it beside the one computed; absent where none was. */
  readonly reported?: Decimal;
  /** True where something below has several parents and no shares, so that it counted equally for each. */
  readonly equalShares?: true;
}

/** A value with its facts, whatever it is the value of. */
export type RolledUpValue = (Computed<Decimal> | NotComputable<RollUpReason>) & RollUpFacts;

/**
 * The value of a node that was reported or rolled up, or the reason why there is none.
 *
 * @term nilai gabungan
 */
export type RolledUp = (Computed<Decimal> | NotComputable<RollUpReason>) &
  RollUpFacts & {
    /** Says what this is. */
    readonly kind: "rolled-up";
    /** The id of the node. */
    readonly id: string;
  };

/**
 * The realisation of one indicator, reported or rolled up.
 *
 * @term realisasi gabungan indikator
 */
export type RolledUpIndicator = (Computed<Decimal> | NotComputable<RollUpReason>) &
  RollUpFacts & {
    /** Says what this is. */
    readonly kind: "rolled-up-indicator";
    /** The node that has the indicator. */
    readonly nodeId: string;
    /** The indicator. */
    readonly indicatorId: string;
  };
