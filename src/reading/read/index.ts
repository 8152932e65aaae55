export { type JoinOptions, joinRows } from "./join-rows.ts";
export type { JoinedRows, RowPair } from "./joined-rows.ts";
export { readRows } from "./read-rows.ts";
export { recordRows } from "./record-rows.ts";
export type { RowsRead } from "./rows-read.ts";
