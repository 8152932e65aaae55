import { formatPath, isSakipError } from "../../src/core/index.ts";

/** What a call is refused for, as `code path`, in order; `[]` when it is not refused. */
export function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (!isSakipError(error)) throw error;
    return error.details.problems.map(({ code, path }) => `${code} ${formatPath(path)}`.trim());
  }
  return [];
}

/** The codes of findings. */
export function codesOf({ findings }: { findings: readonly { code: string }[] }): string[] {
  return findings.map((finding) => finding.code);
}
