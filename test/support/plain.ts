/**
 * A value as documentation writes it down: Decimals as text, and whatever else has a JSON form in that form. What JSON
 * would lose in silence, and so would let unequal values pass as equal, is kept: a Map or Set by its entries, and a NaN,
 * a function or an error under its name.
 */
export function plain(value: unknown): unknown {
  const text = JSON.stringify(value, replacer);
  return text === undefined ? undefined : JSON.parse(text);
}

function replacer(_key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value];
  if (value instanceof Error) return `${value}`;
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function" || typeof value === "symbol") return String(value);
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return value;
}
