import type { ShapeWords } from "../../core/index.ts";

/**
 * Words by the name of the exported shape. The keys of objects within it that are not exported themselves stand in its
 * entry as well, under their path: `"exclusions.name"`. Where one of several objects may stand, its number follows
 * (`"target.2.low"`): the same key may mean another thing in each.
 */
export type WordsByShape = Readonly<Record<string, ShapeWords>>;
