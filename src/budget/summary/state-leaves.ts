import { leaf } from "../../core/index.ts";
import { divide, type Exact, recoverExact } from "../../number/index.ts";

/** A sum as it is stored: a text, exact, a fraction, or 40 digits of one. */
export const sum = /* @__PURE__ */ leaf<string, Exact>(
  { type: "string", pattern: "^-?\\d+(\\.\\d+|/[1-9]\\d*)?$" },
  { en: "an exact decimal text, or a fraction", id: "teks desimal eksak, atau pecahan" },
  sumFrom,
  { code: "invalid-number" },
);

/** The code of a period. */
export const periodText = /* @__PURE__ */ (() => {
  const code = /^(?:19\d\d|[2-9]\d{3})(?:-S[12]|-TW[1-4]|-0[1-9]|-1[0-2])?$/;
  return leaf<string>(
    { type: "string", pattern: code.source },
    { en: 'the code of a period: "2023-TW3"', id: 'kode periode: "2023-TW3"' },
    (value) => (typeof value === "string" && code.test(value) ? value : undefined),
  );
})();

function sumFrom(value: unknown): Exact | undefined {
  const [, top, bottom] = (typeof value === "string" && /^(-?\d+)\/([1-9]\d*)$/.exec(value)) || [];
  if (top === undefined || bottom === undefined) return recoverExact(value);
  const [n, d] = [recoverExact(top), recoverExact(bottom)];
  return n === undefined || d === undefined ? undefined : divide(n, d);
}
