import { isAdditive } from "../../indicator/index.ts";
import { compare, divide, type Exact, exactOf, meanOf, multiply, negate, subtract, sumOf } from "../../number/index.ts";
import type { Course, LookedAt } from "./course.ts";
import type { IndicatorRead } from "./early-indicator-shape.ts";
import type { EarlyReason } from "./early-warning.ts";

type Row = IndicatorRead["rows"][number];

/** The way of an indicator through its year, or why it has none that could be paced. */
export function courseOf(read: IndicatorRead, looked: LookedAt<Row>): Course | EarlyReason {
  const { method, polarity, quantity } = read;
  if (polarity === "stabilize" || method === "maximum" || method === "minimum") return "not-paced";
  if (method === "sum" && !isAdditive(quantity)) return "not-additive";
  if (method === "average" && quantity === "level") return "not-averageable";
  if (looked.rows.some(({ pair }) => pair.kind === "level")) return "not-paced";
  if (looked.told.length === 0) return "no-realization";
  const target = targetOf(read, looked.rows);
  if (typeof target === "string") return target;
  return method === "last" ? movingCourse(read, looked, target) : addedCourse(read, looked, target);
}

/** The figure of the year: that of the last row, or what those of all rows make. */
function targetOf({ method, targets }: IndicatorRead, rows: readonly Row[]): Exact | EarlyReason {
  const needed = method === "last" || targets === "cumulative" ? rows.slice(-1) : rows;
  const figures: Exact[] = [];
  for (const { pair } of needed) {
    if (pair.kind !== "number") return "no-target";
    if (compare(pair.target.low, pair.target.high) !== 0) return "not-paced";
    figures.push(pair.target.low);
  }
  return method === "sum" ? sumOf(figures) : meanOf(figures);
}

/** Figures that add up, or whose mean counts: what is left must come in the periods that are left. */
function addedCourse(read: IndicatorRead, { rows, told }: LookedAt<Row>, target: Exact): Course | EarlyReason {
  const { method, realizations, polarity, possible } = read;
  const figures = told.flatMap(({ pair }) => reachedIn(pair) ?? []);
  const last = figures.at(-1);
  if (last === undefined || (realizations === "per-period" && figures.length < told.length)) return "incomplete-series";
  const [over, all] = [exactOf(told.length), exactOf(rows.length)];
  const isMean = method === "average";
  const came = realizations === "per-period" ? sumOf(figures) : isMean ? multiply(last, over) : last;
  const whole = isMean ? multiply(target, all) : target;
  const kind = polarity === "minimize" ? "within" : "towards";
  return {
    kind,
    target,
    reached: isMean ? divide(came, over) : came,
    whole,
    came,
    over,
    left: subtract(all, over),
    isPossible: (needed) =>
      kind === "within"
        ? possible?.least === undefined || compare(possible.least, needed) <= 0
        : possible?.most === undefined || compare(possible.most, needed) >= 0,
    ...(!isMean && { remaining: subtract(whole, came) }),
  };
}

/** A figure that stands somewhere at each time: it must move from where it is to where it is to be. */
function movingCourse(read: IndicatorRead, { rows, told }: LookedAt<Row>, target: Exact): Course | EarlyReason {
  const { polarity, possible, start } = read;
  const figures = told.flatMap(({ pair }, at) => {
    const reached = reachedIn(pair);
    return reached === undefined ? [] : [{ at, reached }];
  });
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return "no-realization";
  const from = start === undefined ? first : { at: -1, reached: start };
  if (from.at === last.at) return "no-start";
  const forward = (move: Exact) => (polarity === "minimize" ? negate(move) : move);
  const bound = polarity === "minimize" ? possible?.least : possible?.most;
  return {
    kind: "towards",
    target,
    reached: last.reached,
    whole: forward(subtract(target, from.reached)),
    came: forward(subtract(last.reached, from.reached)),
    over: exactOf(last.at - from.at),
    left: exactOf(rows.length - told.length),
    isPossible: () => bound === undefined || compare(forward(bound), forward(target)) >= 0,
    remaining: forward(subtract(target, last.reached)),
  };
}

function reachedIn(pair: Row["pair"]): Exact | undefined {
  return pair.kind === "level" ? undefined : pair.reached;
}
