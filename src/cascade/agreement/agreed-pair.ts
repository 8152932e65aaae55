import { type Problem, readAll, readInto } from "../../core/index.ts";
import { achievementInputShape, type Measurable } from "../../indicator/index.ts";
import type { DecimalInput } from "../../number/index.ts";
import { boundsOf, type IsoDate, type Period } from "../../period/index.ts";
import type { RealizationRead } from "./agreed-realization-shape.ts";
import type { ReadAgreement } from "./agreement-shape.ts";

export type AgreedRead = ReadAgreement["objectives"][number]["indicators"][number];

/** The two sides of an achievement, and the time they are of. */
export interface AgreedPair {
  readonly target: AgreedRead["target"];
  readonly realization: DecimalInput | undefined;
  readonly period: Period;
}

/** What is measured of an agreed indicator: a period that is not over on the day is not yet due. */
export function measurableOf(
  { polarity }: AgreedRead,
  { target, realization, period }: AgreedPair,
  asOf: IsoDate | undefined,
): Measurable {
  const isDue = asOf === undefined || boundsOf(period).end <= asOf;
  const [measurable] = readAll([
    achievementInputShape,
    {
      polarity,
      target: target?.given ?? null,
      realization: realization ?? null,
      ...(!isDue && { situation: "not-yet-due" }),
    },
  ]);
  return measurable;
}

/** Realisations that are not told in the terms of their targets. */
export function unreadable(agreement: ReadAgreement, rows: readonly RealizationRead[]): Problem[] {
  const agreed = new Map(
    agreement.objectives.flatMap(({ indicators }) => indicators.map((each) => [each.indicatorId, each])),
  );
  const problems: Problem[] = [];
  for (const [i, { indicatorId, period, realization }] of rows.entries()) {
    const indicator = agreed.get(indicatorId);
    if (indicator === undefined || period.year !== agreement.year || realization === null) continue;
    const target =
      period.kind === "quarter"
        ? indicator.quarters.find(({ quarter }) => quarter === period.quarter)?.target
        : indicator.target;
    const { polarity } = indicator;
    const input = { polarity, target: target?.given ?? null, realization: realization.own };
    readInto(problems, achievementInputShape, input, ["realizations", i]);
  }
  return problems;
}

/** A figure that is told in the terms of the target of the year; undefined where it is not, or where there is none. */
export function inTermsOf({ polarity, target }: AgreedRead, realization: DecimalInput | undefined): typeof realization {
  const problems: Problem[] = [];
  readInto(problems, achievementInputShape, { polarity, target: target?.given ?? null, realization });
  return problems.length === 0 ? realization : undefined;
}
