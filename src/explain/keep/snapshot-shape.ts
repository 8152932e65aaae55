import { anything, list, literal, object, type Shape, text, whole } from "../../core/index.ts";
import type { Kept, KeptObject } from "./kept.ts";
import type { Snapshot } from "./snapshot.ts";

/** The shape of a {@link Snapshot}, as it was made or as it comes back from JSON. What it keeps is not looked into. */
export const snapshotShape: Shape<Snapshot> = /* @__PURE__ */ (() =>
  object({
    kind: literal("snapshot"),
    format: literal(1),
    function: text,
    version: text,
    arguments: list(anything<Kept>()),
    answers: list(
      object({ callback: whole(0, Number.MAX_SAFE_INTEGER), to: anything<Kept>(), answer: anything<Kept>() }),
    ),
    rules: anything<KeptObject>(),
    result: anything<Kept>(),
  }))();
