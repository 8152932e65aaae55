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
}

/** A frozen outcome that holds a value. */
export function computed<T>(value: T): Computed<T> {
  return Object.freeze({ status: "computed", value });
}

/** A frozen outcome that says why there is no value. */
export function notComputable<R extends string>(reason: R): NotComputable<R> {
  return Object.freeze({ status: "not-computable", reason });
}
