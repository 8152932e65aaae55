import { checkObject, checkWord, type Path, type Problem } from "../core/index.ts";
import { type Exact, readExact } from "../number/index.ts";
import type { AchievementInput } from "./achievement.ts";
import { POLARITIES } from "./polarity.ts";
import { type NumberTarget, type PositionTarget, readLevel, readTarget } from "./read-target.ts";

/** A target with what was reached, both read; `reached` is undefined when nothing was reported. */
export type TargetAndReached =
  | { readonly kind: "number"; readonly target: NumberTarget; readonly reached: Exact | undefined }
  | { readonly kind: "level"; readonly target: PositionTarget; readonly reached: number | undefined }
  | { readonly kind: "none" };

const NONE: TargetAndReached = { kind: "none" };
const SITUATIONS = ["not-yet-due", "not-applicable"] as const;

/** The numbers of an input; what is wrong with it is added to the problems, and then they are not to be used. */
export function readAchievementInput(input: AchievementInput, path: Path, problems: Problem[]): TargetAndReached {
  if (!checkObject(input as unknown, path, problems)) return NONE;
  const { polarity, situation } = input;
  checkWord(polarity, POLARITIES, [...path, "polarity"], problems);
  if (situation !== undefined) checkWord(situation, SITUATIONS, [...path, "situation"], problems);
  return readTargetAndReached(input, path, problems);
}

/** The same without polarity and situation. */
export function readTargetAndReached(
  { target: given, realization }: Pick<AchievementInput, "target" | "realization">,
  path: Path,
  problems: Problem[],
): TargetAndReached {
  const before = problems.length;
  const target = readTarget(given, [...path, "target"], problems);
  const here = [...path, "realization"];
  const isReported = realization !== null;
  if (target?.kind === "level") {
    const reached = isReported ? readLevel(realization, target.scale, here, problems) : undefined;
    return { kind: "level", target, reached };
  }
  if (target !== undefined)
    return { kind: "number", target, reached: isReported ? readExact(realization, here, problems) : undefined };
  // Beside a target that is none, a realisation may be any text; beside a faulty one, a text may have been a level.
  if (isReported && problems.length > before && typeof realization !== "string") readExact(realization, here, problems);
  return NONE;
}
