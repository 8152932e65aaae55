import {
  type Bilingual,
  bilingualShape,
  isArray,
  isKeyed,
  type Problem,
  readInto,
  valueUnder,
} from "../../core/index.ts";
import { type Exact, recoverExact } from "../../number/index.ts";

/** A component of an item: its value, and what it is called where the item says so. */
export interface ItemComponent {
  readonly value: Exact;
  readonly label?: Bilingual | undefined;
}

/** The components of an item by key. */
export type Components = ReadonlyMap<string, ItemComponent>;

/** What an item says of its components: as an evaluation does, be it the item itself or what it has as `evaluation`. */
export function componentsOf(item: unknown): Components {
  if (!isKeyed(item)) return new Map();
  const own = valueUnder(item, "components");
  const evaluation = valueUnder(item, "evaluation");
  if (!isArray(own)) return isKeyed(evaluation) ? componentsOf(evaluation) : new Map();
  return new Map(
    own.flatMap((component): [string, ItemComponent][] => {
      if (!isKeyed(component)) return [];
      const [key, value] = [valueUnder(component, "key"), recoverExact(valueUnder(component, "value"))];
      const label = parsedLabel(valueUnder(component, "label"));
      return typeof key === "string" && value !== undefined ? [[key, { value, label }]] : [];
    }),
  );
}

function parsedLabel(label: unknown): Bilingual | undefined {
  const problems: Problem[] = [];
  const read = readInto(problems, bilingualShape, label, []);
  return problems.length === 0 ? read : undefined;
}
