import { addUnder } from "../../core/index.ts";
import {
  add,
  divide,
  type Exact,
  meanOf,
  multiply,
  subtract,
  sumOf,
  weightedMeanOf,
  ZERO,
} from "../../number/index.ts";
import type { Panel } from "./connected-panels.ts";
import type { PointedSheet } from "./jury-call.ts";
import { solveExactly } from "./solve-exactly.ts";

/** How much the sheets of a judge count. */
export type WeightOf = (judgeId: string) => Exact;

/**
 * By how many points each judge of a panel lies above its colleagues: the least squares of points = entry + judge, solved
 * exactly. The levels of a panel add up to 0: its scores stay where its judges, taken together, put them.
 */
export function judgeLevels(panel: Panel, weightOf: WeightOf): ReadonlyMap<string, Exact> {
  const { judges } = panel;
  // Only differences are known: the last judge is put at 0, and all are moved afterwards.
  const equations = equationsOf(panel, weightOf).slice(0, -1);
  const differences = [...solveExactly(equations.map((row) => row.filter((_, j) => j !== judges.length - 1))), ZERO];
  const middle = meanOf(differences);
  return new Map(judges.map((judge, i) => [judge, subtract(differences[i] ?? ZERO, middle)]));
}

/** An equation for each judge: what it lies above the means of its entries, less what lies in the levels of the others. */
function equationsOf({ judges, sheets }: Panel, weightOf: WeightOf): readonly (readonly Exact[])[] {
  const positions = new Map(judges.map((judge, i) => [judge, i]));
  const rows = judges.map(() => Array.from({ length: judges.length + 1 }, () => ZERO));
  const addUnder = (row: Exact[] | undefined, column: number, value: Exact): void => {
    if (row !== undefined) row[column] = add(row[column] ?? ZERO, value);
  };
  for (const own of sheetsByEntry(sheets)) {
    const seen = own.map(({ judgeId, points: value }) => ({
      position: positions.get(judgeId) ?? 0,
      value,
      weight: weightOf(judgeId),
    }));
    const mean = weightedMeanOf(seen);
    const whole = sumOf(seen.map(({ weight }) => weight));
    for (const { position, value, weight } of seen) {
      const row = rows[position];
      addUnder(row, position, weight);
      addUnder(row, judges.length, multiply(weight, subtract(value, mean)));
      for (const other of seen)
        addUnder(row, other.position, subtract(ZERO, divide(multiply(weight, other.weight), whole)));
    }
  }
  return rows;
}

function sheetsByEntry(sheets: readonly PointedSheet[]): Iterable<readonly PointedSheet[]> {
  const entries = new Map<string, PointedSheet[]>();
  for (const sheet of sheets) addUnder(entries, sheet.entryId, sheet);
  return entries.values();
}
