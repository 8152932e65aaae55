import { rmSync } from "node:fs";
import { bundle } from "./bundle.ts";
import { instrument } from "./instrument.ts";
import type { Measured } from "./messages.ts";
import type { Judged, Mutant, Verdict } from "./mutant.ts";
import { Runner } from "./runner.ts";

/** The least time a mutant has, in milliseconds: the machine may be busy, and a false time-out is a false kill. */
const PATIENCE = 15_000;

/**
 * What takes longer, in milliseconds, is not asked what a mutant does while modules load: it tries the size of things, and
 * whether a constant is another one the short tests tell as well.
 */
const LONG = 500;

/** How many times as long, or as often, a test may take with a mutant as without. */
const SLOWER = 20;
const OFTEN = 200;

export interface Judgement {
  readonly mutants: readonly Judged[];
  /** Tests that fail without any mutant, and so say nothing: those that need a process or files of their own. */
  readonly leftOut: readonly string[];
}

/** Wakes every mutant of the files, one after another, and runs the tests that reach it. */
export async function judge(
  files: readonly string[],
  testFiles: readonly string[],
  tell: (text: string) => void,
): Promise<Judgement> {
  const { texts, mutants } = await instrument(files);
  const path = await bundle(texts, testFiles);
  try {
    const runner = new Runner(path);
    const measured = await runner.measure();
    const seconds = measured.tests.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    tell(`${mutants.length} mutants, ${measured.tests.length} tests of ${seconds.toFixed(1)} s`);
    const court = new Court(path, measured, runner);
    const judged: Judged[] = [];
    for (const [i, mutant] of mutants.entries()) {
      if (i > 0 && i % 500 === 0) tell(`${i} mutants tried`);
      judged.push({ ...mutant, verdict: await court.verdictOf(mutant) });
    }
    runner.stop();
    const failing = measured.tests.filter(({ holds }) => !holds).map(({ file, name }) => `${file}: ${name}`);
    return { mutants: judged, leftOut: failing };
  } finally {
    rmSync(path, { force: true });
  }
}

class Court {
  readonly #path: string;
  readonly #tests: Measured["tests"];
  readonly #atLoad: ReadonlySet<string>;
  /** Where a file was caught before, it is caught again. */
  readonly #kills = new Map<string, Map<number, number>>();
  readonly #runner: Runner;

  constructor(path: string, { tests, atLoad }: Measured, runner: Runner) {
    this.#path = path;
    this.#tests = tests;
    this.#atLoad = new Set(atLoad);
    this.#runner = runner;
  }

  async verdictOf(mutant: Mutant): Promise<Verdict> {
    const reaching = this.#ordered(mutant, (id) => (this.#tests[id]?.reaches[mutant.id] ?? 0) > 0);
    const isAtLoad = this.#atLoad.has(mutant.id);
    if (reaching.length === 0 && !isAtLoad) return "uncovered";
    if (reaching.length > 0) {
      const verdict = await this.#tryInPlace(mutant, reaching);
      if (verdict !== "survived") return verdict;
    }
    // What is remembered between tests, or worked out while modules load, shows only where the mutant was awake before.
    return this.#tryFresh(
      mutant,
      isAtLoad ? this.#ordered(mutant, (id) => (this.#tests[id]?.ms ?? 0) < LONG) : reaching,
    );
  }

  async #tryInPlace(mutant: Mutant, ids: readonly number[], isAgain = false): Promise<Verdict> {
    await this.#runner.load();
    const request = { kind: "try", mutant: mutant.id, tests: ids, hitLimit: this.#hitLimit(mutant, ids) } as const;
    const { outcome, by, isClean } = await this.#runner.try(request, this.#timeFor(ids));
    if (outcome === "survived") return outcome;
    if (by !== undefined) this.#remember(mutant, by);
    if (isClean) return outcome;
    // This mutant, or one before it, left something behind: the next begins anew, and this one is tried again there.
    const wasAlone = !this.#runner.isRunning || isAgain;
    this.#runner.stop();
    return wasAlone ? outcome : this.#tryInPlace(mutant, ids, true);
  }

  async #tryFresh(mutant: Mutant, ids: readonly number[]): Promise<Verdict> {
    const runner = new Runner(this.#path, mutant.id);
    const request = { kind: "fresh", tests: ids, hitLimit: this.#hitLimit(mutant, ids) } as const;
    const { outcome } = await runner.try(request, this.#timeFor(ids));
    runner.stop();
    return outcome;
  }

  /** The tests that hold without any mutant: first those that caught one of this file before, then the quickest. */
  #ordered({ file }: Mutant, isWanted: (id: number) => boolean): number[] {
    const kills = this.#kills.get(file);
    const ids = [...this.#tests.keys()].filter((id) => this.#tests[id]?.holds && isWanted(id));
    return ids.sort(
      (a, b) => (kills?.get(b) ?? 0) - (kills?.get(a) ?? 0) || (this.#tests[a]?.ms ?? 0) - (this.#tests[b]?.ms ?? 0),
    );
  }

  #remember({ file }: Mutant, id: number): void {
    const kills = this.#kills.get(file) ?? new Map<number, number>();
    this.#kills.set(file, kills.set(id, (kills.get(id) ?? 0) + 1));
  }

  #hitLimit({ id }: Mutant, ids: readonly number[]): number {
    return 10_000 + OFTEN * Math.max(0, ...ids.map((test) => this.#tests[test]?.reaches[id] ?? 0));
  }

  #timeFor(ids: readonly number[]): number {
    return PATIENCE + SLOWER * ids.reduce((sum, id) => sum + (this.#tests[id]?.ms ?? 0), 0);
  }
}
