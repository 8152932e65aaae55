import type { CodeWords } from "../../code-words.ts";

/** Findings of agencies and their names. */
export const agencyFindingWords = {} satisfies Record<string, CodeWords>;
