import { type AverageAchievement, type Averageable, type AverageOptions, averageAchievement } from "sakip";

type Case = readonly [readonly Averageable[], AverageOptions];

export const averaged = ([items, options]: Case): AverageAchievement => averageAchievement(items, options);

export function average(input: Case): unknown {
  const result = averaged(input);
  const { used, expected } = result.coverage;
  return [
    result.status === "computed" ? [result.value, result.raw, result.bounded] : result.reason,
    [used, expected],
    result.cappedEach,
  ];
}
