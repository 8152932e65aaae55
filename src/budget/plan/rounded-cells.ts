import {
  add,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  multiply,
  roundExact,
  sign,
  subtract,
  sumOf,
  toIntegers,
} from "../../number/index.ts";
import { cheapestFlow, type Way } from "./cheapest-flow.ts";

/** A table or total rounded down, and how much of a unit was cut off: 0, or less than 1. */
interface Cut {
  readonly low: Exact;
  readonly rest: Exact;
}

/**
 * The cells of a table, each rounded down or up, so that row and column totals are theirs rounded down or up as well, and
 * the total of all is rounded half up. Which cells go up is a flow from the rows to the columns: it exists for every table.
 */
export function roundedCells(table: readonly (readonly Exact[])[], decimals: number): readonly (readonly Exact[])[] {
  const unit = unitOf(decimals);
  const cut = (value: Exact): Cut => {
    const low = roundExact(value, { decimals, mode: "floor" });
    return { low, rest: divide(subtract(value, low), unit) };
  };
  const units = (value: Exact) => exactToDecimal(divide(value, unit)).toNumber();
  const cells = table.map((row) => row.map(cut));
  const columns = (table[0] ?? []).map((_, j) => table.flatMap((row) => row[j] ?? []));
  const lines = [...table, ...columns].map((values) => ({
    ...cut(sumOf(values)),
    // So many of its cells must go up for the line to reach its total rounded down.
    due: units(subtract(cut(sumOf(values)).low, sumOf(values.map((value) => cut(value).low)))),
  }));
  const total = roundExact(sumOf(table.flat()), { decimals, mode: "half-up" });
  const ups = units(subtract(total, sumOf(cells.flat().map(({ low }) => low))));
  const ways = waysOf(cells, lines);
  const used = cheapestFlow(ways, lines.length + 2, ups);
  const up = new Set(ways.flatMap(({ cell }, i) => (cell !== undefined && (used[i] ?? 0) > 0 ? [cell] : [])));
  return cells.map((row) => row.map((cell) => (up.has(cell) ? add(cell.low, unit) : cell.low)));
}

interface Line extends Cut {
  readonly due: number;
}

/** From the first place to the rows, from the rows to the columns, from the columns to the last place. */
function waysOf(
  cells: readonly (readonly Cut[])[],
  lines: readonly Line[],
): readonly (Way & { readonly cell?: Cut })[] {
  const rows = cells.length;
  const end = lines.length + 1;
  const { integers, denominator } = toIntegers([...lines, ...cells.flat()].map(({ rest }) => rest));
  // To go up costs what it takes the value further from its own: 1 − 2 × what was cut off.
  const costs = integers.map((rest) => denominator - 2n * rest);
  // No cells weigh as much as one total, and no totals as much as one that must be reached.
  const wholeTable = denominator * BigInt(cells.flat().length + 1);
  const must = wholeTable * denominator * BigInt(lines.length + 1);
  const margins = lines.flatMap(({ rest, due }, i) => {
    const [from, to] = i < rows ? [0, i + 1] : [i + 1, end];
    const beyond = { from, to, most: sign(rest) === 0 ? 0 : 1, cost: (costs[i] ?? 0n) * wholeTable };
    return [{ from, to, most: due, cost: -must }, beyond];
  });
  const between = cells.flatMap((row, i) =>
    row.map((cell, j) => {
      const cost = costs[lines.length + i * row.length + j] ?? 0n;
      return { from: i + 1, to: rows + j + 1, most: sign(cell.rest) === 0 ? 0 : 1, cost, cell };
    }),
  );
  return [...margins, ...between];
}

function unitOf(decimals: number): Exact {
  const power = exactOf(10n ** BigInt(Math.abs(decimals)));
  return decimals >= 0 ? divide(exactOf(1), power) : multiply(power, exactOf(1));
}
