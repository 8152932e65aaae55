import { citationShape, optional, record } from "../../../core/index.ts";

/** Where single values come from that are known better or worse than the rest: by the key of the value. */
export const sources = /* @__PURE__ */ (() => optional(record(citationShape)))();
