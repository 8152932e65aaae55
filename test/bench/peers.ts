// The same jobs by other tools: DuckDB, which is given the rows and asked, and d3, which builds trees and groups in floats.
import { Decimal as DecimalJs } from "decimal.js";
import { buildCascade, type CascadeNode, rollUp, summarizeAbsorption } from "sakip";
import { exactSums, type Line, senOf, textLines, wholeLines, wrongSums } from "./support/budget.ts";
import { type Floats, floatRates, floatSumsOfNumbers, floatSumsOfTexts } from "./support/float-sums.ts";
import {
  arePeersInstalled,
  type D3Array,
  type D3Hierarchy,
  type D3Node,
  type DuckConnection,
  type DuckDb,
  peer,
} from "./support/peers.ts";
import { leafTotal, plainLoop, plan } from "./support/plan.ts";
import { benchBeside } from "./support/rows.ts";

const LINES = 500_000;
const LINES_A_UNIT = 1_000;
const NODES = 100_000;
const CHILDREN = 8;
/** As many rows as a chunk of DuckDB holds. */
const CHUNK = 2_048;

if (arePeersInstalled()) {
  await raceGroups();
  await raceTrees();
}

async function raceGroups(): Promise<void> {
  const duck = await peer<DuckDb>("@duckdb/node-api");
  const d3 = await peer<D3Array>("d3-array");
  const db = await (await duck.DuckDBInstance.create(":memory:")).connect();
  const numbers = wholeLines(LINES, LINES_A_UNIT);
  const texts = textLines(numbers);

  /** Rows of an application into the database, a chunk of columns at a time, and the question. */
  async function duckNumbers() {
    await db.run("create or replace table lines (agency varchar, budget integer, realization integer)");
    await append(duck, db, numbers, duck.INTEGER);
    return asked(db, "budget", "realization");
  }
  /** Exact decimals, from the texts that the application has. */
  async function duckTexts() {
    await db.run("create or replace table lines (agency varchar, budget varchar, realization varchar)");
    await append(duck, db, texts, duck.VARCHAR);
    return asked(db, "budget::decimal(18, 2)", "realization::decimal(18, 2)");
  }
  function d3Numbers() {
    return d3.rollups(
      numbers,
      (own) => {
        const [budget, realization] = [d3.sum(own, (line) => line.budget), d3.sum(own, (line) => line.realization)];
        return { budget, realization, value: (realization / budget) * 100 };
      },
      (line) => line.agencyId,
    );
  }
  function d3Texts() {
    return d3.rollups(
      texts,
      (own) => {
        const budget = d3.sum(own, (line) => Number(line.budget));
        const realization = d3.sum(own, (line) => Number(line.realization));
        return { budget, realization, value: (realization / budget) * 100 };
      },
      (line) => line.agencyId,
    );
  }
  const by = { by: (line: Line<unknown>) => line.agencyId };
  const [ofNumbers, ofTexts] = [exactSums(numbers), exactSums(texts)];

  await benchBeside({
    row: "absorption, 1,000 lines a unit, numbers",
    records: LINES,
    bound: 5,
    float: () => floatRates(floatSumsOfNumbers(numbers)),
    sakip: () => summarizeAbsorption(numbers, by),
    peers: { DuckDB: duckNumbers, d3: d3Numbers },
    wrong: async () => ({
      sakip: wrongSums(summarizeAbsorption(numbers, by), ofNumbers),
      DuckDB: wrongAsked(await duckNumbers(), ofNumbers),
      d3: wrongFloats(d3Numbers(), ofNumbers),
    }),
  });
  await benchBeside({
    row: "absorption, 1,000 lines a unit, texts with sen",
    records: LINES,
    bound: 3,
    float: () => floatRates(floatSumsOfTexts(texts)),
    sakip: () => summarizeAbsorption(texts, by),
    peers: { DuckDB: duckTexts, d3: d3Texts },
    wrong: async () => ({
      sakip: wrongSums(summarizeAbsorption(texts, by), ofTexts),
      DuckDB: wrongAsked(await duckTexts(), ofTexts),
      d3: wrongFloats(d3Texts(), ofTexts),
    }),
  });
}

async function raceTrees(): Promise<void> {
  const d3 = await peer<D3Hierarchy>("d3-hierarchy");
  const rows = plan(NODES, CHILDREN);
  const due = leafTotal(rows, CHILDREN);

  function d3Tree(): D3Node<CascadeNode> {
    const rooted = d3
      .stratify<CascadeNode>()
      .id(({ id }) => id)
      .parentId(({ parents: [parent] }) => (typeof parent === "string" ? parent : null))(rows);
    return rooted.eachAfter((node) => {
      node.value = node.children?.reduce((sum, child) => sum + (child.value ?? 0), 0) ?? Number(node.data.budget);
    });
  }
  const ours = () => rollUp(buildCascade(rows).cascade, ({ budget }) => budget, { rule: "sum" });
  const top = () => {
    const [first] = ours();
    return first?.status === "computed" ? first.value.times(100).toFixed() : "";
  };

  await benchBeside({
    row: "100,000 nodes, 8 children each, built and rolled up",
    records: NODES,
    bound: 12,
    float: () => plainLoop(rows),
    sakip: ours,
    peers: { d3: d3Tree },
    wrong: async () => ({
      sakip: top() === String(due) ? 0 : 1,
      d3: floatSen(d3Tree().value ?? 0) === String(due) ? 0 : 1,
    }),
  });
}

async function append(
  { DuckDBDataChunk, VARCHAR }: DuckDb,
  db: DuckConnection,
  lines: readonly Line<unknown>[],
  amount: unknown,
): Promise<void> {
  const appender = await db.createAppender("lines");
  for (let at = 0; at < lines.length; at += CHUNK) {
    const part = lines.slice(at, at + CHUNK);
    const chunk = DuckDBDataChunk.create([VARCHAR, amount, amount], part.length);
    chunk.setColumns([
      part.map(({ agencyId }) => agencyId),
      part.map(({ budget }) => budget),
      part.map(({ realization }) => realization),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** The sums by agency, exact and as text, and the rate, which DuckDB tells as a double. */
async function asked(db: DuckConnection, budget: string, realization: string) {
  const told = await db.runAndReadAll(`
    select agency, sum(${budget})::varchar as budget, sum(${realization})::varchar as realization,
      sum(${realization}) / sum(${budget}) * 100 as rate
    from lines group by agency
  `);
  return told.getRowObjects();
}

type Due = ReturnType<typeof exactSums>;

function wrongAsked(rows: readonly Readonly<Record<string, unknown>>[], due: Due): number {
  return rows.filter(({ agency, budget, realization }) => {
    const sums = due.get(String(agency));
    return senOf(String(budget)) !== sums?.budget || senOf(String(realization)) !== sums.realization;
  }).length;
}

/** How many groups of floats do not have the sums that they should. */
function wrongFloats(groups: readonly (readonly [string, Floats])[], due: Due): number {
  return groups.filter(([key, { budget, realization }]) => {
    const sums = due.get(key);
    return floatSen(budget) !== String(sums?.budget) || floatSen(realization) !== String(sums?.realization);
  }).length;
}

/** A float in hundredths, with the digits that it is printed with. */
function floatSen(value: number): string {
  return new DecimalJs(value).times(100).toFixed();
}
