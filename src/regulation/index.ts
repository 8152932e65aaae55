export * from "./act/index.ts";
export * from "./rule/index.ts";
export * from "./timeline/index.ts";
