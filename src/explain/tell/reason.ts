import type { ExplainedReason } from "./explanation.ts";

/** Why a result has no value, in words; undefined where it has one. */
export function reasonOf(code: string | undefined): ExplainedReason | undefined {
  return code === undefined ? undefined : { code, label: { id: code, en: code } };
}
