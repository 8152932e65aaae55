import { isSakipError, type Problem } from "../../src/core/index.ts";

/** The whole problems of a refused call: code, path, what was given and what was expected; none when nothing was refused. */
export function problemsOf(call: () => unknown): readonly Problem[] {
  try {
    call();
  } catch (error) {
    if (isSakipError(error)) return error.details.problems;
    throw error;
  }
  return [];
}
