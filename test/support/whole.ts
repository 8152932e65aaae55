/** A result with its exact numbers as text, and with every key: one that is there without a value stays, so that `toStrictEqual` sees it. */
export function told(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(told);
  if ("toJSON" in value) return JSON.parse(JSON.stringify(value));
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, told(each)]));
}
