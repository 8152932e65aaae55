export { codeUpTo } from "./composed-code.ts";
export { draftRows } from "./draft-rows.ts";
export { looksLikeCode, numberedText, plainNumber } from "./own-number.ts";
export { rawFigure } from "./raw-figure.ts";
export type { OpenNode, RowDraft, TotalRole } from "./row-draft.ts";
