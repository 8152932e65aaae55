import type { Evaluation, Wishes } from "../../evaluation/index.ts";
import type { ProvedRegulation } from "../../regulation/index.ts";
import type { GoalRead } from "./upgrade-goal-shape.ts";

/** What is planned for. */
export interface Planning {
  readonly evaluations: readonly Evaluation[];
  readonly rule: ProvedRegulation;
  readonly goal: GoalRead;
  /** What is wished of an agency, by its position. */
  readonly wishesOf: (at: number) => Wishes;
}
