export * from "./achievement/index.ts";
export * from "./plan/index.ts";
export * from "./series/index.ts";
export * from "./target/index.ts";
export * from "./words/index.ts";
