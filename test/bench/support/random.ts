/** Whole numbers below a bound, the same ones in every run: a linear congruential generator, good enough for amounts. */
export function randomWhole(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
