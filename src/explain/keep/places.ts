import { isArray, placesOf as itemsIn, keysOf, valueUnder } from "../../core/index.ts";
import { canonicalJson } from "./canonical-json.ts";
import { encode } from "./encode.ts";
import { type Kept, marked } from "./kept.ts";

/** Tells what a callback was called with: by its place among the arguments, or by its value where it has none. */
export type KeyOfCall = (given: readonly unknown[]) => Kept;

/** The places of all objects within the arguments. */
export function placesOf(args: readonly unknown[]): KeyOfCall {
  const places = new Map<unknown, Kept>();
  const note = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== "object" || value === null || places.has(value)) return;
    places.set(value, path);
    const steps: readonly (string | number)[] = isArray(value)
      ? (itemsIn(value) ?? []).map((_, i) => i)
      : (keysOf(value) ?? []);
    for (const step of steps) note(valueUnder(value, step), [...path, step]);
  };
  note(args, []);
  return (given) =>
    given.map((own) => {
      const place = places.get(own);
      return place === undefined ? encode(own) : marked("place", place);
    });
}

/** The answers of callbacks, each under what it was called with. */
export class Answers {
  readonly #of = new Map<string, { readonly callback: number; readonly to: Kept; readonly answer: Kept }>();

  /** Keeps an answer; what a callback says first holds. */
  keep(callback: number, to: Kept, answer: Kept): void {
    const key = `${callback}:${canonicalJson(to)}`;
    if (!this.#of.has(key)) this.#of.set(key, { callback, to, answer });
  }

  /** The answer to a call; undefined where none was kept. */
  to(callback: number, to: Kept): { readonly answer: Kept } | undefined {
    return this.#of.get(`${callback}:${canonicalJson(to)}`);
  }

  /** All of them, in the order of callbacks and places: the order of calls does not matter. */
  all(): readonly { readonly callback: number; readonly to: Kept; readonly answer: Kept }[] {
    return [...this.#of].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  }
}
