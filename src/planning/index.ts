// The door sakip/planning: what if, on the way up, ahead of time.
export * from "./simulation/index.ts";
export * from "./upgrade/index.ts";
export * from "./warning/index.ts";
