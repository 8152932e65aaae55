import { bilingualShape, either, list, literal, optional, renamed, text, whole } from "../../../core/index.ts";
import { partShape } from "../shared/fields.ts";
import { placedRead } from "./placed-entry.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();

/** What is read of a tier with its winners. */
export const tierRead = /* @__PURE__ */ (() =>
  partShape({
    id: text,
    label: renamed(
      either([text, bilingualShape], (label) => (typeof label === "string" ? text : bilingualShape)),
      "title",
    ),
    places: either([literal("all"), count], (places) => (places === "all" ? literal("all") : count)),
    selected: renamed(list(placedRead), "winners"),
    contested: list(placedRead),
    open: count,
    usedByTies: optional(count),
    contests: list(partShape({ entries: list(placedRead), places: count, reason: text })),
  }))();
