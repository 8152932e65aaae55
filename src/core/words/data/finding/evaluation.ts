import type { CodeWords } from "../../code-words.ts";

/** Findings of evaluations. */
export const evaluationFindingWords = {} satisfies Record<string, CodeWords>;
