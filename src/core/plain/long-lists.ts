// Lists of the caller's can be longer than the arguments of a call may be: what is spread into one ends as a RangeError
// from some 120,000 values on.

/** Puts all values of one list behind those of another, in place. */
export function addAll<T>(list: T[], values: Iterable<T>): void {
  for (const value of values) list.push(value);
}

/** The largest of some numbers, and no less than a least one. */
export function largest(numbers: Iterable<number>, least = Number.NEGATIVE_INFINITY): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}
