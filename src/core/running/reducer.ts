import type { Problem } from "../error/index.ts";
import type { DocumentShape } from "../shape/index.ts";

/** What every state says of itself; what else it holds beside its groups are the settings that they were counted under. */
export interface StateHead {
  readonly kind: string;
  readonly format: number;
  readonly groups: readonly object[];
}

/** The settings of a state, as plain JSON. */
export type SettingsOf<S extends StateHead> = Omit<S, keyof StateHead>;

/** A group of a state, as plain JSON. */
export type GroupOf<S extends StateHead> = S["groups"][number];

/** A state that was read: its settings in our words, and its groups in order, in fractions. */
export interface ReadState<S extends StateHead, P> {
  readonly settings: SettingsOf<S>;
  readonly parts: readonly P[];
  /** The groups as plain JSON, where the state is one of ours. */
  readonly written?: readonly GroupOf<S>[];
}

/** Adds records to groups one by one; what is wrong with one is added to the problems, and then it is counted nowhere. */
export interface Gathering<R> {
  readonly add: (record: R, i: number) => void;
  readonly problems: Problem[];
}

/**
 * How records of one kind are summed up. All that is the same for every kind (adding, merging, states, order, refusal) is
 * written once, over these.
 *
 * @typeParam R - The records.
 * @typeParam T - What is counted and by which key, as it was read.
 * @typeParam G - A group while its records go by.
 * @typeParam P - A group as it was at one moment, in fractions; nothing changes it.
 * @typeParam S - The state.
 * @typeParam Y - The summary of a group.
 */
export interface Reducer<R, T, G, P, S extends StateHead, Y> {
  readonly kind: S["kind"];
  /** What the records are called in paths. */
  readonly records: string;
  readonly stateShape: DocumentShape<S, ReadState<S, P>>;
  /** The settings as a state tells them, always in the same words and order. */
  readonly settingsOf: (counted: T) => SettingsOf<S>;
  /** What tells groups apart; groups are kept in its order. */
  readonly idOf: (group: G | P) => string;
  /** A group of nothing that is told apart in the same way. */
  readonly emptyLike: (group: G) => G;
  /** Adds all of another group, which may be the same one. */
  readonly merge: (group: G, other: G) => void;
  readonly partOf: (group: G) => P;
  readonly groupFrom: (part: P) => G;
  readonly write: (part: P) => GroupOf<S>;
  /** The state of these groups. */
  readonly build: (settings: SettingsOf<S>, groups: readonly GroupOf<S>[]) => S;
  readonly gather: (groups: Map<string, G>, counted: T) => Gathering<R>;
  readonly summaries: (groups: readonly G[], counted: T) => readonly Y[];
}
