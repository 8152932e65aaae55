import { problemAt, refuseIfAny } from "../error/index.ts";
import { attempt, isKeyed, valueUnder } from "../plain/index.ts";
import { readAll } from "../shape/index.ts";
import type { Accumulated, Accumulator } from "./accumulator.ts";
import { inOrder } from "./counts.ts";
import type { Reducer, StateHead } from "./reducer.ts";
import { otherSettings, stateOf } from "./states.ts";
import { streamShape } from "./stream-shape.ts";

/** Where an accumulator keeps its groups, for others of this module to merge without a state between them. */
const GROUPS: unique symbol = Symbol("groups");

/** An accumulator that goes on from these groups. */
export function accumulatorOf<R, T, G, P, S extends StateHead, Y>(
  reducer: Reducer<R, T, G, P, S, Y>,
  counted: T,
  groups: Map<string, G> = new Map(),
): Accumulator<R, S, Y> {
  const { idOf, emptyLike, merge, stateShape, partOf, groupFrom, kind } = reducer;
  const settings = reducer.settingsOf(counted);
  const gathering = reducer.gather(groups, counted);
  /** Groups that are nobody else's may be kept as they are. */
  const absorb = (others: Iterable<G>, areOwn: boolean): void => {
    for (const other of others) {
      const id = idOf(other);
      const known = groups.get(id);
      if (known === undefined && areOwn) {
        groups.set(id, other);
        continue;
      }
      const group = known ?? emptyLike(other);
      merge(group, other);
      groups.set(id, group);
    }
  };
  const sorted = (): G[] => inOrder(groups).map(([, group]) => group);

  const accumulator = {
    add(record: R): void {
      gathering.add(record, 0);
      refuseIfAny(gathering.problems.splice(0));
    },
    addAll(records: Iterable<R>): void {
      absorb(gatherAll(reducer, records, counted).values(), true);
    },
    merge(other: Accumulated<S>): void {
      const live = groupsBehind<G>(other, kind);
      if (live !== undefined) {
        refuseIfAny(otherSettings(settings, live.settings, ["other"]));
        absorb([...live.groups.values()], false);
        return;
      }
      const [read] = readAll([stateShape, stateBehind(other), "other"]);
      refuseIfAny(otherSettings(settings, read.settings, ["other"]));
      absorb(read.parts.map(groupFrom), true);
    },
    toJSON: (): S =>
      stateOf(
        reducer,
        settings,
        sorted().map((group) => ({ part: partOf(group) })),
      ),
    summaries: (): readonly Y[] => reducer.summaries(sorted(), counted),
  };
  Object.defineProperty(accumulator, GROUPS, { value: { kind, settings, groups } });
  return Object.freeze(accumulator);
}

/** An accumulator that goes on from a state, which was counted under the same settings. */
export function accumulatorFrom<R, T, G, P, S extends StateHead, Y>(
  reducer: Reducer<R, T, G, P, S, Y>,
  state: unknown,
  counted: T,
  at = "json",
): Accumulator<R, S, Y> {
  const [read] = readAll([reducer.stateShape, state, at]);
  refuseIfAny(otherSettings(reducer.settingsOf(counted), read.settings, [at]));
  const groups = new Map(read.parts.map((part) => [reducer.idOf(part), reducer.groupFrom(part)]));
  return accumulatorOf(reducer, counted, groups);
}

/** The groups of records from any iterable, or the refusal of all that is wrong with them. */
export function gatherAll<R, T, G>(
  { records: name, gather }: Pick<Reducer<R, T, G, never, never, unknown>, "records" | "gather">,
  records: unknown,
  counted: T,
  at = name,
): Map<string, G> {
  const [stream] = readAll([streamShape<R>(), records, at]);
  const groups = new Map<string, G>();
  const { add, problems } = gather(groups, counted);
  let i = 0;
  for (const record of stream) add(record, i++);
  refuseIfAny(at === name ? problems : problems.map((each) => ({ ...each, path: [at, ...each.path.slice(1)] })));
  return groups;
}

interface Live<G> {
  readonly kind: string;
  readonly settings: object;
  readonly groups: ReadonlyMap<string, G>;
}

/** The groups of an accumulator of this module that counts the same kind. */
function groupsBehind<G>(other: unknown, kind: string): Live<G> | undefined {
  // Not even whether it is frozen can be asked of a revoked proxy.
  if (!isKeyed(other) || attempt(() => Object.isFrozen(other) && Object.hasOwn(other, GROUPS)) !== true)
    return undefined;
  const live: Live<G> = Reflect.get(other, GROUPS);
  return live.kind === kind ? live : undefined;
}

/** What an accumulator of any origin says of itself, or the state that was given instead of one. */
function stateBehind(other: unknown): unknown {
  const toJson = isKeyed(other) ? valueUnder(other, "toJSON") : undefined;
  if (isKeyed(other) && typeof toJson === "function") return toJson.call(other);
  if (isKeyed(other) && valueUnder(other, "kind") !== undefined) return other;
  const at = isKeyed(other) ? ["other", "toJSON"] : ["other"];
  const expected = { en: "an accumulator, or the state of one", id: "akumulator, atau keadaannya" };
  refuseIfAny([problemAt("invalid-input", at, toJson ?? other, expected)]);
  return undefined; // not reached: there is a problem
}
