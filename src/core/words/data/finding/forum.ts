import type { CodeWords } from "../../code-words.ts";

/** Findings of a forum and its assistance. */
export const forumFindingWords = {} satisfies Record<string, CodeWords>;
