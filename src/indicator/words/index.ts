export { type Vocabulary, vocabulary, vocabularySource } from "./data/vocabulary.ts";
export { translateTerm } from "./translate-term.ts";
