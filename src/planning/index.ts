// The door sakip/planning: what if, on the way up, ahead of time.
export * from "./preassessment/index.ts";
export * from "./scorecard/index.ts";
export * from "./simulation/index.ts";
export * from "./telling/index.ts";
export * from "./upgrade/index.ts";
export * from "./warning/index.ts";
