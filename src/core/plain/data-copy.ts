import { attempt, isArray, keysOf, namesItselfDecimal, placesOf, valueUnder } from "./safe.ts";

/** Explanations of long chains go deeper than documents do; what goes deeper than this has no end. */
const MOST_LEVELS = 1000;

/** What a copy is to be, beyond plain. */
export interface CopyTerms {
  /** What stands for a Decimal; without it a Decimal stays what it is. */
  readonly textOf?: (decimal: object) => unknown;
  /** Refuses what has no end: what contains itself, or goes deeper than any document. */
  readonly refuse: (path: readonly (string | number)[], value: unknown) => never;
}

/**
 * A frozen copy of anything, as JSON would hold it: a Set or a Map as the list of its entries, a bigint as its text, −0 as
 * 0, a number that is none as null; what JSON leaves out is left out. What stands in several places is copied once, so
 * that the copy takes no more room than the original.
 */
export function dataCopy(value: unknown, terms: CopyTerms): unknown {
  return copyOf(value, { ...terms, path: [], around: [], made: new Map() });
}

interface Copying extends CopyTerms {
  readonly path: (string | number)[];
  /** What is being copied, from the outside in. */
  readonly around: object[];
  readonly made: Map<object, unknown>;
}

/** The copy; undefined of what JSON leaves out of objects, and writes as null in lists. */
function copyOf(value: unknown, copying: Copying): unknown {
  if (typeof value === "function" || typeof value === "symbol") return undefined;
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number") return Number.isFinite(value) ? value + 0 : null;
  if (typeof value !== "object" || value === null) return value;
  const { around, made } = copying;
  if (made.has(value)) return made.get(value);
  if (around.includes(value) || around.length >= MOST_LEVELS) return copying.refuse(copying.path, value);
  around.push(value);
  const copied = objectCopy(value, copying);
  around.pop();
  made.set(value, copied);
  return copied;
}

function objectCopy(value: object, copying: Copying): unknown {
  // Some pages give every Set and Map a `toJSON` of their own: these are lists here, whatever stands beside the library.
  const entries = entriesOf(value);
  if (entries !== undefined) return listCopy(entries, copying);
  if (isArray(value)) return listCopy(placesOf(value) ?? [], copying);
  if (namesItselfDecimal(value)) return copying.textOf === undefined ? value : copyOf(copying.textOf(value), copying);
  const toJson = valueUnder(value, "toJSON");
  if (typeof toJson === "function") return copyOf(toJson.call(value), copying);
  return Object.freeze(
    Object.fromEntries(
      (keysOf(value) ?? []).flatMap((key) => {
        const copied = stepCopy(valueUnder(value, key), key, copying);
        return copied === undefined ? [] : [[key, copied]];
      }),
    ),
  );
}

function listCopy(items: readonly unknown[], copying: Copying): unknown {
  return Object.freeze(items.map((own, i) => stepCopy(own, i, copying) ?? null));
}

function stepCopy(own: unknown, step: string | number, copying: Copying): unknown {
  copying.path.push(step);
  const copied = copyOf(own, copying);
  copying.path.pop();
  return copied;
}

function entriesOf(value: object): readonly unknown[] | undefined {
  return attempt(() => (value instanceof Set || value instanceof Map ? [...value] : undefined));
}
