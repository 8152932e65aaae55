import type { Problem } from "../error/index.ts";
import { readInto } from "./parse.ts";
import type { AnyShape } from "./shape.ts";

/** Rows with more columns than this are no table: those are not kept. */
const MOST_COLUMNS = 1000;

/** Whether a column can only be the caller's own, whatever else a row of the shape has; those that were are kept. */
export function isOwnColumn(key: string, shape: AnyShape, columns: Set<string>): boolean {
  if (columns.has(key)) return true;
  const isOwn = !problemsOf(shape, { [key]: null }).some(({ path }) => path[0] === key);
  if (isOwn && columns.size < MOST_COLUMNS) columns.add(key);
  return isOwn;
}

/** What a shape says of a value. */
export function problemsOf(shape: AnyShape, value: unknown): readonly Problem[] {
  const problems: Problem[] = [];
  readInto(problems, shape, value);
  return problems;
}
