/** Numbers from 0 to below 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A place in a document: what holds it, and under which key. */
interface Place {
  readonly owner: Record<string | number, unknown>;
  readonly key: string | number;
}

/** The key under which the document as a whole is held while it is changed. */
const WHOLE = "document";

class Instance {
  constructor(keys: object) {
    Object.assign(this, keys);
  }
}
class Rows extends Array<unknown> {}

/** Names that keys had in the release before: some of the keys of a name, not all of them, are taken under it. */
const formerNames: Readonly<Record<string, string>> = { label: "title", selected: "assisted", unranked: "unreported" };

/** What may be wrong, or only unusual, with a value in a document; each puts something else in its place. */
const mutations: readonly ((place: Place, random: () => number) => void)[] = [
  ({ owner, key }) => void delete owner[key],
  put(() => undefined),
  put(() => null),
  put(() => ""),
  put(() => "  "),
  put(() => "x"),
  put(() => 0),
  put(() => -0),
  put(() => -1),
  put(() => 1e21),
  put(() => 2.5),
  put(() => 12n),
  put(() => Number.NaN),
  put(() => Number.POSITIVE_INFINITY),
  put(() => "1,5"),
  put(() => "1e400"),
  put(() => true),
  put(() => []),
  put(() => ({})),
  put(() => () => 1),
  put(() => Symbol("x")),
  put(() => new Date(0)),
  put(() => ({ toString: () => "5", valueOf: () => 5 })),
  put(() => ({ name: "[object Decimal]", toStringTag: "[object Decimal]", d: [5], e: 0, s: 1 })),
  put((own) => [own]),
  put((own) => ({ value: own })),
  put((own) => (typeof own === "string" ? own.toUpperCase() : own)),
  put((own) => (typeof own === "string" ? ` ${own}` : own)),
  put((own) => (typeof own === "number" ? String(own) : own)),
  put((own) => (Array.isArray(own) ? [...own, ...own] : own)),
  put((own) => (Array.isArray(own) ? [...own].reverse() : own)),
  put((own) => (Array.isArray(own) ? Rows.from(own) : own)),
  put((own) => (Array.isArray(own) ? Object.assign({ length: own.length }, own) : own)),
  put((own) => (isObject(own) ? new Instance(own) : own)),
  put((own) => (isObject(own) ? Object.assign(Object.create(null), own) : own)),
  put((own) => (isObject(own) ? Object.create(own) : own)),
  put((own) => (isObject(own) ? { ...own, colour: "red" } : own)),
  put((own) => (isObject(own) ? { ...own, extra: { budgett: 1 } } : own)),
  put((own) => (isObject(own) ? JSON.parse(`{"__proto__":1,${JSON.stringify(own)?.slice(1) ?? "}"}`) : own), true),
  put((own) => (isObject(own) ? new Proxy(own, {}) : own)),
  put((own) => (isObject(own) ? revoked() : own)),
  ({ owner, key }) => {
    if (isObject(owner)) owner[key] = owner;
  },
  ({ owner, key }) => {
    if (key === WHOLE) return;
    Object.defineProperty(owner, key, {
      configurable: true,
      enumerable: true,
      get() {
        throw new Error("a getter");
      },
    });
  },
  // Slips of the pen in a key: a letter lost, doubled, swapped, changed; a small one for a capital; a word of the field.
  rename((key, at) => key.slice(0, at) + key.slice(at + 1)),
  rename((key, at) => key.slice(0, at) + key.charAt(at) + key.slice(at)),
  rename((key, at) => key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2)),
  rename((key, at) => `${key.slice(0, at)}x${key.slice(at + 1)}`),
  rename((key) => key.toLowerCase()),
  rename((key) => formerNames[key] ?? key),
  rename((key) => ({ realization: "realisasi", budget: "pagu", agencyId: "opd", weight: "bobot" })[key] ?? `${key}s`),
];

/** A copy of a document with one thing or two changed somewhere in it. */
export function mutantOf(document: unknown, random: () => number): unknown {
  const holder = { [WHOLE]: copyOf(document) };
  const times = 1 + Math.floor(random() * 2);
  for (let i = 0; i < times; i++) {
    const places = placesIn(holder);
    const place = places[Math.floor(random() * places.length)];
    const mutate = mutations[Math.floor(random() * mutations.length)];
    if (place === undefined || mutate === undefined) continue;
    try {
      mutate(place, random);
    } catch {} // what was mutated before may refuse to be touched
  }
  // Without any document a call means something else: its default, or that there is none.
  return holder[WHOLE] ?? document;
}

function put(change: (own: unknown) => unknown, isJson = false): (place: Place) => void {
  return ({ owner, key }) => {
    const own = owner[key];
    owner[key] = isJson && !isPlain(own) ? own : change(own);
  };
}

function rename(change: (key: string, at: number) => string): (place: Place, random: () => number) => void {
  return ({ owner, key }, random) => {
    if (typeof key !== "string" || key === WHOLE) return;
    const own = owner[key];
    delete owner[key];
    owner[change(key, Math.floor(random() * key.length))] = own;
  };
}

function placesIn(value: unknown, depth = 0): Place[] {
  if (typeof value !== "object" || value === null || depth > 8) return [];
  try {
    const owner = value as Record<string | number, unknown>;
    return Object.keys(owner).flatMap((name) => {
      const key = Array.isArray(owner) ? Number(name) : name;
      const own = Object.getOwnPropertyDescriptor(owner, name)?.value;
      return [{ owner, key }, ...(isPlain(own) || Array.isArray(own) ? placesIn(own, depth + 1) : [])];
    });
  } catch {
    return []; // a revoked proxy
  }
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, copyOf(own)]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
