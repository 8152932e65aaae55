export * from "./agreement/index.ts";
export * from "./audit/index.ts";
export * from "./code/index.ts";
export * from "./individual/index.ts";
export * from "./roll-up/index.ts";
export * from "./tree/index.ts";
