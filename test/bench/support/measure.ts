/** What a side does once. Each is a function declared on its own: closures from one literal share what was compiled for them. */
export type Job = () => unknown;

const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 7);

/**
 * The processor time of every job in every round, in milliseconds: the time of the clock is also that of whoever shares
 * the machine. Each round begins with another job, and the garbage is collected before each.
 */
export function timesOf(jobs: readonly Job[]): number[][] {
  const times = jobs.map((): number[] => []);
  for (const job of jobs) job();
  for (const at of turnsOf(jobs.length)) times[at]?.push(timeOf(jobs[at] as Job));
  return times;
}

/** The same of jobs that are waited for, with the time of every thread that they keep busy. */
export async function awaitedTimesOf(jobs: readonly Job[]): Promise<number[][]> {
  const times = jobs.map((): number[] => []);
  for (const job of jobs) await job();
  for (const at of turnsOf(jobs.length)) {
    globalThis.gc?.();
    const start = process.cpuUsage();
    await jobs[at]?.();
    times[at]?.push(since(start));
  }
  return times;
}

/** Which of so many jobs runs, turn by turn. */
function* turnsOf(count: number): Generator<number> {
  for (let round = 0; round < ROUNDS; round++) for (let turn = 0; turn < count; turn++) yield (turn + round) % count;
}

/** The median over the rounds of one time by another of the same round. */
export function pairedRatio(times: readonly number[], others: readonly number[]): number {
  return median(times.map((time, round) => time / (others[round] ?? Number.NaN)));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? high) + high) / 2;
}

/** How many bytes of the heap a job's result keeps. */
export function bytesKept(job: Job): number {
  job();
  collectAll();
  const before = process.memoryUsage().heapUsed;
  const kept = job();
  collectAll();
  const bytes = process.memoryUsage().heapUsed - before;
  // Used once more, so that it is kept until here.
  return kept === undefined ? Number.NaN : bytes;
}

/** What hangs on finalizers and weak maps goes in a second and a third turn. */
function collectAll(): void {
  for (let turn = 0; turn < 3; turn++) globalThis.gc?.();
}

function timeOf(job: Job): number {
  globalThis.gc?.();
  const start = process.cpuUsage();
  job();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
