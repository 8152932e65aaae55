import type { AppliedConsequences, AwardResult } from "../../award/index.ts";
import type { Bilingual, Citation, Computed, NotComputable } from "../../core/index.ts";
import type { Evaluation } from "../../evaluation/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Achievement } from "../../indicator/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { Ranking } from "../../ranking/index.ts";
import type { Grade } from "../../scale/index.ts";
import type { RuleDifference, SimulatedAspect, SimulatedRule } from "./simulated-rule.ts";

/**
 * What something comes to under one of the rules, as far as such a rule gives it.
 *
 * @term hasil menurut satu aturan
 */
export interface SimulatedSide {
  /** The value: a total, a score, an achievement; or why there is none. */
  readonly value?: Computed<Decimal> | NotComputable<string>;
  /** The grade. */
  readonly grade?: string;
  /** The rank: the best place of its tied group. */
  readonly rank?: number;
  /** The tiers of the award that it wins; none is an empty list. */
  readonly awards?: readonly string[];
  /** The tiers in which it competes for a place that the jury must give. */
  readonly contested?: readonly string[];
  /** The clauses that give it something. */
  readonly consequences?: readonly string[];
  /** The clauses that cannot be decided, because what they look at is not known. */
  readonly undecided?: readonly string[];
  /** The correction of the allowance in percent. */
  readonly percent?: Decimal;
  /** The correction of the allowance in rupiah, exact; absent where the allowance is not known, or a clause is undecided. */
  readonly rupiah?: Decimal;
}

/**
 * The step of a computation in which a rule makes a difference:
 *
 * | kind | the step |
 * |---|---|
 * | `part` | a sub-component is worth more or less |
 * | `component` | a component is worth more or less |
 * | `weight` | a value counts more or less in the total |
 * | `rounding` | what is rounded in another way |
 * | `band` | the same score has another grade |
 * | `formula` | the achievement is computed by another formula, or only under one of the policies |
 * | `bound` | a cap or a floor |
 * | `tier` | a tier of the award, and why it is not won |
 * | `clause` | a clause of a policy |
 * | `bounds` | the bounds of the corrections together |
 *
 * @term langkah yang berubah
 */
export interface SimulationStep {
  /** Which step it is. */
  readonly kind:
    | "part"
    | "component"
    | "weight"
    | "rounding"
    | "band"
    | "formula"
    | "bound"
    | "tier"
    | "clause"
    | "bounds";
  /** The code of the sub-component, component, tier or clause; of other steps their kind. */
  readonly code: string;
  /** Its name in both languages, where it has one. */
  readonly label?: Bilingual;
  /** What the step gave: points, a grade, a formula; absent where it gave nothing. */
  readonly before?: Decimal | string;
  /** What it would give. */
  readonly after?: Decimal | string;
  /** After less before, where both are figures. */
  readonly difference?: Decimal;
}

/**
 * Something under both rules.
 *
 * @term hasil menurut dua aturan
 */
export interface SimulatedRow {
  /** The id of what it is: an agency, an entry, an indicator, who was assessed. */
  readonly id: string;
  /** The month, where results are of months. */
  readonly month?: string;
  /** As it was. */
  readonly before: SimulatedSide;
  /** As it would be. */
  readonly after: SimulatedSide;
  /** What changes; empty where nothing does. */
  readonly changes: readonly SimulatedAspect[];
  /** After less before, where both have a value. */
  readonly difference?: Decimal;
  /** Ranks gained (positive) or lost (negative), where it is ranked on both sides. */
  readonly places?: number;
  /** The change of the correction in rupiah, where both are known. */
  readonly rupiah?: Decimal;
  /** In which steps the difference arises. */
  readonly steps: readonly SimulationStep[];
}

/** What the rules gave, whole. */
interface Results<K extends string, R> {
  /** What was simulated. */
  readonly of: K;
  /** What the rules gave, whole. */
  readonly results: {
    /** By the rule as it was. */
    readonly before: R;
    /** By the other rule. */
    readonly after: R;
  };
}

/**
 * The results of both sides, as the functions give them that rules are for.
 *
 * @term hasil kedua sisi
 */
export type SimulationResults =
  | Results<"worksheets" | "component-sheets", readonly Evaluation[]>
  | Results<"scores", readonly (Grade | null)[]>
  | Results<"totals", Ranking<string>>
  | Results<"award-entries", AwardResult>
  | Results<"results", readonly AppliedConsequences[]>
  | Results<"achievements", readonly Achievement[]>;

/**
 * The same data under two rules.
 *
 * @term simulasi aturan
 */
export type Simulation = SimulationResults & {
  /** Says what this is. */
  readonly kind: "simulation";
  /** The rules: the one that was, and the other. */
  readonly rules: {
    /** The rule as it was. */
    readonly before: SimulatedRule;
    /** The rule as it might be. */
    readonly after: SimulatedRule;
  };
  /** The cause: where the rules differ, names and citations aside. */
  readonly causes: readonly RuleDifference[];
  /** Whether there are more differences than are told: the first 500 are. */
  readonly truncated: boolean;
  /** Everything, in the order of the input. */
  readonly rows: readonly SimulatedRow[];
  /** How many change in each respect. */
  readonly changed: {
    /** In any respect. */
    readonly any: number;
    /** Their value. */
    readonly value: number;
    /** Their grade. */
    readonly grade: number;
    /** Their rank. */
    readonly rank: number;
    /** What they win. */
    readonly award: number;
    /** What follows for them. */
    readonly consequences: number;
    /** How much money that is. */
    readonly rupiah: number;
  };
  /** The sum of all changes in rupiah, where allowances were given and every change is known. */
  readonly rupiah?: Decimal;
  /** That this is no result of an evaluation, an award or a policy in force. */
  readonly basis: Citation;
  /** What a person should know. */
  readonly findings: readonly Finding[];
};
