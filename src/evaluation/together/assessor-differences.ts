import { addUnder } from "../../core/index.ts";
import { compare, type Decimal, exactOf, exactToDecimal, subtract, ZERO } from "../../number/index.ts";
import type { Evaluation } from "../score/index.ts";

/**
 * What one assessor gave in one place.
 *
 * @term nilai dari seorang penilai
 */
export interface AssessorValue {
  /** The id of the assessor. */
  readonly assessor: string;
  /** The value in points. */
  readonly value: Decimal;
  /** The letter or number that was answered, where there is one. */
  readonly answer?: string;
}

/**
 * A component, sub-component or item that assessors valued differently.
 *
 * @term selisih penilaian
 */
export interface AssessorDifference {
  /** The keys of component, sub-component and item. */
  readonly place: readonly string[];
  /** The value each assessor gave, in points, in the order of the assessments; absent for one who gave none there. */
  readonly values: readonly AssessorValue[];
  /** The highest value less the lowest, in points. */
  readonly spread: Decimal;
}

interface Valued {
  readonly place: readonly string[];
  readonly value: Decimal;
  readonly answer?: string;
}

/** Every place where those who answered do not agree, from the whole to the items, in the order of the regulation. */
export function differencesBetween(
  answered: readonly { readonly assessor: string; readonly evaluation: Evaluation }[],
): AssessorDifference[] {
  const places = new Map<string, AssessorValue[]>();
  for (const { assessor, evaluation } of answered)
    for (const { place, ...facts } of valuesOf(evaluation)) {
      const key = JSON.stringify(place);
      addUnder(places, key, { assessor, ...facts });
    }
  return [...places]
    .map(([key, values]) => ({ place: JSON.parse(key) as string[], values, spread: spreadOf(values) }))
    .filter(({ spread }) => !spread.isZero());
}

function valuesOf({ components }: Evaluation): Valued[] {
  return components.flatMap((component) => [
    { place: [component.key], value: component.value },
    ...component.parts.flatMap((part) => [
      {
        place: [component.key, part.key],
        value: part.value,
        ...(part.letter !== undefined && { answer: part.letter }),
      },
      ...part.items.map((item) => ({
        place: [component.key, part.key, item.key],
        value: item.value,
        answer: item.answer,
      })),
    ]),
  ]);
}

function spreadOf(values: readonly { readonly value: Decimal }[]): Decimal {
  const sorted = values.map(({ value }) => exactOf(value)).sort(compare);
  const [lowest = ZERO, highest = lowest] = [sorted[0], sorted[sorted.length - 1]];
  return exactToDecimal(subtract(highest, lowest));
}
