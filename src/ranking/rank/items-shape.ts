import { isArray, isHollow, leaf, type Shape } from "../../core/index.ts";

/**
 * The shape of items of the caller's own, which are listed and not looked into. A leaf, because a list would read each of
 * them: a million times nothing takes a tenth of ranking them.
 */
export const itemsOf = <T>(): Shape<Iterable<T>, readonly T[]> =>
  leaf({}, { en: "an array or another iterable", id: "sebuah larik atau iterable lain" }, (items) =>
    typeof items === "object" && !(isArray(items) && isHollow(items)) ? [...(items as Iterable<T>)] : undefined,
  );
