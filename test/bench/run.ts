// npm run bench, or npm run bench -- 100000 5 for fewer lines and rounds. Ends with 1 when a loose bound is passed.
import { absorption } from "./absorption.ts";
import { ranking } from "./ranking.ts";

const [lines = 1_000_000, rounds = 9] = process.argv.slice(2).map(Number);
if (globalThis.gc === undefined) console.log("without --expose-gc, timings contain garbage of the variant before\n");

const fine = [absorption(lines, rounds), ranking(lines, rounds)];
process.exitCode = fine.every(Boolean) ? 0 : 1;
