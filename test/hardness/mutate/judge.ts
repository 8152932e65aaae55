import { rmSync } from "node:fs";
import { bundle } from "./bundle.ts";
import { instrument } from "./instrument.ts";
import type { Measured, Tried } from "./messages.ts";
import type { Judged, Mutant, Verdict } from "./mutant.ts";
import { Runner } from "./runner.ts";

/** What takes longer, in milliseconds, tries the size of things, and is asked only where nothing shorter reaches a mutant. */
const LONGEST = 5000;

/** What takes longer is not asked a second time, of a mutant that is awake while modules load. */
const LONG = 500;

/** How many times as often a mutant may be reached in a test when it is awake. */
const OFTEN = 200;

export interface Judgement {
  readonly mutants: readonly Judged[];
  /** Tests that fail without any mutant, and so say nothing: those that need a process or files of their own. */
  readonly leftOut: readonly string[];
}

/** Wakes every chosen mutant of the files, one after another, and runs the tests that reach it. */
export async function judge(
  { files, testFiles, choose }: { files: readonly string[]; testFiles: readonly string[]; choose: Choose },
  tell: (text: string) => void,
): Promise<Judgement> {
  const { texts, mutants } = await instrument(files);
  const wanted = choose(mutants);
  const made = await bundle(texts, testFiles);
  const runner = new Runner(made);
  try {
    const measured = await runner.measure();
    const seconds = measured.tests.reduce((sum, { ms }) => sum + ms, 0) / 1000;
    tell(`${wanted.length} mutants, ${measured.tests.length} tests of ${seconds.toFixed(1)} s`);
    const court = new Court(runner, measured);
    const judged: Judged[] = [];
    for (const [i, mutant] of wanted.entries()) {
      if (i > 0 && i % 250 === 0) tell(`${i} mutants tried`);
      judged.push({ ...mutant, verdict: await court.verdictOf(mutant) });
    }
    const failing = measured.tests.filter(({ holds }) => !holds).map(({ file, name }) => `${file}: ${name}`);
    return { mutants: judged, leftOut: failing };
  } finally {
    runner.stop();
    rmSync(made.path, { force: true });
  }
}

type Choose = (mutants: readonly Mutant[]) => readonly Mutant[];

class Court {
  readonly #runner: Runner;
  readonly #tests: Measured["tests"];
  readonly #atLoad: ReadonlySet<string>;
  /** Where a file was caught before, it is caught again. */
  readonly #kills = new Map<string, Map<number, number>>();

  constructor(runner: Runner, { tests, atLoad }: Measured) {
    this.#runner = runner;
    this.#tests = tests;
    this.#atLoad = new Set(atLoad);
  }

  async verdictOf(mutant: Mutant): Promise<Verdict> {
    const all = this.#ordered(mutant, (id) => this.#reaches(id, mutant) > 0);
    const shorter = all.filter((id) => this.#msOf(id) < LONGEST);
    const reaching = shorter.length > 0 ? shorter : all;
    const isAtLoad = this.#atLoad.has(mutant.id);
    if (reaching.length === 0 && !isAtLoad) return "uncovered";
    if (reaching.length > 0) {
      const { outcome } = await this.#try(mutant, reaching, false);
      if (outcome !== "survived") return outcome;
    }
    // What is remembered, or worked out while modules load, shows only where the mutant was awake before.
    const others = this.#ordered(mutant, (id) => this.#msOf(id) < LONG && (isAtLoad || this.#reaches(id, mutant) > 0));
    return (await this.#try(mutant, others, true)).outcome;
  }

  async #try(mutant: Mutant, ids: readonly number[], isAwakeAtLoad: boolean): Promise<Tried> {
    const hitLimit = 10_000 + OFTEN * Math.max(0, ...ids.map((id) => this.#reaches(id, mutant)));
    const tried = await this.#runner.try({ kind: "try", mutant: mutant.id, isAwakeAtLoad, tests: ids, hitLimit });
    if (tried.by !== undefined) this.#remember(mutant, tried.by);
    return tried;
  }

  /** The tests that hold without any mutant: first those that caught one of this file before, then the quickest. */
  #ordered({ file }: Mutant, isWanted: (id: number) => boolean): number[] {
    const kills = this.#kills.get(file);
    const ids = [...this.#tests.keys()].filter((id) => this.#tests[id]?.holds && isWanted(id));
    return ids.sort((a, b) => (kills?.get(b) ?? 0) - (kills?.get(a) ?? 0) || this.#msOf(a) - this.#msOf(b));
  }

  #remember({ file }: Mutant, id: number): void {
    const kills = this.#kills.get(file) ?? new Map<number, number>();
    this.#kills.set(file, kills.set(id, (kills.get(id) ?? 0) + 1));
  }

  #msOf(id: number): number {
    return this.#tests[id]?.ms ?? 0;
  }

  #reaches(id: number, mutant: Mutant): number {
    return this.#tests[id]?.reaches[mutant.id] ?? 0;
  }
}
