import { addUnder, isArray, isKeyed } from "../../core/index.ts";
import { type Kept, type KeptObject, namesWithin } from "../../explain/index.ts";
import { type Exact, tryFraction } from "../../number/index.ts";
import { type Names, nameOf } from "../parts/index.ts";
import { bothOf } from "../table/index.ts";

/** What a record holds of subjects that have names, by each of their names. */
export type RecordedSubjects = ReadonlyMap<string, readonly KeptObject[]>;

/** Every object of a result that says whose it is, itself or by its item; by its own names, and by those that were told. */
export function recordedSubjects(result: Kept, names: Names): RecordedSubjects {
  const found = new Map<string, KeptObject[]>();
  const look = (value: Kept): void => {
    if (typeof value !== "object" || value === null) return;
    if (isArray(value)) {
      for (const each of value) look(each);
      return;
    }
    const own = namesWithin(value);
    const called = own.length > 0 ? own : namesWithin(value["item"]);
    for (const name of new Set(called.flatMap((each) => [each, ...Object.values(bothOf(nameOf(each, names)))])))
      addUnder(found, name, value);
    for (const each of Object.values(value)) look(each);
  };
  look(result);
  return found;
}

/** The figure under a key: null where the result says that there is none, undefined where it says nothing. */
export function recordedFigure(of: KeptObject, key: string): Exact | null | undefined {
  const own = of[key];
  if (own === null) return null;
  if (isKeyed(own) && "status" in own) return own["status"] === "computed" ? figureOf(own["value"]) : null;
  return figureOf(own);
}

function figureOf(value: Kept | undefined): Exact | undefined {
  return typeof value === "string" || typeof value === "number" ? tryFraction(String(value)) : undefined;
}
