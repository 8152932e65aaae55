import { type ChildProcess, fork } from "node:child_process";
import type { Answer, Measured, Request, Tried } from "./messages.ts";

/** A process that runs tests, or none when the last one was killed. */
export class Runner {
  readonly #bundle: string;
  readonly #mutant: string | undefined;
  #child: ChildProcess | undefined;

  /** With a mutant, that one is awake from the first module on. */
  constructor(bundle: string, mutant?: string) {
    this.#bundle = bundle;
    this.#mutant = mutant;
  }

  async measure(): Promise<Measured> {
    const answer = await this.#ask({ kind: "measure" }, 1_200_000);
    if (answer?.kind !== "measured") throw new Error("the tests do not load in a bundle, or do not come to an end");
    return answer;
  }

  async load(): Promise<void> {
    if (this.#child === undefined) await this.#ask({ kind: "load" }, 120_000);
  }

  /** What became of a mutant; a process that stays silent or dies counts as one that never ends. */
  async try(request: Request, ms: number): Promise<Tried> {
    const answer = await this.#ask(request, ms);
    if (answer?.kind === "tried") return answer;
    this.stop();
    return { kind: "tried", outcome: "timeout", isClean: false };
  }

  get isRunning(): boolean {
    return this.#child !== undefined;
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  #ask(request: Request, ms: number): Promise<Answer | undefined> {
    this.#child ??= this.#start();
    const child = this.#child;
    return new Promise((resolve) => {
      const end = (answer?: Answer) => {
        clearTimeout(watchdog);
        child.removeAllListeners();
        resolve(answer);
      };
      const watchdog = setTimeout(() => end(), ms);
      child.once("message", (answer) => end(answer as Answer));
      child.once("exit", () => end());
      child.send(request);
    });
  }

  #start(): ChildProcess {
    const env = { ...process.env };
    if (this.#mutant !== undefined) env["__STRYKER_ACTIVE_MUTANT__"] = this.#mutant;
    // A mutant that fills the memory is to end soon, and what tests print is theirs.
    return fork(this.#bundle, [], {
      env,
      execArgv: ["--max-old-space-size=1536"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
  }
}
