import type { CodeWords } from "../../code-words.ts";

/** Findings of what is planned ahead. */
export const planningFindingWords = {} satisfies Record<string, CodeWords>;
