import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--allow-natives-syntax");
const haveSame: (a: object, b: object) => boolean = runInNewContext("(a, b) => %HaveSameMap(a, b)");

/**
 * How many hidden classes the engine keeps for the objects at each place of some results. Where it keeps one for each
 * object, as it does for a frozen literal that begins with a spread, every look at one takes long and every one of them
 * takes a few hundred bytes more.
 */
export function hiddenClasses(results: readonly unknown[]): ReadonlyMap<string, number> {
  const kinds = new Map<string, object[]>();
  const pending = results.map((value): readonly [string, unknown] => ["result", value]);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [place, value] = next;
    if (Array.isArray(value)) for (const each of value) pending.push([`${place}[]`, each]);
    else if (typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      const known = kinds.get(place) ?? [];
      if (!known.some((each) => haveSame(each, value))) kinds.set(place, [...known, value]);
      for (const [key, inner] of Object.entries(value)) pending.push([`${place}.${key}`, inner]);
    }
  }
  return new Map(Array.from(kinds, ([place, known]) => [place, known.length]));
}
