import { checkObject, checkWord, type Path, type Problem } from "../../core/index.ts";
import { type DecimalInput, type Exact, readExact, tryExact } from "../../number/index.ts";
import { type NumberTarget, POLARITIES, type PositionTarget, readLevel, readTarget } from "../target/index.ts";
import type { AchievementInput } from "./achievement.ts";

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
  // Millions of rows are sound: a path is made for what is wrong.
  if (!POLARITIES.includes(polarity)) checkWord(polarity, POLARITIES, [...path, "polarity"], problems);
  if (situation !== undefined) checkWord(situation, SITUATIONS, [...path, "situation"], problems);
  return readTargetAndReached(input, path, problems);
}

/** The same without polarity and situation. */
export function readTargetAndReached(
  { target: given, realization }: Pick<AchievementInput, "target" | "realization">,
  path: Path,
  problems: Problem[],
): TargetAndReached {
  const target = readTarget(given, path, problems);
  if (target?.kind === "level") {
    const reached = realization === null ? undefined : readLevel(realization, target.scale, pathOf(path), problems);
    return { kind: "level", target, reached };
  }
  if (target !== undefined) return { kind: "number", target, reached: readReached(realization, path, problems) };
  // Beside a target that is none, a realisation may be any text; beside a faulty one, a text may have been a level.
  if (typeof realization !== "string") readReached(realization, path, problems);
  return NONE;
}

function readReached(realization: DecimalInput | null, path: Path, problems: Problem[]): Exact | undefined {
  if (realization === null) return undefined;
  return tryExact(realization) ?? readExact(realization, pathOf(path), problems);
}

function pathOf(path: Path): Path {
  return [...path, "realization"];
}
