import { Worker } from "node:worker_threads";

/** Looks now and then whether the processor has worked past the deadline, and then ends the process. */
const CODE = `
  const { workerData } = require("node:worker_threads");
  const deadline = new Float64Array(workerData);
  setInterval(() => {
    const { user, system } = process.cpuUsage();
    if ((user + system) / 1000 > deadline[0]) process.kill(process.pid, "SIGKILL");
  }, 100);
`;

const shared = new SharedArrayBuffer(8);
const deadline = new Float64Array(shared);
deadline[0] = Number.POSITIVE_INFINITY;

/** A thread of its own, because an endless loop leaves no other time. */
export function startWatchdog(): void {
  new Worker(CODE, { eval: true, workerData: shared, execArgv: [] }).unref();
}

/** The milliseconds that this process has worked. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** From now on so many milliseconds of work are allowed: of the processor, since the machine may be busy with other things. */
export function allow(ms: number): void {
  deadline[0] = worked() + ms;
}
