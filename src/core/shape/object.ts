import { problemAt } from "../error/index.ts";
import { isKeyed, keysOf, UNREADABLE, valueUnder } from "../plain/index.ts";
import { nearKeys } from "./near-key.ts";
import { refuseHere } from "./reading.ts";
import type { AnyShape, Fields, Former, ObjectShape, Optional, Reading, ReadOf } from "./shape.ts";
import * as wish from "./wish.ts";

/** The one key of an open row that is never looked into. */
const EXTRA = "extra";

/** A key that may be absent or undefined, and what it then reads as. */
export function optional<S extends AnyShape>(shape: S): Optional<S>;
export function optional<S extends AnyShape, const D>(shape: S, otherwise: D): Optional<S, D>;
export function optional(shape: AnyShape, otherwise?: unknown): Optional<AnyShape, unknown> {
  return { optional: shape, otherwise };
}

/**
 * An object with these keys. Other keys are refused, with the key that was meant. An open object takes keys of the
 * caller's own, save those that are a slip or a synonym of a known key that is absent.
 */
export function object<const P extends Fields>(fields: P, { open = false }: { open?: boolean } = {}): ObjectShape<P> {
  // Many shapes stand ready and few are read: what reading needs is made when a document comes.
  let ready: Ready | undefined;
  const made = () => {
    ready ??= readyFor(fields);
    return ready;
  };
  return {
    fields,
    read(value, reading) {
      const { keys, shapes, isOptional, known, defaults } = made();
      // Filled key by key: to spread a template takes longer than to read the rest.
      const read: Record<string, unknown> = {};
      for (const [key, otherwise] of defaults) read[key] = otherwise;
      const given = isKeyed(value) ? keysOf(value) : undefined;
      if (!isKeyed(value) || given === undefined) {
        refuseHere(reading, "invalid-input", isKeyed(value) ? UNREADABLE : value, wish.object);
        return read as ReadOf<P>;
      }
      for (const key of given) if (!known.has(key)) refuseStrange(key, value, reading);
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] as string;
        const shape = shapes[i] as AnyShape;
        let own = valueUnder(value, key);
        // What is wrong under the old name is told of the new one, which laws and copies know.
        if (own === undefined && shape.formerly !== undefined) own = valueUnder(value, shape.formerly);
        if (own === undefined && isOptional[i]) continue;
        reading.at.push(key);
        read[key] = shape.read(own, reading);
        reading.at.pop();
      }
      return read as ReadOf<P>;
    },
    about: {
      kind: "object",
      fields,
      open,
      get former() {
        return made().former;
      },
    },
  };

  function refuseStrange(key: string, value: object, reading: Reading): void {
    if (open && (key === EXTRA || valueUnder(value, key) === undefined)) return;
    const { former, keys, nearTo } = made();
    const now = former.get(key);
    if (now !== undefined && (open || valueUnder(value, now) === undefined)) return;
    const meant = nearTo(key).find((each) => !open || valueUnder(value, each) === undefined);
    if (open && meant === undefined) return;
    const expected = now === undefined ? wish.key(meant, keys) : wish.formerKey(now, key);
    reading.problems.push(problemAt("invalid-input", [...reading.at, key], key, expected));
    reading.strange++;
  }
}

interface Ready {
  readonly keys: readonly string[];
  readonly shapes: readonly AnyShape[];
  readonly isOptional: readonly boolean[];
  readonly known: ReadonlySet<string>;
  readonly nearTo: ReturnType<typeof nearKeys>;
  readonly former: Former;
  /** An absent key without a default stays absent: results may carry what was read, and hold no undefined. */
  readonly defaults: readonly Default[];
}

type Default = readonly [key: string, otherwise: unknown];

function readyFor(fields: Fields): Ready {
  const keys = Object.keys(fields);
  const shapes = Object.values(fields).map(shapeOf);
  const defaults = Object.entries(fields).flatMap(([key, field]): Default[] =>
    otherwiseOf(field) === undefined ? [] : [[key, otherwiseOf(field)]],
  );
  return {
    keys,
    shapes,
    isOptional: Object.values(fields).map((field) => "optional" in field),
    known: new Set(keys),
    nearTo: nearKeys(keys, shapes),
    former: formerKeys(fields),
    defaults,
  };
}

/** The shape of a field, whether it may be absent or not. */
export function shapeOf(field: Fields[string]): AnyShape {
  return "optional" in field ? field.optional : field;
}

/** The keys that have another name now, by the old one. */
function formerKeys(fields: Fields): Former {
  return new Map(
    Object.entries(fields).flatMap(([key, field]) => {
      const { formerly } = shapeOf(field);
      return formerly === undefined ? [] : [[formerly, key]];
    }),
  );
}

/** What an absent field reads as. */
export function otherwiseOf(field: Fields[string]): unknown {
  return "optional" in field ? field.otherwise : undefined;
}
