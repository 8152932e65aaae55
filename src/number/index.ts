export * from "./decimal/index.ts";
export * from "./exact/index.ts";
export * from "./rounding/index.ts";
export * from "./text/index.ts";
