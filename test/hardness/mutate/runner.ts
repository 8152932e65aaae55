import { type ChildProcess, fork } from "node:child_process";
import type { Bundle } from "./bundle.ts";
import type { Answer, Measured, Request, Tried } from "./messages.ts";
import { root } from "./rooms.ts";

/** A process that runs tests, started when something is asked. */
export class Runner {
  readonly #bundle: Bundle;
  #child: ChildProcess | undefined;

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  async measure(): Promise<Measured> {
    const answer = await this.#ask({ kind: "measure" }, 1_200_000);
    if (answer?.kind !== "measured") throw new Error("the tests do not load in a bundle, or do not come to an end");
    return answer;
  }

  /** What became of a mutant; a process that stays silent or dies counts as one that never ends. */
  async try(request: Request & { kind: "try" }, ms: number): Promise<Tried> {
    const answer = await this.#ask(request, ms);
    if (answer?.kind === "tried") return answer;
    this.stop();
    return { kind: "tried", outcome: "timeout", isReached: true };
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
    const { path, packages } = this.#bundle;
    // A mutant that fills the memory is to end soon, and what tests print is theirs.
    return fork(`${root}test/hardness/mutate/worker.ts`, [path, ...packages], {
      execArgv: [...process.execArgv, "--max-old-space-size=1536"],
      stdio: ["ignore", "ignore", process.env["MUTATE_ERRORS"] ? "inherit" : "ignore", "ipc"],
    });
  }
}
