export * from "./line/index.ts";
export * from "./performance/index.ts";
export * from "./plan/index.ts";
export * from "./summary/index.ts";
