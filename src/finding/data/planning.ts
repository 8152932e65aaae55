import type { Bilingual } from "../../core/index.ts";
import type { Decimal, DecimalInput } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";

/** The facts of findings of planning, by their codes. */
export interface PlanningFacts {
  readonly "criterion-not-met": {
    /** The code. */
    readonly code: string;
    /** The criterion in words. */
    readonly criterion: Bilingual;
    /** The evidence that the criterion asks for, in words. */
    readonly evidence: readonly Bilingual[];
  };
  readonly "goal-out-of-reach":
    | {
        /** The grade. */
        readonly grade: string;
        /** How many there are. */
        readonly count: number;
        /** How many can reach it. */
        readonly possible: number;
      }
    | {
        /** The mean that was asked for. */
        readonly mean: Decimal;
        /** The mean as it is now. */
        readonly before: Decimal;
      };
  readonly "plan-not-proved": Readonly<Record<string, never>>;
  readonly "held-by-facts": {
    /** The id of the agency. */
    readonly agencyId: string;
    /** The grade. */
    readonly grade: string;
  };
  readonly "target-out-of-reach": {
    /** The id. */
    readonly id: string;
    /** Why it cannot be reached any more. */
    readonly because: "no-time-left" | "already-passed" | "beyond-possible" | "beyond-assumed-pace";
  };
  readonly "pace-too-slow": {
    /** The id. */
    readonly id: string;
    /** How many times as fast it would have to go on; absent where it stands still. */
    readonly times?: DecimalInput | undefined;
  };
  readonly "pace-too-fast": {
    /** The id. */
    readonly id: string;
    /** How many times as fast it would have to go on; absent where it stands still. */
    readonly times?: DecimalInput | undefined;
  };
  readonly "periods-unreported": {
    /** The id. */
    readonly id: string;
    /** The periods. */
    readonly periods: readonly Period[];
  };
  readonly "same-rule": Readonly<Record<string, never>>;
  readonly "amount-unknown": {
    /** The ids that are meant. */
    readonly ids: readonly string[];
  };
}
