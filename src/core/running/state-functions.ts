import { refuseIfAny } from "../error/index.ts";
import { callback, object, readAll } from "../shape/index.ts";
import type { Accumulator } from "./accumulator.ts";
import { accumulatorFrom, gatherAll } from "./accumulator-of.ts";
import type { ReadState, Reducer, SettingsOf, StateHead } from "./reducer.ts";
import { otherSettings, type Placed, stateOf } from "./states.ts";

/** What can be done with states of one kind that come from anywhere. */
export interface StateFunctions<S, Y> {
  readonly addTo: (state: unknown, records: unknown, options: unknown) => S;
  readonly mergeStates: (a: unknown, b: unknown) => S;
  readonly summariesOf: (state: unknown, options: unknown) => readonly Y[];
  /** An accumulator that has counted the same, for no records to come. */
  readonly accumulatorFrom: (state: unknown) => Accumulator<never, S, Y>;
}

/** How what is counted is told again beside a state: the settings stand in it, the key and a rule of one's own do not. */
export interface Recounting<S extends StateHead, T> {
  /** What is counted, by what a call that adds records says. */
  readonly toAdd: (settings: SettingsOf<S>, options: unknown) => T;
  /** What was counted, by what a call says that only asks. */
  readonly toTell: (settings: SettingsOf<S>, options: unknown) => T;
}

/** Where the settings of a state say all that is counted but the key, which a call that adds records tells. */
export function recountingBy<R, K, S extends StateHead, C extends object>(
  countedBy: (settings: SettingsOf<S>) => C,
): Recounting<S, C & { readonly by: (record: R) => K | "" }> {
  const added = object({ by: callback<(record: R) => K>() });
  return {
    toAdd(settings, options) {
      const [{ by }] = readAll([added, options, "options"]);
      return { ...countedBy(settings), by };
    },
    toTell(settings, options) {
      readAll([object({}), options ?? {}, "options"]);
      return { ...countedBy(settings), by: () => "" };
    },
  };
}

/** The functions over states of what a reducer counts. */
export function stateFunctionsOf<R, T, G, P, S extends StateHead, Y>(
  reducer: Reducer<R, T, G, P, S, Y>,
  { toAdd, toTell }: Recounting<S, T>,
): StateFunctions<S, Y> {
  const { stateShape, partOf, groupFrom } = reducer;
  return {
    addTo(given, records, options) {
      const [read] = readAll([stateShape, given, "state"]);
      const groups = gatherAll(reducer, records, toAdd(read.settings, options), "records");
      const parts = [...groups.values()].map(partOf).sort((a, b) => (reducer.idOf(a) < reducer.idOf(b) ? -1 : 1));
      return merged(
        reducer,
        read,
        parts.map((part) => ({ part })),
      );
    },
    mergeStates(a, b) {
      const [one, other] = readAll([stateShape, a, "a"], [stateShape, b, "b"]);
      refuseIfAny(otherSettings(one.settings, other.settings, ["b"]));
      return merged(reducer, one, placesOf(other));
    },
    summariesOf(given, options) {
      const [read] = readAll([stateShape, given, "state"]);
      return reducer.summaries(read.parts.map(groupFrom), toTell(read.settings, options));
    },
    accumulatorFrom(given) {
      const [read] = readAll([stateShape, given, "state"]);
      return accumulatorFrom(reducer, given, toTell(read.settings, undefined), "state");
    },
  };
}

function placesOf<S extends StateHead, P>({ parts, written }: ReadState<S, P>): Placed<S, P>[] {
  return parts.map((part, i) => ({ part, written: written?.[i] }));
}

/** The state of both: groups that only one of them has are the same objects as before. */
function merged<G, P, S extends StateHead>(
  reducer: Reducer<never, never, G, P, S, unknown>,
  read: ReadState<S, P>,
  others: readonly Placed<S, P>[],
): S {
  const { idOf, merge, groupFrom, partOf } = reducer;
  const own = placesOf(read);
  const all: Placed<S, P>[] = [];
  let [i, j] = [0, 0];
  for (let a = own[i], b = others[j]; a !== undefined || b !== undefined; a = own[i], b = others[j]) {
    const [idA, idB] = [a && idOf(a.part), b && idOf(b.part)];
    if (a !== undefined && b !== undefined && idA === idB) {
      const group = groupFrom(a.part);
      merge(group, groupFrom(b.part));
      all.push({ part: partOf(group) });
      i++;
      j++;
    } else if (a !== undefined && (idB === undefined || (idA !== undefined && idA < idB))) {
      all.push(a);
      i++;
    } else if (b !== undefined) {
      all.push(b);
      j++;
    }
  }
  return stateOf(reducer, read.settings, all);
}
