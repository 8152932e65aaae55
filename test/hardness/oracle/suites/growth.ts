import { convertAchievement, type GrowthOptions, measureGrowth, permenpanrb8of2021Conversion } from "sakip";

type Points = readonly (readonly [year: number, value: string | null, breaksTrend: boolean])[];
type Case = readonly [string, boolean] | readonly [Points, GrowthOptions["missing"], "growth"];

export function growth(input: Case): unknown {
  if (input.length === 2) {
    const [achievement, targetIsMaximum] = input;
    const found = convertAchievement(achievement, permenpanrb8of2021Conversion, { targetIsMaximum });
    return found.status === "computed" ? found.value : found.reason;
  }
  const [points, missing] = input;
  const rows = points.map(([year, value, breaksTrend]) => ({
    period: { kind: "year", year } as const,
    value,
    breaksTrend,
  }));
  const { intervals, average } = measureGrowth(rows, { missing });
  return [
    intervals.map((each) => (each.status === "computed" ? each.value : each.reason)),
    average.status === "computed" ? average.value : average.reason,
  ];
}
