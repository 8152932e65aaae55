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
export { type Details, type FindingKind, findingKind, type Place, tell } from "./finding-kind.ts";
export { quotedFact } from "./quoted-fact.ts";
export { type CodeOf, type WordKind, wordsOf } from "./words-of.ts";
