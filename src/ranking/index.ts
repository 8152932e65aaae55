export * from "./correlation/index.ts";
export * from "./cut/index.ts";
export * from "./rank/index.ts";
export * from "./stability/index.ts";
