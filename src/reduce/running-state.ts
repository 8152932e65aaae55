import { type AbsorptionState, absorptionStates } from "../budget/index.ts";
import { isKeyed, problemAt, refuseIfAny, type StateFunctions, valueUnder } from "../core/index.ts";
import { type EvaluationState, evaluationStates } from "../evaluation/index.ts";
import { type AchievementState, achievementStates } from "../indicator/index.ts";

/**
 * What an accumulator of any kind knows, as plain JSON; its `kind` says which.
 *
 * @term keadaan rekapitulasi
 */
export type RunningState = AbsorptionState | AchievementState | EvaluationState;

const byKind = {
  "absorption-state": () => absorptionStates,
  "achievement-state": () => achievementStates,
  "evaluation-state": () => evaluationStates,
} as const satisfies Readonly<Record<RunningState["kind"], () => StateFunctions<unknown, unknown>>>;

/** What can be done with a state of its kind; a value of no kind is refused. */
export function functionsFor(state: unknown, at: string): StateFunctions<unknown, unknown> {
  const kind = isKeyed(state) ? valueUnder(state, "kind") : undefined;
  if (isKind(kind)) return byKind[kind]();
  const kinds = Object.keys(byKind)
    .map((each) => `"${each}"`)
    .join(", ");
  const expected = { en: `the state of an accumulator: ${kinds}`, id: `keadaan sebuah akumulator: ${kinds}` };
  refuseIfAny([
    problemAt("invalid-input", isKeyed(state) ? [at, "kind"] : [at], isKeyed(state) ? kind : state, expected),
  ]);
  return byKind["absorption-state"](); // not reached: there is a problem
}

function isKind(kind: unknown): kind is keyof typeof byKind {
  return typeof kind === "string" && Object.hasOwn(byKind, kind);
}
