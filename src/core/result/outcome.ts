import type { Need, ReasonCode } from "../words/index.ts";

/**
 * A quantity that was computed, or the reason why the rules leave it undefined. Nothing else stands for a number that
 * is not there: no `null`, no `NaN`, no zero.
 *
 * @term hasil hitung
 * @typeParam T - The value, mostly a {@link Decimal}.
 * @typeParam R - The reasons that can occur, as kebab-case words.
 */
export type Outcome<T, R extends string> = Computed<T> | NotComputable<R>;

/**
 * The half of an {@link Outcome} that has a value.
 *
 * @term terhitung
 */
export interface Computed<T> {
  /** Says which half this is. */
  readonly status: "computed";
  /** The value. */
  readonly value: T;
}

/**
 * The half of an {@link Outcome} that has none, and says why.
 *
 * @term tidak dapat dihitung
 */
export interface NotComputable<R extends string> {
  /** Says which half this is. */
  readonly status: "not-computable";
  /** Why: a stable kebab-case word. */
  readonly reason: R;
  /**
   * What must be given or set right before there is a value, by the names that the function has for its arguments and
   * their keys; empty where nothing the caller could give would help.
   */
  readonly needs: readonly Need[];
}

/**
 * An outcome that comes back, be it from a version that did not say what is needed.
 *
 * @term hasil hitung
 */
export type GivenOutcome<T> = Computed<T> | Omit<NotComputable<string>, "needs">;

/** A frozen outcome that holds a value. */
export function computed<T>(value: T): Computed<T> {
  return Object.freeze({ status: "computed", value });
}

/** A frozen outcome that says why there is no value, and what it needs. */
export function notComputable<R extends string>(reason: R, needs: readonly Need[]): NotComputable<R> {
  return Object.freeze({ status: "not-computable", reason, needs: Object.freeze([...needs]) });
}

/** The outcomes of a quantity that has no value, by reason: made once, and shared by all results. */
export function lacks<K extends ReasonCode>(
  needsOf: Readonly<Record<K, readonly Need[]>>,
): { readonly [R in K]: NotComputable<R> } {
  const outcomes = Object.entries<readonly Need[]>(needsOf).map(([reason, needs]) => [
    reason,
    notComputable(reason, needs),
  ]);
  return Object.freeze(Object.fromEntries(outcomes));
}
