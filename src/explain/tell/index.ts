export { explained, type Told, type WordValue } from "./explained.ts";
export type { ExplainedBound, Explanation } from "./explanation.ts";
export { explainedInputShape, explanationShape } from "./explanation-shape.ts";
export { printFigure } from "./print/print-figure.ts";
export { basisSentence, printBasis } from "./sentence/basis-sentence.ts";
export { wordsOfReason } from "./sentence/code-words.ts";
export { printRounding } from "./sentence/formula-sentences.ts";
export { printInput, printValue } from "./sentence/input-sentences.ts";
export { type TellingTerms, toldExplanation } from "./told-explanation.ts";
