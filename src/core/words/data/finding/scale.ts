import type { CodeWords } from "../../code-words.ts";

/** Findings of scales. */
export const scaleFindingWords = {} satisfies Record<string, CodeWords>;
