import type { CodeWords } from "../../code-words.ts";

/** Findings of cascades, agreements and the people in them. */
export const cascadeFindingWords = {} satisfies Record<string, CodeWords>;
