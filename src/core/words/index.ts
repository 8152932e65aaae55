export type { Bilingual, Locale } from "./bilingual.ts";
export type { CodeWords } from "./code-words.ts";
export { errorWords } from "./data/error-words.ts";
export { levelWords } from "./data/level-words.ts";
export { type Need, needWords } from "./data/need-words.ts";
export { predicateWords } from "./data/predicate-words.ts";
export { resultWords } from "./data/words-of-results.ts";
export {
  boundWords,
  directionWords,
  measureWords,
  obstacleWords,
  polarityWords,
  priorityWords,
  promiseWords,
  relationWords,
  roundingWords,
  severityWords,
  tieWords,
  versionWords,
} from "./data/words-of-values.ts";
export { type FindingCode, findingWords } from "./finding-words.ts";
export { plural } from "./plural.ts";
export { type ReasonCode, reasonWords } from "./reason-words.ts";
