// biome-ignore-all lint/performance/noReExportAll: one file holds them all, and nothing of it is dropped.
// Everything that needs no zod, as one file for a page without a bundler: dist/browser/sakip.js as a module, and
// dist/browser/sakip.global.js for a script element, where it stands as `sakip`.
export * from "./index.ts";
export * from "./planning/index.ts";
export * from "./reading/index.ts";
// Cells of a file that is read, and of a table that is printed, are named alike; a page without types needs neither.
export type { NumberCell, SheetCell, SheetRow } from "./report/index.ts";
export * from "./report/index.ts";
