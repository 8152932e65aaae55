import { isArray } from "../../core/index.ts";

/**
 * The canonical JSON of plain data, by RFC 8785: keys sorted, no white space, numbers as JavaScript prints them. Equal data
 * gives equal bytes, whatever order its keys were written in.
 *
 * @term JSON kanonik
 * @param value - Plain data, such as a {@link Snapshot} or what {@link toPlain} gives.
 * @see RFC 8785, which is no source of SAKIP.
 * @example
 * ```ts
 * import { canonicalJson } from "sakip";
 *
 * canonicalJson({ b: [1, "x"], a: null }) // => "{\"a\":null,\"b\":[1,\"x\"]}"
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const pairs = Object.entries(value)
    .filter(([, own]) => own !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, own]) => `${JSON.stringify(key)}:${canonicalJson(own)}`);
  return `{${pairs.join(",")}}`;
}
