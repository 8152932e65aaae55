import { fork } from "node:child_process";
import type { Defect, Part, Skipped, Work } from "./worker.ts";

/** A call that takes longer hangs. */
const PATIENCE = 20_000;
/** The megabytes that calls may take, with the examples that they start from. */
const MEMORY = 1500;
const BEGINNING = new URL("./worker.ts", import.meta.url).pathname;

/** What came of all the calls. */
export interface Tally {
  readonly outcomes: Readonly<Record<string, number>>;
  readonly defects: readonly Defect[];
  readonly slowest: readonly Part["slowest"][];
}

/** A call without an answer. */
interface Stuck {
  readonly number: number;
  readonly defect: string;
}

/** Has the calls made by a process, which is ended where one of them gives no answer, and begun again without that one. */
export async function watchOver({ seed, from, to }: Pick<Work, "seed" | "from" | "to">): Promise<Tally> {
  const outcomes: Record<string, number> = {};
  const defects: Defect[] = [];
  const slowest: Part["slowest"][] = [];
  const stuck: Stuck[] = [];
  const told = new Map<number, Skipped>();
  let next = from;
  for (let isDone = false; !isDone; ) {
    const found = await run({ seed, from: next, to, skip: stuck.map(({ number }) => number) }, (message) => {
      if ("skipped" in message) {
        told.set(message.skipped, message);
        return;
      }
      next = message.to;
      for (const [outcome, count] of Object.entries(message.outcomes))
        outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
      defects.push(...message.defects);
      slowest.push(message.slowest);
      slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(5);
    });
    if (found !== undefined && found.number < 0)
      throw new Error(`no process begins that leaves out the calls ${stuck.map(({ number }) => number)}`);
    if (found !== undefined) stuck.push(found);
    isDone = found === undefined;
  }
  for (const each of stuck) defects.push({ name: "", call: "", ...told.get(each.number), ...each });
  if (stuck.length > 0) outcomes["defect"] = (outcomes["defect"] ?? 0) + stuck.length;
  return { outcomes, defects, slowest };
}

/** Runs a process to its end, or to the call that gives no answer. A process, because no memory ends all of one. */
function run(work: Work, take: (message: Part | Skipped) => void): Promise<Stuck | undefined> {
  const child = fork(BEGINNING, [JSON.stringify(work)], {
    execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY}`],
    stdio: ["ignore", "ignore", "inherit", "ipc", "pipe"],
  });
  return new Promise((resolve) => {
    let [number, since, reason] = [-1, Date.now(), `more than ${MEMORY} MB of memory, or the end of the process`];
    const watch = setInterval(() => {
      if (number < 0 || Date.now() - since < PATIENCE) return;
      reason = `no answer within ${PATIENCE / 1000} s`;
      child.kill("SIGKILL");
    }, 500);
    // The process writes the number of each call before it makes it.
    child.stdio[4]?.on("data", (data: Buffer) => {
      const found = data.toString().trim().split("\n").at(-1);
      [number, since] = [Number(found), Date.now()];
    });
    child.on("message", (message) => take(message as Part | Skipped));
    child.on("exit", (code) => {
      clearInterval(watch);
      resolve(code === 0 ? undefined : { number, defect: reason });
    });
  });
}
