import { type Bilingual, isArray, ownCopy, problemAt, SakipError } from "../../core/index.ts";

/**
 * The canonical JSON of plain data, by RFC 8785: keys sorted, no white space, numbers as JavaScript prints them. Equal data
 * gives equal bytes, whatever order its keys were written in.
 *
 * @term JSON kanonik
 * @param value - Plain data, such as a {@link Snapshot} or what {@link toPlain} gives.
 * @throws A {@link SakipError} `invalid-input` for what contains itself, or is longer than any text.
 * @see RFC 8785, which is no source of SAKIP.
 * @example
 * ```ts
 * import { canonicalJson } from "sakip";
 *
 * canonicalJson({ b: [1, "x"], a: null }) // => "{\"a\":null,\"b\":[1,\"x\"]}"
 * ```
 */
export function canonicalJson(value: unknown): string {
  return jsonOf(ownCopy(value, "value"), new Map());
}

/** No text of a program is longer than about twice this. */
const LONGEST = 2 ** 28;

/** What stands in several places is written once and repeated. */
function jsonOf(value: unknown, written: Map<object, string>): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const before = written.get(value);
  if (before !== undefined) return before;
  const parts = isArray(value)
    ? value.map((own) => jsonOf(own, written))
    : Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([key, own]) => `${JSON.stringify(key)}:${jsonOf(own, written)}`);
  if (parts.reduce((sum, part) => sum + part.length + 1, 0) > LONGEST)
    throw new SakipError([problemAt("invalid-input", ["value"], value, tooLong)]);
  const text = isArray(value) ? `[${parts.join(",")}]` : `{${parts.join(",")}}`;
  written.set(value, text);
  return text;
}

const tooLong: Bilingual = {
  en: "data whose text has fewer than 268,435,456 characters",
  id: "data yang teksnya kurang dari 268.435.456 karakter",
};
