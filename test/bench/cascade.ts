// How long a million nodes take to build, check for structure and roll up, beside the plain loop over floating-point
// numbers that checks nothing. Alone: npm run bench -- cascade
import { buildCascade, type CascadeNode, rollUp } from "../../src/cascade/index.ts";

const ROUNDS = 5;

/** A plan of `size` nodes, each with `fan` children until they run out; the leaves have amounts with sen. */
function plan(size: number, fan: number): CascadeNode[] {
  return Array.from({ length: size }, (_, i) => ({
    id: `n${i}`,
    parents: i === 0 ? [] : [`n${Math.floor((i - 1) / fan)}`],
    level: "intermediate-outcome" as const,
    title: "Hasil",
    indicators: [],
    budget: `${(i * 7919) % 100_000}.${String(i % 100).padStart(2, "0")}`,
  }));
}

interface Linked {
  readonly row: CascadeNode;
  readonly children: Linked[];
  total: number;
}

/** What an application writes by hand: a map, lists of children, a stack, and floats. */
function plainLoop(rows: readonly CascadeNode[]): Map<string, number> {
  const byId = new Map<string, Linked>();
  for (const row of rows) byId.set(row.id, { row, children: [], total: 0 });
  const roots: Linked[] = [];
  for (const row of rows) {
    const linked = byId.get(row.id) as Linked;
    if (row.parents.length === 0) roots.push(linked);
    for (const parent of row.parents) byId.get(parent as string)?.children.push(linked);
  }
  const order: Linked[] = [];
  const stack = [...roots];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    order.push(next);
    for (const child of next.children) stack.push(child);
  }
  const totals = new Map<string, number>();
  for (let i = order.length - 1; i >= 0; i--) {
    const { row, children } = order[i] as Linked;
    let total = children.length === 0 ? Number(row.budget) : 0;
    for (const child of children) total += child.total;
    (order[i] as Linked).total = total;
    totals.set(row.id, total);
  }
  return totals;
}

function buildOnly(rows: readonly CascadeNode[]): unknown {
  return buildCascade(rows).cascade;
}

function buildAndRollUp(rows: readonly CascadeNode[]): ReturnType<typeof rollUp> {
  return rollUp(buildCascade(rows).cascade, ({ budget }) => budget, { rule: "sum" });
}

function milliseconds(job: () => unknown): number {
  globalThis.gc?.();
  const start = performance.now();
  job();
  return performance.now() - start;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** The exact total of the leaves, in hundredths. */
function exactTotal(rows: readonly CascadeNode[], fan: number): string {
  const parents = Math.ceil((rows.length - 1) / fan);
  const hundredths = rows.slice(parents).reduce((sum, { budget }) => sum + BigInt(String(budget).replace(".", "")), 0n);
  const text = hundredths.toString().padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

for (const [size, fan] of [
  [10_000, 8],
  [100_000, 8],
  [1_000_000, 8],
  [1_000_000, 1],
] as const) {
  const rows = plan(size, fan);
  const [top] = buildAndRollUp(rows);
  const isExact = top?.status === "computed" && top.value.eq(exactTotal(rows, fan));
  const pairs = Array.from({ length: ROUNDS }, (_, round) => {
    const jobs = [() => plainLoop(rows), () => buildOnly(rows), () => buildAndRollUp(rows)];
    const times = [0, 0, 0];
    for (let k = 0; k < jobs.length; k++) {
      const at = (k + round) % jobs.length;
      times[at] = milliseconds(jobs[at] as () => unknown);
    }
    return times as [number, number, number];
  });
  const plain = median(pairs.map(([time]) => time));
  const built = median(pairs.map(([time, build]) => build / time));
  const both = median(pairs.map(([time, , all]) => all / time));
  const shape = fan === 1 ? "one chain" : `${fan} children each`;
  console.log(
    `${size.toLocaleString("en").padStart(9)} nodes, ${shape}: plain loop ${plain.toFixed(0)} ms, built ${built.toFixed(2)}, built and rolled up ${both.toFixed(2)} times; exact: ${isExact}`,
  );
}
