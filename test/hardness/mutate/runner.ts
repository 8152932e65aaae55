import { type ChildProcess, fork } from "node:child_process";
import type { Bundle } from "./bundle.ts";
import type { Answer, Measured, Request, Tried } from "./messages.ts";
import { root } from "./rooms.ts";

/** A process has a watchdog of its own; where that fails it is ended after so many milliseconds. */
const LONGEST = 1_800_000;

/** A process that runs tests, started when something is asked. */
export class Runner {
  readonly #bundle: Bundle;
  #child: ChildProcess | undefined;
  #times: readonly number[] = [];

  constructor(bundle: Bundle) {
    this.#bundle = bundle;
  }

  async measure(): Promise<Measured> {
    const answer = await this.#ask({ kind: "measure" });
    if (answer?.kind !== "measured") throw new Error("the tests do not load in a bundle, or do not come to an end");
    this.#times = answer.tests.map(({ ms }) => ms);
    return answer;
  }

  /** What became of a mutant; a process that dies, or stays silent, had one that never ends. */
  async try(request: Request & { kind: "try" }): Promise<Tried> {
    if (this.#child === undefined) await this.#ask({ kind: "know", times: this.#times });
    const answer = await this.#ask(request);
    if (answer?.kind === "tried") return answer;
    this.stop();
    return { kind: "tried", outcome: "timeout" };
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  #ask(request: Request): Promise<Answer | undefined> {
    this.#child ??= this.#start();
    const child = this.#child;
    return new Promise((resolve) => {
      const end = (answer?: Answer) => {
        clearTimeout(watchdog);
        child.removeAllListeners();
        resolve(answer);
      };
      const watchdog = setTimeout(() => end(), LONGEST);
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
