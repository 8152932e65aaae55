export { type AbsorptionChartOptions, absorptionChart } from "./absorption-chart.ts";
export type { Chart, ChartSpecification } from "./chart.ts";
export { type RankingChartOptions, rankingChart } from "./ranking-chart.ts";
