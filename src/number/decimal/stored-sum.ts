import { leaf, type Shape } from "../../core/index.ts";
import { divide, type Exact } from "../exact/index.ts";
import { recoverExact } from "./recover-exact.ts";

/** A sum as states hold it: a text, exact, a fraction, or 40 digits of one. */
export const storedSum: Shape<string, Exact> = /* @__PURE__ */ leaf<string, Exact>(
  { type: "string", pattern: "^-?\\d+(\\.\\d+|/[1-9]\\d*)?$" },
  { en: "an exact decimal text, or a fraction", id: "teks desimal eksak, atau pecahan" },
  sumFrom,
  { code: "invalid-number" },
);

function sumFrom(value: unknown): Exact | undefined {
  const [, top, bottom] = (typeof value === "string" && /^(-?\d+)\/([1-9]\d*)$/.exec(value)) || [];
  if (top === undefined || bottom === undefined) return recoverExact(value);
  // A sum of quotients may have more digits than any figure.
  return divide({ n: BigInt(top), d: 1n }, { n: BigInt(bottom), d: 1n });
}
