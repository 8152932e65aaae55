// What a record takes from ten thousand to three million of them: it is to stay within a factor of two.
import { lkjipPolicy, measureAchievements, summarizeAbsorption } from "sakip";
import { wholeLines } from "./support/budget.ts";
import { randomWhole } from "./support/random.ts";
import { bench } from "./support/rows.ts";

const SIZES = [10_000, 100_000, 1_000_000, 3_000_000] as const;

for (const size of SIZES) {
  const lines = wholeLines(size, 1000);
  bench({
    row: `absorption of ${size.toLocaleString("en")} lines, a line`,
    records: size,
    bound: 1,
    microseconds: () => summarizeAbsorption(lines, { by: (line) => line.agencyId }),
  });
}

const PAIRS = 1000;
const random = randomWhole(9);
/** Objects that are shared, so that three million of them leave room for their results. */
const pairs = Array.from({ length: PAIRS }, () => ({
  polarity: "maximize" as const,
  target: random(1000) + 1,
  realization: random(1000),
}));
function* recordsOf(size: number) {
  for (let i = 0; i < size; i++) yield pairs[i % PAIRS] as (typeof pairs)[number];
}
for (const size of SIZES) {
  bench({
    row: `achievement of ${size.toLocaleString("en")} records, a record`,
    records: size,
    bound: 8,
    microseconds: () => measureAchievements(recordsOf(size), lkjipPolicy),
  });
}
