import { isKeyed, leaf, list, literal, object, plainCopy, type Shape, text, whole } from "../../core/index.ts";
import type { Kept, KeptObject } from "./kept.ts";
import type { Snapshot } from "./snapshot.ts";

const wanted = { en: "plain data", id: "data polos" };

/** What is kept, whatever it is: a copy, so that nothing changes while it is compared. */
const kept: Shape<Kept> = /* @__PURE__ */ (() => leaf<Kept>({}, wanted, (value) => plainCopy<Kept>(value)))();

const keptUnderKeys: Shape<KeptObject> = /* @__PURE__ */ (() =>
  leaf<KeptObject>({ type: "object" }, wanted, (value) => {
    const copy = isKeyed(value) ? plainCopy<KeptObject>(value) : undefined;
    return isKeyed(copy) ? copy : undefined;
  }))();

/** The shape of a {@link Snapshot}, as it was made or as it comes back from JSON. What it keeps is not looked into. */
export const snapshotShape: Shape<Snapshot> = /* @__PURE__ */ (() =>
  object({
    kind: literal("snapshot"),
    format: literal(1),
    function: text,
    version: text,
    arguments: list(kept),
    answers: list(object({ callback: whole(0, Number.MAX_SAFE_INTEGER), to: kept, answer: kept })),
    rules: keptUnderKeys,
    result: kept,
  }))();
