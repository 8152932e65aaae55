/** The process that runs tests: it waits for requests, and ends itself where a test takes too long. */
import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import type { Answer, Measured, Request, Tried } from "./messages.ts";
import type { Suite } from "./suite.ts";
import type { Test } from "./vitest-shim.ts";
import { allow, startWatchdog, worked } from "./watchdog.ts";

type TryRequest = Request & { kind: "try" };

/** Where the instrumented code looks. */
const switches = {
  activeMutant: undefined as string | undefined,
  currentTestId: undefined as string | undefined,
  hitCount: undefined as number | undefined,
  hitLimit: 0,
  mutantCoverage: { static: {}, perTest: {} as Record<string, Record<string, number>> },
};
const [path = "", ...names] = process.argv.slice(2);
const packages = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await import(name)] as const)));
Object.assign(globalThis, { __stryker__: switches, sakipPackages: packages });

// The same cases every time; and a counterexample need not be small.
packages["fast-check"]?.configureGlobal({ seed: 1, endOnFailure: true });

const script = new Script(readFileSync(path, "utf8"), { filename: path });
/** How much time, in milliseconds of the processor, loading has, and every test beside a multiple of its own. */
const TO_LOAD = 10_000;
const PATIENCE = 1000;
const SLOWER = 20;
/** What each test takes without any mutant, as far as that was measured here. */
const times: number[] = [];

/** The tests as they stand, until a mutant leaves something behind. */
let suite: Suite | undefined;

async function loadSource(): Promise<Suite> {
  allow(TO_LOAD);
  const loaded: Suite = script.runInThisContext();
  for (const load of loaded.doors) await load();
  return loaded;
}

async function loadTests(loaded: Suite): Promise<Suite> {
  for (const load of loaded.files) await load();
  return loaded;
}

async function measure(): Promise<Measured> {
  suite = await loadTests(await loadSource());
  allow(Number.POSITIVE_INFINITY);
  const atLoad = Object.keys(switches.mutantCoverage.static);
  const told: Measured["tests"][number][] = [];
  for (const [i, test] of suite.tests.entries()) {
    switches.currentTestId = `${i}`;
    const before = worked();
    const isGreen = await suite.holds(test);
    times[i] = worked() - before;
    const reaches = switches.mutantCoverage.perTest[i] ?? {};
    told.push({ file: test.file, name: test.name, holds: isGreen, ms: times[i], reaches });
  }
  switches.currentTestId = undefined;
  return { kind: "measured", tests: told, atLoad };
}

/** Runs tests until one fails. */
async function firstFailure({ tests, holds }: Suite, { tests: ids, hitLimit }: TryRequest): Promise<Tried> {
  for (const id of ids) {
    switches.hitCount = 0;
    switches.hitLimit = hitLimit;
    allow(PATIENCE + SLOWER * (times[id] ?? 0));
    const isGreen = await holds(tests[id] as Test);
    if (switches.hitCount > hitLimit) return { kind: "tried", outcome: "timeout", by: id };
    if (!isGreen) return { kind: "tried", outcome: "killed", by: id };
  }
  return { kind: "tried", outcome: "survived" };
}

async function tryInPlace(request: TryRequest): Promise<Tried> {
  const isNew = suite === undefined;
  suite ??= await loadTests(await loadSource());
  switches.activeMutant = request.mutant;
  const tried = await firstFailure(suite, request);
  switches.activeMutant = undefined;
  const isClean = tried.by === undefined || (await suite.holds(suite.tests[tried.by] as Test));
  if (isClean) return tried;
  // This mutant, or one before it, left something behind: the next begins anew, and this one is tried again there.
  suite = undefined;
  return isNew ? tried : tryInPlace(request);
}

async function tryFromLoadOn(request: TryRequest): Promise<Tried> {
  switches.hitCount = undefined;
  switches.activeMutant = request.mutant;
  try {
    const loaded = await loadSource().catch(() => undefined);
    if (loaded === undefined) return { kind: "tried", outcome: "unloadable" };
    const tested = await loadTests(loaded).catch(() => undefined);
    if (tested === undefined) return { kind: "tried", outcome: "killed" };
    return await firstFailure(tested, request);
  } finally {
    switches.activeMutant = undefined;
  }
}

async function answerTo(request: Request): Promise<Answer> {
  if (request.kind === "measure") return measure();
  if (request.kind === "know") {
    times.push(...request.times);
    return { kind: "known" };
  }
  return request.isAwakeAtLoad ? tryFromLoadOn(request) : tryInPlace(request);
}

startWatchdog();
process.on("message", async (request: Request) => {
  const answer = await answerTo(request);
  allow(Number.POSITIVE_INFINITY);
  process.send?.(answer);
});
process.on("disconnect", () => process.exit());
