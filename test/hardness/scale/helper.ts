import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Growth } from "./measure.ts";

/** What became of a case. */
export type Told =
  | { readonly growth: Growth; readonly failure?: undefined }
  | { readonly growth?: undefined; readonly failure: string };

const WORKER = fileURLToPath(new URL("worker.ts", import.meta.url));

/** A process that measures cases, started anew when one has not come back. */
export class Helper {
  #child: ChildProcess | undefined;
  readonly #heap: number;

  constructor(heap: number) {
    this.#heap = heap;
  }

  /** Measures a case; what takes longer than its seconds, or more than the heap, is told as a failure. */
  async measure(
    name: string,
    { enough, seconds }: { readonly enough: number; readonly seconds: number },
  ): Promise<Told> {
    const child = await this.#started();
    const told = new Promise<Told>((resolve) => {
      const end = (outcome: Told) => {
        clearTimeout(timer);
        child.off("message", end);
        child.off("exit", gone);
        resolve(outcome);
      };
      const gone = () => {
        this.#child = undefined;
        end({ failure: `more than ${this.#heap} MB` });
      };
      const timer = setTimeout(() => {
        this.stop();
        end({ failure: `no answer within ${seconds} s` });
      }, seconds * 1000);
      child.on("message", end);
      child.on("exit", gone);
    });
    child.send({ name, enough });
    return told;
  }

  /** Ends the process. */
  stop(): void {
    this.#child?.removeAllListeners("exit");
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }

  async #started(): Promise<ChildProcess> {
    if (this.#child !== undefined) return this.#child;
    const execArgv = [...process.execArgv, "--expose-gc", `--max-old-space-size=${this.#heap}`];
    this.#child = fork(WORKER, { execArgv, stdio: ["ignore", "ignore", "ignore", "ipc"] });
    await once(this.#child, "message");
    return this.#child;
  }
}
