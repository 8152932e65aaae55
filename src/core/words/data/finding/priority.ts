import type { CodeWords } from "../../code-words.ts";

/** Findings of priorities and obstacles. */
export const priorityFindingWords = {} satisfies Record<string, CodeWords>;
