export { type AbsorptionChartOptions, absorptionChart } from "./absorption-chart.ts";
export type { Chart, ChartSpecification } from "./chart.ts";
export { type ComponentChartOptions, componentChart } from "./component-chart.ts";
export { type PathChartOptions, type PathStep, pathChart } from "./path-chart.ts";
export { type QuadrantChartOptions, type QuadrantRow, quadrantChart } from "./quadrant-chart.ts";
export { type RankingChartOptions, rankingChart } from "./ranking-chart.ts";
export { type StabilityChartInput, type StabilityChartOptions, stabilityChart } from "./stability-chart.ts";
export { type TrendChartOptions, trendChart } from "./trend-chart.ts";
