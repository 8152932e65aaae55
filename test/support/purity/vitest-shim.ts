// What the examples of the documentation take of vitest, with nothing of vitest: they run where there is only the language.

export interface Example {
  readonly name: string;
  readonly run: () => Promise<void>;
}

/** Every example, in the order in which it was loaded. */
export const examples: Example[] = [];

export function test(name: string, run: () => Promise<void>): void {
  examples.push({ name, run });
}

/** The same text for the same data, in whatever order its keys stand. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === "object" && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
}

interface Wanted {
  readonly name?: string;
  readonly code?: string;
}

export function expect(given: unknown) {
  return {
    toEqual(wanted: unknown) {
      if (textOf(given) !== textOf(wanted)) throw new Error(`${textOf(given)}, not ${textOf(wanted)}`);
    },
    toThrow(wanted: Wanted) {
      let thrown: Wanted | undefined;
      try {
        (given as () => unknown)();
      } catch (error) {
        thrown = error as Wanted;
      }
      if (thrown?.name !== wanted.name || thrown?.code !== wanted.code)
        throw new Error(`${thrown}, not ${wanted.code}`);
    },
  };
}
expect.objectContaining = (wanted: Wanted): Wanted => wanted;
