import type { ReadTarget } from "../../indicator/index.ts";
import { compare } from "../../number/index.ts";

/** Whether two targets ask for the same, however they are written: `93` and `{ kind: "exact", value: "93.0" }`. */
export function sameTarget(a: ReadTarget | null, b: ReadTarget | null): boolean {
  if (a?.kind === "level" && b?.kind === "level") return a.scale.id === b.scale.id && a.position === b.position;
  if (a?.kind === "number" && b?.kind === "number")
    return a.side === b.side && compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
  return (a?.kind ?? "none") === (b?.kind ?? "none");
}
