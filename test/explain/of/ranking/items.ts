import fc from "fast-check";

/** What stands in lists: a few values, so that ties occur. */
export interface Item {
  readonly name: string;
  readonly value: string | null;
  readonly other: number;
}

/** Up to eight items, some without a value. */
export const itemsOf: fc.Arbitrary<Item[]> = fc
  .array(
    fc.record({
      value: fc.option(fc.constantFrom("70", "70.25", "80", "80.4", "85.75", "90"), { freq: 9 }),
      other: fc.nat(2),
    }),
    { maxLength: 8 },
  )
  .map((all) => all.map((each, i) => ({ name: `dinas ${i + 1}`, ...each })));
