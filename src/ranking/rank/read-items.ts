import type { Problem } from "../../core/index.ts";
import { Decimal, type Exact, tryExact } from "../../number/index.ts";
import { givenOf, valueOfAnswer } from "./answer-of.ts";
import type { TieKey } from "./break-ties.ts";
import { excludeIneligible, type IneligibleItem } from "./eligibility.ts";
import { directionOf } from "./order-exactly.ts";
import type { RankRuleRead } from "./rank-rule-shape.ts";
import type { UnrankedItem } from "./ranking-shape.ts";

/** What was read of a list: items with a value side by side with it, and the items without, or not taking part. */
export interface Readings<T> {
  readonly items: readonly T[];
  readonly values: readonly Exact[];
  /** Those of the values that came as Decimals which nobody can change: they are handed on. */
  readonly handed: readonly (Decimal | undefined)[];
  readonly keys: readonly TieKey[];
  readonly unranked: readonly UnrankedItem<T>[];
  readonly ineligible: readonly IneligibleItem<T>[];
}

/** Reads the values and keys of a list, each once; what is no number is added to the problems. Who does not take part is not asked for a value. */
export function readItems<T>(listed: readonly T[], rule: RankRuleRead, problems: Problem[]): Readings<T> {
  const { ineligible, positions: leftOut } = excludeIneligible(listed, rule.eligible, problems);
  const items: T[] = [];
  const values: Exact[] = [];
  const handed: Decimal[] = [];
  const unranked: UnrankedItem<T>[] = [];
  const keys = rule.tieBreak.map(({ name, value, order }) => ({
    name,
    direction: directionOf(order),
    value,
    values: [] as (Exact | undefined)[],
  }));
  listed.forEach((item, i) => {
    if (leftOut.has(i)) return;
    const answer = rule.value(item);
    // Paths are built for what is no number only: a million of them would cost more than the sorting.
    const read = tryExact(answer) ?? valueOfAnswer(answer, problems, "items", i, "value");
    if (typeof read === "string") {
      unranked.push(Object.freeze({ item, reason: read }));
      return;
    }
    const given = givenOf(answer);
    if (isOurs(given)) handed[values.length] = given;
    values.push(read);
    items.push(item);
    for (const key of keys) {
      const answered = key.value(item);
      const keyed = tryExact(answered) ?? valueOfAnswer(answered, problems, "items", i, "tieBreak", key.name);
      key.values.push(typeof keyed === "string" ? undefined : keyed);
    }
  });
  return { items, values, handed, keys, unranked, ineligible };
}

/**
 * Whether a Decimal is one of the library's, as its results have them. Measured, because simple code comes first: to make
 * them anew is most of the time of ranking what was computed.
 */
function isOurs(given: unknown): given is Decimal {
  try {
    return given instanceof Decimal && Object.isFrozen(given) && Object.isFrozen(given.d) && !given.isZero();
  } catch {
    return false; // a proxy that was revoked
  }
}
