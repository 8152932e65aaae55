import { computed, coverageOf, deepFreeze, lacks, readAll } from "../../core/index.ts";
import { nextPeriod, type Period, periodCode } from "../../period/index.ts";
import { inOrder } from "./series-law.ts";
import { type Streak, type StreakPoint, type StreakRun, streakShape } from "./streak.ts";

/**
 * Tells how often in a row something was so: ten clean audit opinions one after the other. A period of which nothing is
 * known ends a run, because silence is no yes; how long the run may be all the same is told beside.
 *
 * @term rentetan terpanjang
 * @param points - One point for each period, all of one kind, in any order.
 * @returns The length of the longest run, 0 where it was never so, with its first and last period.
 * @throws A {@link SakipError} with every problem: `invalid-period` for a period twice or of another kind, `invalid-input`.
 * @see No official source: counting in a row is arithmetic.
 * @example
 * ```ts
 * import { longestStreak, parsePeriod } from "sakip";
 *
 * const opinions = { 2018: "WDP", 2019: "WTP", 2020: "WTP", 2022: "WTP" };
 * const streak = longestStreak(
 *   Object.entries(opinions).map(([year, opinion]) => ({ period: parsePeriod(year), held: opinion === "WTP" })),
 * );
 * streak.longest // => { length: 2, from: { kind: "year", year: 2019 }, to: { kind: "year", year: 2020 } }
 * streak.possible // => 4
 * streak.coverage.missing // => [{ kind: "year", year: 2021 }]
 * ```
 */
export function longestStreak(points: Iterable<StreakPoint>): Streak {
  const [read] = readAll([streakShape, points, "points"]);
  const states = withoutGaps(read);
  const known = read.filter(({ held }) => held !== null).length;
  const coverage = coverageOf(
    known,
    states.flatMap(({ period, held }) => (held === null ? [period] : [])),
  );
  const runs = runsIn(states, (held) => held === true);
  const longest = longestOf(runs);
  const last = states.filter(({ held }) => held !== null).at(-1);
  const current = runs.find(({ to }) => to === last?.period);
  return deepFreeze({
    kind: "streak",
    ...(known === 0 ? LACKS["no-periods"] : computed(longest?.length ?? 0)),
    points: inOrder(read).map(({ period, held }) => ({ period, held })),
    ...(longest !== undefined && { longest }),
    ...(current !== undefined && { current }),
    possible: longestOf(runsIn(states, (held) => held !== false))?.length ?? 0,
    held: read.filter(({ held }) => held === true).length,
    coverage,
    known,
    unknown: coverage.missing,
  });
}

const LACKS = /* @__PURE__ */ lacks({ "no-periods": ["points"] });

interface State {
  readonly period: Period;
  readonly held: boolean | null;
}

/** Every period from the first to the last, also those without a point. */
function withoutGaps(points: readonly State[]): readonly State[] {
  const ordered = inOrder(points);
  const heldIn = new Map(ordered.map(({ period, held }) => [periodCode(period), held]));
  const [first] = ordered;
  const end = ordered.at(-1);
  if (first === undefined || end === undefined) return [];
  const states: State[] = [];
  const last = periodCode(end.period);
  for (let period = first.period; ; period = nextPeriod(period)) {
    const code = periodCode(period);
    states.push({ period, held: heldIn.get(code) ?? null });
    if (code === last) return states;
  }
}

function runsIn(states: readonly State[], counts: (held: boolean | null) => boolean): readonly StreakRun[] {
  const runs: { length: number; from: Period; to: Period }[] = [];
  let isRunning = false;
  for (const { period, held } of states) {
    const run = runs.at(-1);
    if (!counts(held)) isRunning = false;
    else if (isRunning && run !== undefined) {
      run.length += 1;
      run.to = period;
    } else {
      runs.push({ length: 1, from: period, to: period });
      isRunning = true;
    }
  }
  return runs;
}

function longestOf(runs: readonly StreakRun[]): StreakRun | undefined {
  let longest: StreakRun | undefined;
  for (const run of runs) if (run.length >= (longest?.length ?? 0)) longest = run;
  return longest;
}
