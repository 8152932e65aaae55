export * from "./consequence/index.ts";
export * from "./contest/index.ts";
export * from "./jury/index.ts";
export * from "./pact/index.ts";
