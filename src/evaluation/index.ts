export * from "./ahead/index.ts";
export * from "./report/index.ts";
export * from "./running/index.ts";
export * from "./sampling/index.ts";
export * from "./score/index.ts";
export * from "./together/index.ts";
