/**
 * Mutation testing: changes src in one place after another, and looks whether a test notices.
 *
 *   npm run mutate -- ROOM...               the rooms named
 *   npm run mutate -- ROOM --file PART      only files whose path contains PART
 *   npm run mutate -- --since REF           only files that differ from a commit
 *   npm run mutate -- ROOM --without-texts  no mutants of texts, which makes it quicker
 *   npm run mutate -- ROOM --sample 600     so many mutants, drawn from all of the room by their digests; --seed N others
 *   npm run mutate -- ROOM --wide           with the tests of all other rooms, which takes long
 *   npm run mutate -- --long                every room that computes
 *   npm run mutate                          a small room, which is the short form
 *   npm run mutate -- --list [ROOM]         the last scores; the mutants of a room, without running any
 */
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { acceptedOf, isAccepted, lives, staleOf } from "./accepted.ts";
import { instrument } from "./instrument.ts";
import { judge } from "./judge.ts";
import type { Judged, Mutant } from "./mutant.ts";
import { changedSince, computingRooms, FLOOR, roomNames, sourcesOf, testsOf } from "./rooms.ts";
import { countOf, isAboutTexts, scoreOf } from "./score.ts";
import { keepScore, keptScores } from "./scores.ts";

const SHORT = ["unit"];

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: "string" },
    since: { type: "string" },
    long: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
    "without-texts": { type: "boolean", default: false },
    wide: { type: "boolean", default: false },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const unknown = positionals.filter((room) => !roomNames.includes(room));
if (unknown.length > 0) throw new Error(`no such room: ${unknown.join(", ")}; there are ${roomNames.join(", ")}`);

const isPart = options.file !== undefined || options.since !== undefined;
const rooms = positionals.length > 0 ? positionals : options.long || isPart ? computingRooms : SHORT;
const changed = options.since === undefined ? undefined : changedSince(options.since);

if (options.list) await list();
else for (const room of rooms) await run(room);

function wanted(room: string): string[] {
  return sourcesOf(room)
    .filter((file) => options.file === undefined || file.includes(options.file))
    .filter((file) => changed === undefined || changed.has(file));
}

/** The mutants whose digests come first, in their order in the source: the same ones again as long as they are there. */
function drawn(all: readonly Mutant[]): readonly Mutant[] {
  if (options.sample === undefined) return all;
  const digests = all.map((each) =>
    createHash("md5")
      .update(`${options.seed} ${lineOf(each)}`)
      .digest("hex"),
  );
  const last = [...digests].sort()[Number(options.sample)] ?? "~";
  return all.filter((_, i) => (digests[i] ?? "") < last);
}

async function list(): Promise<void> {
  if (positionals.length === 0 && !isPart) for (const kept of keptScores()) console.log(JSON.stringify(kept));
  else for (const room of rooms) for (const each of (await instrument(wanted(room))).mutants) console.log(lineOf(each));
}

async function run(room: string): Promise<void> {
  const files = wanted(room);
  if (files.length === 0) return;
  const start = Date.now();
  const { mutants, leftOut } = await judge(
    {
      files,
      testFiles: testsOf(room, options.wide),
      choose: (all) => drawn(options["without-texts"] ? all.filter((each) => !isAboutTexts(each)) : all),
    },
    (text) => console.error(`${room}: ${text}`),
  );
  const accepted = acceptedOf(room);
  const stale = options.sample === undefined ? staleOf(accepted, mutants, files) : [];
  const score = scoreOf(mutants, accepted);
  for (const mutant of mutants) if (lives(mutant) && !isAccepted(mutant, accepted)) console.log(lineOf(mutant));
  for (const entry of stale) console.log(`speaks of no survivor any more: ${JSON.stringify(entry)}`);
  for (const test of leftOut) console.log(`fails without any mutant, and is left out: ${test}`);
  const counts = (["killed", "timeout", "survived", "uncovered", "unloadable"] as const).map(
    (verdict) => `${verdict} ${countOf(mutants, verdict)}`,
  );
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  console.log(
    `${room}: ${score.score} % of ${score.mutants} mutants in ${files.length} files (${counts.join(", ")}; accepted ${score.accepted}; ${minutes} min)`,
  );
  if (!isPart) keepScore(room, { ...score, isSample: options.sample !== undefined });
  if (score.score < FLOOR || stale.length > 0) process.exitCode = 1;
}

function lineOf(mutant: Mutant | Judged): string {
  const verdict = "verdict" in mutant ? `${mutant.verdict} ` : "";
  const text = isAboutTexts(mutant) ? "text " : "";
  return `${mutant.file}:${mutant.line}:${mutant.column} ${verdict}${text}${mutant.mutator} ${cut(mutant.source)} -> ${cut(mutant.replacement)}`;
}

function cut(text: string): string {
  return text.length > 200 ? `${text.slice(0, 120)} … ${text.slice(-60)}` : text;
}
