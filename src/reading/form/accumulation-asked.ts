import { type Place, tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Column } from "../head/index.ts";
import type { SheetContext } from "../record/index.ts";
import { accumulationUnknown, headOf } from "../telling/index.ts";

/** Columns of realisation that do not say whether they add up from period to period, where nobody told. */
export function accumulationAsked(
  realized: readonly Column[],
  place: Place,
  { accumulation }: SheetContext,
): Finding[] {
  const open = realized.filter(({ groups }) => groups["span"] === undefined);
  if (open.length === 0 || accumulation !== undefined) return [];
  const fields = [...new Set(open.map(headOf))];
  return [tell(accumulationUnknown, place, { fields })];
}
