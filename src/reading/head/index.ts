export type { HeadBlock } from "./find-heads.ts";
export { findSections } from "./find-sections.ts";
export { type HeadCell, headCell, keyOf } from "./head-words.ts";
export { isNumbersRow } from "./numbers-row.ts";
export { bodyRows, type Column, columnsOf, columnsRead, type Section, valueColumns } from "./section.ts";
