// Calls everything that the library exports with what nobody should give it: `npm run fuzz`, `npm run fuzz -- --calls
// 1000000 --seed 7`, the same by two processes with `--processes 2`, and one call again with `--seed 7 --from 4711
// --calls 1`.
import { parseArgs } from "node:util";
import { sideBySide } from "./side-by-side.ts";
import type { Defect } from "./worker.ts";

/** The short form: so many calls are about twenty seconds of work. */
const SHORT = 8000;
/** So many functions are named that show the same defect. */
const MOST_NAMES = 12;

const { values } = parseArgs({
  options: {
    calls: { type: "string" },
    seed: { type: "string" },
    from: { type: "string" },
    processes: { type: "string" },
  },
});
const [calls, seed, from] = [Number(values.calls ?? SHORT), Number(values.seed ?? 1), Number(values.from ?? 0)];

// Broken off, it tells of what was done until then.
const end = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => end.abort());
const asked = { seed, from, to: from + calls };
const { outcomes, defects, slowest } = await sideBySide(asked, Number(values.processes ?? 1), end.signal);
const counted = Object.values(outcomes).reduce((sum, count) => sum + count, 0);
console.log(`seed ${seed}, calls ${from} to ${asked.to - 1}: ${counted} hostile calls of ${calls}`);
for (const [outcome, count] of Object.entries(outcomes).sort(([, a], [, b]) => b - a))
  console.log(`${String(count).padStart(10)} ${outcome}`);
for (const { name, number, milliseconds } of slowest)
  console.log(`slow: ${Math.round(milliseconds)} ms, ${name} (--from ${number})`);

const kinds = new Map<string, Defect[]>();
for (const each of defects) kinds.set(each.defect, [...(kinds.get(each.defect) ?? []), each]);
console.log(`${defects.length} defects of ${kinds.size} kinds`);
for (const [kind, all] of kinds) {
  const names = [...new Set(all.map(({ name }) => name))];
  const others = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  const first = all.find(({ call }) => call !== undefined) ?? all[0];
  console.log(`\n${all.length} × ${kind}\n  ${names.slice(0, MOST_NAMES).join(", ")}${others}`);
  console.log(`  npm run fuzz -- --seed ${seed} --from ${first?.number} --calls 1`);
  console.log(`  ${first?.call?.replaceAll("\n", "\n  ")}`);
}
process.exit(defects.length > 0 ? 1 : 0);
