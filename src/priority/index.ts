export * from "./obstacle/index.ts";
export * from "./programme/index.ts";
