import type { CodeWords } from "../../code-words.ts";

/** Findings of tables, documents and pictures. */
export const reportFindingWords = {} satisfies Record<string, CodeWords>;
