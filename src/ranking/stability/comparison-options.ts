import { callback, type Given, object, optional, word } from "../../core/index.ts";
import { scaleShape } from "../../scale/index.ts";

const comparisonOptionsOf = <T>() =>
  object({
    /** The id of an item, the same in both rankings; unless told the item itself where it is a text, or else its `id`. */
    idOf: optional(callback<(item: T) => string>(), ownId),
    /**
     * Whose places are compared: `"all"` (the default) takes the places as ranked, `"common"` counts the items that are
     * in both rankings only, so that nobody moves because another came or went.
     */
    among: optional(word(["all", "common"]), "all"),
    /** A scale for the values: then each movement says how many grades were gained. */
    scale: optional(scaleShape),
  });

/** The shape of {@link ComparisonOptions}. */
export const comparisonOptionsShape = /* @__PURE__ */ comparisonOptionsOf<unknown>();

/**
 * How two rankings are compared.
 *
 * @term perbandingan peringkat
 */
export interface ComparisonOptions<T> extends Given<ReturnType<typeof comparisonOptionsOf<T>>> {}

/** The id of an item that names none: the item itself, or what it has as its `id`. */
export function ownId(item: unknown): unknown {
  return typeof item === "object" && item !== null && "id" in item ? item.id : item;
}
