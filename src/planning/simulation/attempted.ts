import { isSakipError, type Path, type Problem } from "../../core/index.ts";

/** What a call gives; its problems are added, each once and where the caller finds what is wrong. */
export function attempted<T>(problems: Problem[], place: (path: Path) => Path, call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (!isSakipError(error)) throw error;
    for (const problem of error.details.problems) {
      const placed = { ...problem, path: place(problem.path) };
      const isKnown = problems.some(
        ({ code, path: at }) => code === placed.code && JSON.stringify(at) === JSON.stringify(placed.path),
      );
      if (!isKnown) problems.push(placed);
    }
    return undefined;
  }
}
