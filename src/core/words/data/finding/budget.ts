import type { CodeWords } from "../../code-words.ts";

/** Findings of budgets and what became of them. */
export const budgetFindingWords = {} satisfies Record<string, CodeWords>;
