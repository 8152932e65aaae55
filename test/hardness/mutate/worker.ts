/** The process that runs tests: it waits for requests, and is killed where one takes too long. */
import fc from "fast-check";
import { doors, files } from "./bundled-tests.ts";
import type { Answer, Measured, Request, Tried } from "./messages.ts";
import { holds, type Test, tests } from "./vitest-shim.ts";

interface Switches {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

/** Where the instrumented code looks. */
const switches: Switches = { mutantCoverage: { static: {}, perTest: {} } };
Object.assign(globalThis, { __stryker__: switches });

// The same cases every time; and a counterexample need not be small.
fc.configureGlobal({ seed: 1, endOnFailure: true });

async function loadSource(): Promise<void> {
  for (const load of doors) await load();
}

async function loadTests(): Promise<void> {
  for (const load of files) await load();
}

async function load(): Promise<Answer> {
  await loadSource();
  await loadTests();
  return { kind: "loaded" };
}

async function measure(): Promise<Measured> {
  await load();
  const coverage = switches.mutantCoverage;
  const atLoad = Object.keys(coverage.static);
  const told: Measured["tests"][number][] = [];
  for (const [i, test] of tests.entries()) {
    switches.currentTestId = `${i}`;
    // Of the processor, and not of the clock: the machine may be busy.
    const before = process.cpuUsage();
    const isGreen = await holds(test);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    told.push({ file: test.file, name: test.name, holds: isGreen, ms, reaches: coverage.perTest[i] ?? {} });
  }
  switches.currentTestId = undefined;
  return { kind: "measured", tests: told, atLoad };
}

/** Runs tests until one fails. */
async function firstFailure(ids: readonly number[], hitLimit: number): Promise<Omit<Tried, "isClean">> {
  for (const id of ids) {
    switches.hitCount = 0;
    switches.hitLimit = hitLimit;
    const isGreen = await holds(tests[id] as Test);
    if (switches.hitCount > hitLimit) return { kind: "tried", outcome: "timeout", by: id };
    if (!isGreen) return { kind: "tried", outcome: "killed", by: id };
  }
  return { kind: "tried", outcome: "survived" };
}

async function tryOne({ mutant, tests: ids, hitLimit }: Request & { kind: "try" }): Promise<Tried> {
  switches.activeMutant = mutant;
  const tried = await firstFailure(ids, hitLimit);
  switches.activeMutant = undefined;
  return { ...tried, isClean: tried.by === undefined || (await holds(tests[tried.by] as Test)) };
}

async function tryFresh({ tests: ids, hitLimit }: Request & { kind: "fresh" }): Promise<Tried> {
  try {
    await loadSource();
  } catch {
    return { kind: "tried", outcome: "unloadable", isClean: false };
  }
  try {
    await loadTests();
  } catch {
    return { kind: "tried", outcome: "killed", isClean: false };
  }
  return { ...(await firstFailure(ids === "all" ? [...tests.keys()] : ids, hitLimit)), isClean: false };
}

function answerTo(request: Request): Promise<Answer> {
  if (request.kind === "measure") return measure();
  if (request.kind === "load") return load();
  return request.kind === "try" ? tryOne(request) : tryFresh(request);
}

process.on("message", async (request: Request) => process.send?.(await answerTo(request)));
process.on("disconnect", () => process.exit());
