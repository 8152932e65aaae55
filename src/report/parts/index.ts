export { column, count, figures, group, naming, percent, rupiah } from "./column.ts";
export { type MakerFields, makerFields, type Names, nameOf, type ReasonFields, reasonFields } from "./maker-options.ts";
export { figureOutcome, type OutcomeRead, outcomeCell } from "./outcome-shape.ts";
export { own } from "./own-words.ts";
export { rankCell } from "./rank-cell.ts";
export { partNotes, reasonCell, reasonNote, reasonPhrase, sentence, sentences } from "./reason-cell.ts";
export { sameWords } from "./same-words.ts";
export { realizationCell, targetCell } from "./target-cell.ts";
export { type PlacePrint, tellApart } from "./tell-apart.ts";
