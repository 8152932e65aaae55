import type { NamedTarget } from "../../indicator/index.ts";
import { auditOpinionLevels, intensityLevels, qualityLevels, sakipLevels } from "../../regulation/index.ts";
import type { CellReading } from "../sheet/index.ts";

/** A target with the sign before it. */
export interface SignedTarget {
  readonly target: NamedTarget | null;
  readonly sign: "<" | "≤" | "≥" | ">" | null;
}

/** The target that a cell says: null where it says nothing, none and unread where it was not understood. */
export function targetOfCell(reading: CellReading | undefined): SignedTarget {
  switch (reading?.kind) {
    case "number": {
      const { value, sign } = reading;
      if (sign === "=") return { target: { kind: "exact", value }, sign: null };
      return { target: { kind: sign === "<" || sign === "≤" ? "at-most" : "at-least", value }, sign };
    }
    case "range":
      return { target: { kind: "range", low: reading.low, high: reading.high }, sign: null };
    case "level": {
      const scale =
        [sakipLevels, auditOpinionLevels, intensityLevels, qualityLevels].find(({ id }) => id === reading.scale) ??
        sakipLevels;
      const { sign, value } = reading;
      return { target: { kind: "level", scale, level: value }, sign: sign === "=" ? null : sign };
    }
    case undefined:
    case "none":
      return { target: null, sign: null };
    default:
      return { target: { kind: "none", unread: true }, sign: null };
  }
}
