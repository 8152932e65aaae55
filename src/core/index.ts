export * from "./catalogue/index.ts";
export * from "./error/index.ts";
export * from "./plain/index.ts";
export * from "./result/index.ts";
export * from "./running/index.ts";
export * from "./shape/index.ts";
export * from "./words/index.ts";
