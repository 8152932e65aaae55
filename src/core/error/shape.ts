import { type Path, type Problem, problemAt } from "./problem.ts";

// What a program in plain JavaScript can still get wrong after the types: each check adds its problem and says whether
// the value may be used. Whole unknown documents are read by the parsers, which use the schemas.

/** Whether the value is an object with keys: no array, no null. */
export function checkObject(value: unknown, path: Path, problems: Problem[]): value is Record<string, unknown> {
  const fine = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!fine) problems.push(problemAt("invalid-input", path, value, "an object"));
  return fine;
}

/** Whether an object has no other keys than these: a misspelt optional key must not pass for an absent one. */
export function checkKeys(value: object, keys: readonly string[], path: Path, problems: Problem[]): boolean {
  const unknown = Object.keys(value).filter((key) => !keys.includes(key));
  for (const key of unknown)
    problems.push(problemAt("invalid-input", [...path, key], key, `no other keys than ${keys.join(", ")}`));
  return unknown.length === 0;
}

/** Whether the value is an array. */
export function checkArray(value: unknown, path: Path, problems: Problem[]): value is readonly unknown[] {
  const fine = Array.isArray(value);
  if (!fine) problems.push(problemAt("invalid-input", path, value, "an array"));
  return fine;
}

/** Whether the value can be looped over: an array, a Set, a generator; a text is no list. */
export function checkIterable(value: unknown, path: Path, problems: Problem[]): value is Iterable<unknown> {
  const fine = typeof value === "object" && value !== null && Symbol.iterator in value;
  if (!fine) problems.push(problemAt("invalid-input", path, value, "an array or another iterable"));
  return fine;
}

/** Whether the value is a text that is not empty. */
export function checkText(value: unknown, path: Path, problems: Problem[]): value is string {
  const fine = typeof value === "string" && value.trim() !== "";
  if (!fine) problems.push(problemAt("invalid-input", path, value, "a text that is not empty"));
  return fine;
}

/** Whether the value is a function. */
export function checkFunction(value: unknown, path: Path, problems: Problem[]): boolean {
  const fine = typeof value === "function";
  if (!fine) problems.push(problemAt("invalid-input", path, value, "a function"));
  return fine;
}

/** Whether the value is one of the words it may be. */
export function checkWord<W extends string>(
  value: unknown,
  words: readonly W[],
  path: Path,
  problems: Problem[],
): value is W {
  const fine = (words as readonly unknown[]).includes(value);
  if (!fine) problems.push(problemAt("invalid-input", path, value, `one of ${words.map((w) => `"${w}"`).join(", ")}`));
  return fine;
}

/** Whether the value is a whole number in a range. */
export function checkWhole(value: unknown, least: number, most: number, path: Path, problems: Problem[]): boolean {
  const fine = Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
  if (!fine) problems.push(problemAt("invalid-input", path, value, `a whole number from ${least} to ${most}`));
  return fine;
}
