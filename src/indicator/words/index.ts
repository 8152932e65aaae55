export { vocabulary, vocabularySource } from "./data/vocabulary.ts";
export type { Vocabulary } from "./data/vocabulary-subjects.ts";
export { translateTerm } from "./translate-term.ts";
