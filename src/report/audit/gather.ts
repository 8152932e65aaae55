import { isSakipError, type Path, type Problem } from "../../core/index.ts";

/** What a step gives; where it refuses, its problems are added to those of the call, at the paths that the caller knows. */
export function gather<T>(problems: Problem[], pathOf: (path: Path) => Path, step: () => T): T | undefined {
  try {
    return step();
  } catch (error) {
    if (!isSakipError(error)) throw error;
    for (const problem of error.details.problems) problems.push({ ...problem, path: pathOf(problem.path) });
    return undefined;
  }
}
