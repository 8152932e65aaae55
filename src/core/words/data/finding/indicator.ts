import type { CodeWords } from "../../code-words.ts";

/** Findings of indicators and their targets. */
export const indicatorFindingWords = {} satisfies Record<string, CodeWords>;
