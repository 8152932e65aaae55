import type { Citation } from "../../../core/index.ts";
import { type Decimal, type Exact, exactToDecimal } from "../../../number/index.ts";
import type { AboutFields, ConditionRead } from "./grade-condition-shape.ts";
import { type GroupRead, membersOf, type RegulationGroup } from "./group-shape.ts";

/** A group of components, and the keys of those that it adds up. */
export interface ProvedGroup {
  readonly rule: RegulationGroup & { readonly source: Citation };
  readonly members: readonly string[];
}

/** A condition of grades: as results carry it, and as it was read. */
export interface ProvedCondition {
  readonly rule: RegulationCondition;
  readonly read: ConditionRead;
}

/**
 * The bounds within which a value or a fact must lie.
 *
 * @term batas syarat predikat
 */
export interface ConditionBounds {
  /** At least this (≥). */
  readonly from?: Decimal;
  /** More than this (>). */
  readonly above?: Decimal;
  /** At most this (≤). */
  readonly upTo?: Decimal;
  /** Less than this (<). */
  readonly below?: Decimal;
}

interface About extends Pick<AboutFields, "id" | "label" | "grades">, ConditionBounds {
  /** Where it comes from. */
  readonly source: Citation;
}

/**
 * What a grade asks beside the total, in a regulation that was proved.
 *
 * @term syarat predikat
 */
export type RegulationCondition =
  | (About & {
      /** What is looked at: the total, components, groups or sub-components, by their keys. */
      readonly of: readonly string[];
      /** Whether the bounds are points, or percent of the weight. */
      readonly unit: "points" | "percent";
    })
  | (About & {
      /** The name of the fact that is asked for. */
      readonly fact: string;
      /** The words, one of which it must be. */
      readonly oneOf?: readonly string[];
    });

export function provedGroups(groups: readonly GroupRead[], handedDown: Citation): readonly ProvedGroup[] {
  const members = membersOf(groups);
  return groups.map(({ source = handedDown, ...group }) => ({
    rule: { ...group, source },
    members: members.get(group.key) ?? [],
  }));
}

export function provedCondition(read: ConditionRead, handedDown: Citation): ProvedCondition {
  const { id, label, grades, source = handedDown } = read;
  const about = { id, label, grades, ...boundsOf(read), source };
  if (!("fact" in read)) return { rule: { ...about, of: read.of, unit: read.unit }, read };
  const { fact, oneOf } = read;
  return { rule: { ...about, fact, ...(oneOf !== undefined && { oneOf }) }, read };
}

function boundsOf({ from, above, upTo, below }: ConditionRead): ConditionBounds {
  const bound = (word: keyof ConditionBounds, at: Exact | undefined) => at && { [word]: exactToDecimal(at) };
  return { ...bound("from", from), ...bound("above", above), ...bound("upTo", upTo), ...bound("below", below) };
}
