import type { WordsOf } from "../core/index.ts";

/** What is said of the shapes and their keys, in both languages. */
export const wordsOf: WordsOf = () => undefined;
