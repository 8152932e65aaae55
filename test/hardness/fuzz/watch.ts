import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Defect, Part, Skipped, Work } from "./worker.ts";

/**
 * A call that takes longer hangs. To prove twenty thousand regulations twice takes two minutes, and more where the machine
 * has other work besides.
 */
const PATIENCE = 300_000;
/** The megabytes that calls may take, with the examples that they start from. */
const MEMORY = 1500;
/** Of these the megabytes for what lives short: nearly everything here does. */
const YOUNG = 64;
const BEGINNING = new URL("./worker.ts", import.meta.url).pathname;

/** What came of all the calls. */
export interface Tally {
  /** How often each outcome was met: fewer in all than asked for where the calls were broken off. */
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
export async function watchOver(
  { seed, from, to }: Pick<Work, "seed" | "from" | "to">,
  end: AbortSignal,
): Promise<Tally> {
  const outcomes: Record<string, number> = {};
  const defects: Defect[] = [];
  const slowest: Part["slowest"][] = [];
  const stuck: Stuck[] = [];
  const told = new Map<number, Skipped>();
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  const progress = join(folder, "progress");
  let next = from;
  for (let isDone = false; !isDone; ) {
    const found = await run(
      { seed, from: next, to, skip: stuck.map(({ number }) => number), progress },
      end,
      (message) => {
        if ("skipped" in message) {
          told.set(message.skipped, message);
          return;
        }
        next = message.to;
        for (const [outcome, count] of Object.entries(message.outcomes))
          outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
        defects.push(...message.defects);
        // Long runs tell at once.
        for (const { number, name, defect } of message.defects) console.error(`${number}: ${name}: ${defect}`);
        slowest.push(message.slowest);
        slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(5);
      },
    );
    if (end.aborted) break;
    if (found !== undefined && found.number < 0)
      throw new Error(`no process begins that leaves out the calls ${stuck.map(({ number }) => number)}`);
    if (found !== undefined) {
      stuck.push(found);
      console.error(`${found.number}: ${found.defect}`);
    }
    isDone = found === undefined;
  }
  rmSync(folder, { recursive: true });
  for (const each of stuck) defects.push({ name: "", call: "", ...told.get(each.number), ...each });
  if (stuck.length > 0) outcomes["defect"] = (outcomes["defect"] ?? 0) + stuck.length;
  return { outcomes, defects, slowest };
}

/** Runs a process to its end, or to the call that gives no answer. A process, because no memory ends all of one. */
function run(work: Work, end: AbortSignal, take: (message: Part | Skipped) => void): Promise<Stuck | undefined> {
  rmSync(work.progress, { force: true });
  const child = fork(BEGINNING, [JSON.stringify(work)], {
    execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY}`, `--max-semi-space-size=${YOUNG}`],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((resolve) => {
    let [noted, since, reason] = ["", Date.now(), `more than ${MEMORY} MB of memory, or the end of the process`];
    const watch = setInterval(() => {
      const now = notedIn(work.progress);
      if (now !== noted) [noted, since] = [now, Date.now()];
      if (noted === "" || Date.now() - since < PATIENCE) return;
      reason = `no answer within ${PATIENCE / 1000} s`;
      child.kill("SIGKILL");
    }, 500);
    end.addEventListener("abort", () => child.kill("SIGKILL"), { once: true });
    child.on("message", (message) => take(message as Part | Skipped));
    child.on("exit", (code) => {
      clearInterval(watch);
      const number = Number.parseInt(notedIn(work.progress) || "-1", 10);
      resolve(code === 0 ? undefined : { number, defect: reason });
    });
  });
}

/** The number of the call that the process makes, and how many it has begun; empty before the first. */
function notedIn(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return ""; // the process begins
  }
}
