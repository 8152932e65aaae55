import type { SakipErrorCode } from "../error/index.ts";
import type { Bilingual } from "../words/index.ts";
import { refuseHere } from "./reading.ts";
import type { About, Json, Shape } from "./shape.ts";
import * as wish from "./wish.ts";

/** How a leaf is called and copied, beyond how it is read. */
export interface LeafOptions {
  /** The code of its problems; `invalid-input` unless told. */
  readonly code?: SakipErrorCode;
  /** The value as a frozen copy of a document holds it. */
  readonly copy?: (value: unknown) => unknown;
}

/** A value that one function reads; undefined where it cannot. */
export function leaf<G, R = G>(
  json: Json,
  expected: Bilingual,
  read: (value: unknown) => R | undefined,
  { code = "invalid-input", copy }: LeafOptions = {},
): Shape<G, R> {
  const about: About = { kind: "leaf", json, wish: expected, ...(copy && { copy }) };
  return {
    read(value, reading) {
      let found: R | undefined;
      try {
        found = read(value);
      } catch {} // a proxy, or an object with a getter that throws: no leaf reads those
      if (found === undefined) refuseHere(reading, code, value, expected);
      return found as R;
    },
    about,
  };
}

/** A text that is not empty. */
export const text: Shape<string> = /* @__PURE__ */ leaf({ type: "string", pattern: "\\S" }, wish.text, (value) =>
  typeof value === "string" && value.trim() !== "" ? value : undefined,
);

/** A text, and be it an empty one. */
export const anyText: Shape<string> = /* @__PURE__ */ leaf({ type: "string" }, wish.anyText, (value) =>
  typeof value === "string" ? value : undefined,
);

/** Yes or no. */
export const flag: Shape<boolean> = /* @__PURE__ */ leaf({ type: "boolean" }, wish.flag, (value) =>
  typeof value === "boolean" ? value : undefined,
);

/** A whole number in a range. */
export function whole(least: number, most: number, code?: SakipErrorCode): Shape<number>;
export function whole<N extends number>(least: number, most: number, code?: SakipErrorCode): Shape<N>;
export function whole(least: number, most: number, code?: SakipErrorCode): Shape<number> {
  const read = (value: unknown) =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most
      ? // −0 is a way to write 0
        value + 0
      : undefined;
  return leaf({ type: "integer", minimum: least, maximum: most }, wish.whole(least, most), read, code && { code });
}

/** One of the words. */
export function word<const W extends string>(words: readonly W[], code?: SakipErrorCode): Shape<W> {
  const read = (value: unknown) => words.find((each) => each === value);
  return leaf({ enum: words }, wish.oneOf(words), read, code && { code });
}

/** A function of the caller. */
export function callback<F extends (...args: never[]) => unknown>(): Shape<F> {
  return leaf({}, wish.callback, (value) => (typeof value === "function" ? (value as F) : undefined));
}

/** Something of the caller's own, which is not looked into. */
export function anything<T>(): Shape<T> {
  return { read: (value) => value as T, about: { kind: "leaf", json: {}, wish: { en: "anything", id: "apa pun" } } };
}
