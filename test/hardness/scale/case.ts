import type { randomWhole } from "../../bench/support/random.ts";

/** Whole numbers below a bound, by a seed. */
export type Random = ReturnType<typeof randomWhole>;

/** One function with one kind of input, which can be made of any size. */
export interface Case {
  /** The function, and behind the colon what makes the input hard. */
  readonly name: string;
  /** The size to begin with; 100 unless told. */
  readonly from?: number;
  /** The size beyond which nobody goes; 200,000 unless told. */
  readonly upTo?: number;
  /** Whether the short form tries it too. */
  readonly isShort?: true;
  /** In how many megabytes of heap the largest size must get along; 1,024 unless told. */
  readonly heap?: number;
  /** Makes an input of a size, the same for the same seed, and gives the call to be measured. */
  readonly make: (size: number, random: Random) => () => unknown;
}

/** Cases by their names. */
export type Cases = Readonly<Record<string, Omit<Case, "name"> | Case["make"]>>;

/** The cases of a room, each with its name. */
export function named(cases: Cases): readonly Case[] {
  return Object.entries(cases).map(([name, own]) =>
    typeof own === "function" ? { name, make: own } : { name, ...own },
  );
}
