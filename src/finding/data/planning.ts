import type { Bilingual } from "../../core/index.ts";
import type { Decimal, DecimalInput } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";

/** The facts of findings of planning, by their codes. */
export interface PlanningFacts {
  /** The data show that a criterion is not met. */
  readonly "criterion-not-met": {
    /** The code. */
    readonly code: string;
    /** The criterion in words. */
    readonly criterion: Bilingual;
    /** The evidence that the criterion asks for, in words. */
    readonly evidence: readonly Bilingual[];
  };
  /** The goal cannot be reached. */
  readonly "goal-out-of-reach": {
    /** The grade, where that was asked for. */
    readonly grade?: string | undefined;
    /** How many were to have it. */
    readonly count?: number | undefined;
    /** How many can reach it. */
    readonly possible?: number | undefined;
    /** The mean, where that was asked for. */
    readonly mean?: Decimal | undefined;
    /** The mean as it is now. */
    readonly before?: Decimal | undefined;
  };
  /** It is not proved that the plan is the cheapest. */
  readonly "plan-not-proved": Readonly<Record<string, never>>;
  /** A grade is held back by facts. */
  readonly "held-by-facts": {
    /** The id of the agency. */
    readonly agencyId: string;
    /** The grade. */
    readonly grade: string;
  };
  /** The target cannot be reached any more. */
  readonly "target-out-of-reach": {
    /** The id. */
    readonly id: string;
    /** Why it cannot be reached any more. */
    readonly because: "no-time-left" | "already-passed" | "beyond-possible" | "beyond-assumed-pace";
  };
  /** The pace is too slow. */
  readonly "pace-too-slow": {
    /** The id. */
    readonly id: string;
    /** How many times as fast it would have to go on; absent where it stands still. */
    readonly times?: DecimalInput | undefined;
  };
  /** The pace is too fast. */
  readonly "pace-too-fast": {
    /** The id. */
    readonly id: string;
    /** How many times as fast it would have to go on; absent where it stands still. */
    readonly times?: DecimalInput | undefined;
  };
  /** Periods were not reported. */
  readonly "periods-unreported": {
    /** The id. */
    readonly id: string;
    /** The periods. */
    readonly periods: readonly Period[];
  };
  /** Both rules are the same. */
  readonly "same-rule": Readonly<Record<string, never>>;
  /** An amount of money is not known. */
  readonly "amount-unknown": {
    /** The ids that are meant. */
    readonly ids: readonly string[];
  };
}
