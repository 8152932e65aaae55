import { spawn, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { gunzipSync, gzipSync } from "node:zlib";
import { explained } from "./suites/explanations.ts";

/** A case with the answer of the oracle. */
export type Case = readonly [input: unknown, answer: unknown];

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Lines of JSON, zipped: a few hundred cases a suite take a tenth of their room.
const vectorsOf = (suite: string) => here(`vectors/${suite}.jsonl.gz`);

export const hasPython = () =>
  spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 9))"]).status === 0;

/** The recorded cases of a suite. */
export function recorded(suite: string): readonly Case[] {
  const lines = gunzipSync(readFileSync(vectorsOf(suite)))
    .toString()
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line));
}

export function record(suite: string, cases: readonly Case[]): void {
  const lines = cases.map((each) => `${JSON.stringify(each)}\n`);
  writeFileSync(vectorsOf(suite), gzipSync(lines.join(""), { level: 9 }));
}

/** Fresh cases, as they come out of Python: it waits while nobody reads, so that memory stays bounded. */
export async function* fresh(suite: string, seed: string, cases: number): AsyncGenerator<Case> {
  const python = started("oracle.py", suite, seed, `${cases}`);
  let told = 0;
  for await (const line of python.lines) {
    told++;
    yield JSON.parse(line);
  }
  if ((await python.ended) !== 0 || told !== cases)
    throw new Error(`the oracle of ${suite} ended after ${told} of ${cases} cases`);
}

/** Fresh cases of which the library is asked first: Python evaluates anew what it explains. */
export async function* evaluated(cases: AsyncIterable<Case>): AsyncGenerator<Case> {
  const python = started("evaluate.py");
  const answers = python.lines[Symbol.asyncIterator]();
  for await (const [input, answer] of cases) {
    python.input.write(`${explained(input as never)}\n`);
    const { value } = await answers.next();
    if (value === undefined) throw new Error(`nothing was evaluated of ${JSON.stringify(input)}`);
    yield [input, [answer, JSON.parse(value)]];
  }
  python.input.end();
  await python.ended;
}

function started(program: string, ...words: readonly string[]) {
  const python = spawn("python3", [here(`python/${program}`), ...words], {
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: "1", PYTHONHASHSEED: "0" },
  });
  const ended = new Promise<number | null>((resolve) => python.on("close", resolve));
  return { input: python.stdin, lines: createInterface({ input: python.stdout }), ended };
}
