import { type GivenOf, optional, record } from "../../core/index.ts";
import { type Words, wordsShape } from "../table/index.ts";

/** What every maker of tables may be told. */
export const makerFields = /* @__PURE__ */ (() => ({
  /** What the table is about, where our own words are not to stand above it. */
  caption: optional(wordsShape),
  /** How agencies, posts and other subjects are called, by their ids; an id without a name is printed as it is. */
  names: optional(record(wordsShape), new Map()),
}))();

/** What every maker may be told that prints why somebody takes no part. */
export const reasonFields = /* @__PURE__ */ (() => ({
  /**
   * How reasons for taking no part are told, by the codes that the rule of the caller gives; a code without words is told as
   * a condition that is not met.
   */
  reasons: optional(record(wordsShape), new Map()),
}))();

/** The same as callers write them. */
export interface MakerFields extends GivenOf<typeof makerFields> {}

/** The same as callers write them. */
export interface ReasonFields extends GivenOf<typeof reasonFields> {}

/** The names that were told, by ids. */
export type Names = ReadonlyMap<string, Words>;

/** How a subject is called. */
export function nameOf(id: string, names: Names): Words {
  return names.get(id) ?? id;
}
