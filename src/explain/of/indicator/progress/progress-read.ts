import { as, list, optional, type Read, text, whole, word } from "../../../../core/index.ts";
import { polarityShape, reachedFields, reachedOf } from "../../../../indicator/index.ts";
import { isoDate, periodShape } from "../../../../period/index.ts";
import { partShape, resultShape } from "../../shared/fields.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();
const accumulation = /* @__PURE__ */ (() => word(["cumulative", "per-period"]))();

/** What is read of a progress; its achievement is read by its own explainer. */
export const progressRead = /* @__PURE__ */ (() =>
  resultShape("progress", {
    polarity: polarityShape,
    rows: list(
      as(partShape({ period: periodShape, ...reachedFields }), (row) => ({ period: row.period, ...reachedOf(row) })),
    ),
    method: word(["sum", "average", "last", "maximum", "minimum"]),
    targets: accumulation,
    realizations: accumulation,
    quantity: optional(word(["amount", "ratio", "index", "level"])),
    due: word(["every-period", "with-target"]),
    asOf: optional(isoDate),
    releaseLag: count,
    achievement: partShape({ status: word(["computed", "not-computable"]), reason: optional(text) }),
    used: count,
    expected: count,
    periods: list(periodShape),
    leftOut: list(partShape({ period: periodShape, reason: word(["no-target", "unread-target", "no-realization"]) })),
  }))();

/** A progress as its explainer reads it. */
export type ProgressRead = Read<typeof progressRead>;
