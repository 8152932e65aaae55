import type { CodeWords } from "../../code-words.ts";

/** Findings of rows and cells. */
export const readingFindingWords = {} satisfies Record<string, CodeWords>;
