import { formatPath, isSakipError } from "../../src/core/index.ts";

/** The problems of a refused call, each as `code path`; empty when nothing was refused. */
export function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (!isSakipError(error)) throw error;
    return error.details.problems.map(({ code, path }) => `${code} ${formatPath(path)}`.trim());
  }
  return [];
}
