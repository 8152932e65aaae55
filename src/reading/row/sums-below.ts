import { add, compare, type Exact, exactOf, sign, ZERO } from "../../number/index.ts";

/** The amounts of a row, column by column; undefined where a column has none. */
export type Amounts = readonly (Exact | undefined)[];

/** Rows are not tried against sums of more rows than this. */
const MOST_PARTS = 200;
/** Sums of small numbers agree by chance. */
const SMALLEST: Exact = /* @__PURE__ */ exactOf(1000);
/** Sheets have wrong sums: so many columns are proof enough where several rows make up the sum. */
const ENOUGH = 3;
/** One row below another may have its amounts by chance: then so large a part of the columns must agree. */
const PART_AGREEING = 0.7;

/**
 * The rows that each row is the sum of, told by its amounts alone: they are those of the rows right below
 * it, in so many columns that it is no chance; where something else proves it, one column is enough. Undefined for rows
 * at the top.
 */
export function parentsBySums(rows: readonly Amounts[], isLax = false): (number | undefined)[] {
  const parents: (number | undefined)[] = rows.map(() => undefined);
  // The rows without a parent below the one that is looked at, the nearest last.
  const roots: number[] = [];
  for (let row = rows.length - 1; row >= 0; row--) {
    const many = partsOf(rows, row, roots, isLax);
    for (const child of roots.splice(roots.length - many, many)) parents[child] = row;
    roots.push(row);
  }
  return parents;
}

/** How many of the nearest roots a row is the sum of; 0 for none. */
function partsOf(rows: readonly Amounts[], row: number, roots: readonly number[], isLax: boolean): number {
  const own = rows[row] ?? [];
  const telling = own.filter((amount) => amount !== undefined && compare(amount, SMALLEST) >= 0).length;
  if (telling === 0) return 0;
  let sums: Amounts = own.map(() => ZERO);
  let best = { many: 0, agreeing: 0 };
  for (let many = 1; many <= Math.min(roots.length, MOST_PARTS); many++) {
    const part = rows[roots[roots.length - many] ?? 0] ?? [];
    sums = sums.map((sum, i) => add(sum ?? ZERO, part[i] ?? ZERO));
    const agreeing = own.filter((amount, i) => isTelling(amount) && compare(amount, sums[i] ?? ZERO) === 0).length;
    const isProved = isLax
      ? agreeing === telling
      : many > 1
        ? agreeing >= Math.min(ENOUGH, telling)
        : agreeing >= Math.max(ENOUGH, telling * PART_AGREEING);
    if (isProved && agreeing > best.agreeing) best = { many, agreeing };
    if (own.every((amount, i) => !isTelling(amount) || compare(sums[i] ?? ZERO, amount) > 0)) break;
  }
  return best.many;
}

function isTelling(amount: Exact | undefined): amount is Exact {
  return amount !== undefined && sign(amount) > 0 && compare(amount, SMALLEST) >= 0;
}
