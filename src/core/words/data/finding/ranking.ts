import type { CodeWords } from "../../code-words.ts";

/** Findings of rankings. */
export const rankingFindingWords = {} satisfies Record<string, CodeWords>;
