const LONGEST = 60;

/** A value in one short line for an error: told apart are `"5"`, `5` and `5n`, nothing and null, 0 and −0. */
export function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value === "bigint") return shorten(`${value}n`);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return shorten(asJson(value));
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "nothing";
  } catch {
    // A cycle, or a bigint inside: its kind is all that can be told in one line.
    return Array.isArray(value) ? "an array" : "an object";
  }
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
