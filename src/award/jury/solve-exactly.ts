import { divide, type Exact, multiply, ONE, subtract, toIntegers, wide, ZERO } from "../../number/index.ts";

/**
 * Solves a system of linear equations exactly. Each row holds the factors of the unknowns and the value that they add up
 * to; the matrix is symmetric and positive definite, so that no pivot is ever zero.
 */
export function solveExactly(equations: readonly (readonly Exact[])[]): readonly Exact[] {
  const rows = equations.map(inIntegers);
  // Without fractions on the way (Bareiss): every division leaves a whole number, none longer than it must be.
  let before = ONE;
  for (const [k, pivotRow] of rows.entries()) {
    const pivot = pivotRow[k] ?? ONE;
    for (const row of rows.slice(k + 1)) {
      const factor = row[k] ?? ZERO;
      for (const [j, value] of row.entries())
        if (j > k) row[j] = divide(subtract(multiply(value, pivot), multiply(factor, pivotRow[j] ?? ZERO)), before);
    }
    before = pivot;
  }
  const solution: Exact[] = [];
  for (const [k, row] of [...rows.entries()].reverse()) {
    let rest = row[rows.length] ?? ZERO;
    for (let j = k + 1; j < rows.length; j += 1) rest = subtract(rest, multiply(row[j] ?? ZERO, solution[j] ?? ZERO));
    solution[k] = divide(rest, row[k] ?? ONE);
  }
  return solution;
}

/** An equation times the least number that makes all of it whole. */
function inIntegers(row: readonly Exact[]): Exact[] {
  return toIntegers(row).integers.map((integer) => wide(integer, 1n));
}
