// The compiler does not follow positions: a position of a cascade, or of its links, is within bounds where it is used.

/** The item of a list at a position that is known to be there. */
export function itemAt<T>(items: readonly T[], at: number): T {
  return items[at] as T;
}

/** The same of numbers: a function of its own, because one for all lists takes ten times as long in loops. */
export function numberAt(numbers: Int32Array, at: number): number {
  return numbers[at] as number;
}
