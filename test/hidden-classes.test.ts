import {
  budgetLinesShape,
  buildCascade,
  type CascadeNode,
  compareRankings,
  gradeOf,
  lkjipPolicy,
  measureAchievements,
  parse,
  permenpanrb88of2021,
  type Ranking,
  rankBy,
  resolveBudget,
  rollUp,
  sakipGradeScale,
  scoreWorksheet,
  summarizeAbsorption,
} from "sakip";
import { describe, expect, it } from "vitest";
import { sheetsOf } from "./bench/support/worksheets.ts";
import { hiddenClasses } from "./support/hidden-classes.ts";

const COUNT = 40;
/** A kind of result has a few forms: with and without what may be absent. */
const MOST = 6;

const places = Array.from({ length: COUNT }, (_, i) => i);
const nodes = places.map(
  (i): CascadeNode => ({
    id: `n${i}`,
    parents: i === 0 ? [] : [`n${(i - 1) >> 2}`],
    level: "intermediate-outcome",
    title: "Hasil",
    indicators: [],
    budget: `${i}.25`,
  }),
);
const lines = places.flatMap((i) =>
  ([1, 2, 3] as const).map((quarter) => ({
    agencyId: `agency-${i}`,
    period: { kind: "quarter" as const, year: 2023, quarter },
    budget: 100 + i,
    realization: i * quarter,
  })),
);
const { cascade } = buildCascade(nodes);
const ranking = rankBy(nodes, { value: ({ budget }) => budget });
const rounded = rankBy(nodes, { value: ({ budget }) => budget, decimals: 0 });
const stored = (own: typeof ranking): Ranking<CascadeNode> => JSON.parse(JSON.stringify(own));
const idOf = ({ id }: CascadeNode) => id;
const asOf = { asOf: "2023-09-30", amounts: "per-period" } as const;

describe("results of one kind", () => {
  it.each<[string, readonly unknown[]]>([
    ["achievements", measureAchievements(places.map((i) => ({ polarity: "maximize", target: 7 + i, realization: i })))],
    [
      "rounded achievements",
      measureAchievements(
        places.map((i) => ({ polarity: "minimize", target: 7 + i, realization: i })),
        lkjipPolicy,
      ),
    ],
    ["evaluations", sheetsOf(COUNT).map((sheet) => scoreWorksheet(sheet, permenpanrb88of2021))],
    ["grades", places.map((i) => gradeOf(i, sakipGradeScale))],
    ["absorption", summarizeAbsorption(lines, { by: (line) => line.agencyId })],
    ["absorption as of a day", summarizeAbsorption(lines, { by: (line) => line.agencyId, ...asOf })],
    ["lines as of a day", resolveBudget(lines, asOf).lines],
    ["lines that were parsed", parse(budgetLinesShape, lines)],
    ["nodes", cascade.nodes],
    ["what is rolled up", rollUp(cascade, ({ budget }) => budget, { rule: "sum" })],
    ["ranked rows", ranking.rows],
    ["movements", compareRankings(ranking, rounded, { idOf }).movements],
    ["movements of stored rankings", compareRankings(stored(ranking), stored(rounded), { idOf }).movements],
  ])("share their hidden classes: %s", (_, results) => {
    expect(results.length).toBeGreaterThanOrEqual(COUNT);
    // Facts of findings are of hundreds of kinds: an engine in which all tests have run makes no more classes of them.
    const many = [...hiddenClasses(results)].filter(([path, kinds]) => kinds > MOST && !path.endsWith(".details"));
    expect(many).toEqual([]);
  });

  it("would be found to have one each", () => {
    const copies = lines.map((line) => Object.freeze({ ...line }));
    expect(hiddenClasses(copies).get("result")).toBeGreaterThan(MOST);
  });
});
