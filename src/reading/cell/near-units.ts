import { nearKeys } from "../../core/index.ts";
import { knownUnit } from "../../unit/index.ts";
import type { SheetCell } from "../sheet/index.ts";

/**
 * Units that stand once and are near one that stands more often, or near a known one: the other is proposed, never taken.
 */
export function withProposals(cells: ReadonlyMap<number, readonly SheetCell[]>): Map<number, readonly SheetCell[]> {
  const counts = new Map<string, number>();
  for (const row of cells.values())
    for (const { reading } of row)
      if (reading.kind === "unit") counts.set(reading.value, (counts.get(reading.value) ?? 0) + 1);
  const usual = [...counts].filter(([unit, count]) => count > 1 || knownUnit(unit) !== undefined).map(([unit]) => unit);
  const near = nearKeys(usual);
  return new Map(
    [...cells].map(([row, own]) => [
      row,
      own.map((cell) => {
        const { reading } = cell;
        if (reading.kind !== "unit" || usual.includes(reading.value)) return cell;
        const [proposal] = near(reading.value);
        return proposal === undefined ? cell : { ...cell, reading: { ...reading, proposal } };
      }),
    ]),
  );
}
