// Trees built, checked for structure and rolled up, beside the plain loop over floats that checks nothing.
import { buildCascade, type CascadeNode, rollUp } from "sakip";
import { leafTotal, plainLoop, plan } from "./support/plan.ts";
import { bench } from "./support/rows.ts";

const build = (rows: readonly CascadeNode[]) => buildCascade(rows).cascade;
const both = (rows: readonly CascadeNode[]) => rollUp(build(rows), ({ budget }) => budget, { rule: "sum" });

/** Whether the top is the exact total of the leaves, in hundredths. */
function wrongTop(rows: readonly CascadeNode[], children: number): number {
  const [first] = both(rows);
  // Release 0.1.0 gave a map.
  const top = Array.isArray(first) ? first[1] : first;
  return top.status === "computed" && top.value.times(100).toFixed() === String(leafTotal(rows, children)) ? 0 : 1;
}

for (const [size, children, goal, bound] of [
  [100_000, 8, 3, 12],
  [1_000_000, 8, 2, 8],
  [1_000_000, 1, 3, 14],
] as const) {
  const rows = plan(size, children);
  const shape = children === 1 ? "one chain" : `${children} children each`;
  bench({
    row: `${size.toLocaleString("en")} nodes, ${shape}, built and rolled up`,
    records: size,
    goal,
    bound,
    float: () => plainLoop(rows),
    sakip: () => both(rows),
    others: { built: () => build(rows) },
    wrong: () => ({ sakip: wrongTop(rows, children) }),
  });
}
