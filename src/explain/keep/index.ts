export { canonicalJson } from "./canonical-json.ts";
export type { Kept, KeptObject } from "./kept.ts";
export { type Replay, type ReplayDifference, replay } from "./replay.ts";
export { type KeptAnswer, type Snapshot, snapshot } from "./snapshot.ts";
export { snapshotShape } from "./snapshot-shape.ts";
export type { NamedFunction } from "./the-one.ts";
