import { isArray, isKeyed, valueUnder } from "../../core/index.ts";
import { type Exact, recoverExact } from "../../number/index.ts";

/** The values of the components of an item by key. */
export type Components = ReadonlyMap<string, Exact>;

/** What an item says of its components: as an evaluation does, be it the item itself or what it has as `evaluation`. */
export function componentsOf(item: unknown): Components {
  if (!isKeyed(item)) return new Map();
  const own = valueUnder(item, "components");
  const evaluation = valueUnder(item, "evaluation");
  if (!isArray(own)) return isKeyed(evaluation) ? componentsOf(evaluation) : new Map();
  return new Map(
    own.flatMap((component): [string, Exact][] => {
      if (!isKeyed(component)) return [];
      const [key, value] = [valueUnder(component, "key"), recoverExact(valueUnder(component, "value"))];
      return typeof key === "string" && value !== undefined ? [[key, value]] : [];
    }),
  );
}
