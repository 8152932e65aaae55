import {
  add,
  compare,
  type Exact,
  exactOf,
  exactToDecimal,
  multiply,
  sign,
  subtract,
  ZERO,
} from "../../number/index.ts";

/** Beyond this no screen tells positions apart, and their differences are still numbers. */
const FARTHEST = 1e300;

/** Where a figure is drawn: the nearest position that a program of charts knows. Its text is printed from the figure. */
export function placeOf(value: Exact): number {
  const place = Number(exactToDecimal(value).toSignificantDigits(9).toString());
  return Math.max(-FARTHEST, Math.min(FARTHEST, place)) + 0;
}

/** The ends of an axis, and the figures that are printed along it. */
export interface Axis {
  readonly from: Exact;
  readonly to: Exact;
  readonly ticks: readonly Exact[];
}

/** At most about so many figures along an axis. */
const TICKS = 6;

/** An axis on which all values have their place, from 0 or below, with round figures along it. */
export function axisOf(values: readonly Exact[]): Axis {
  const low = values.reduce((least, each) => (compare(each, least) < 0 ? each : least), ZERO);
  const high = values.reduce((most, each) => (compare(each, most) > 0 ? each : most), ZERO);
  const span = subtract(high, low);
  if (sign(span) === 0) return { from: ZERO, to: exactOf(1), ticks: [ZERO] };
  const step = roundStep(span);
  const ticks: Exact[] = [];
  for (let at = firstTick(low, step); compare(at, high) <= 0; at = add(at, step)) ticks.push(at);
  return { from: low, to: high, ticks };
}

/** 1, 2 or 5 with zeros: the least of which no more than {@link TICKS} cover the span. */
function roundStep(span: Exact): Exact {
  const { e: exponent } = exactToDecimal(span);
  for (let power = exponent - 1; ; power++)
    for (const digit of [1, 2, 5]) {
      const step = exactOf(`${digit}e${power}`);
      if (compare(multiply(step, exactOf(TICKS)), span) >= 0) return step;
    }
}

/** The first multiple of the step that is not below. */
function firstTick(low: Exact, step: Exact): Exact {
  let at = ZERO;
  while (compare(subtract(at, step), low) >= 0) at = subtract(at, step);
  return at;
}
