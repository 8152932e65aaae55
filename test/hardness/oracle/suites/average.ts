import { type Averageable, type AverageOptions, averageAchievement } from "sakip";

export function average([items, options]: readonly [readonly Averageable[], AverageOptions]): unknown {
  const result = averageAchievement(items, options);
  const { used, expected } = result.coverage;
  return [
    result.status === "computed" ? [result.value, result.raw, result.bounded] : result.reason,
    [used, expected],
    result.cappedEach,
  ];
}
