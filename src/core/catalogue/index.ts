export {
  bilingualFact,
  bilingualsFact,
  dataFact,
  type Fact,
  namesFact,
  optionalFact,
  textFact,
  wordFact,
  wordsFact,
} from "./fact.ts";
export { type Details, type FindingKind, type FindingOf, findingKind, type Place, tell } from "./finding-kind.ts";
export { type CodeOf, type WordKind, wordsOf } from "./words-of.ts";
