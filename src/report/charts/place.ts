import {
  add,
  compare,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  multiply,
  ONE,
  roundExact,
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

/** How far along an axis a figure is drawn, of a length in pixels. */
export function alongOf(value: Exact, { from, to }: Axis, length: number): number {
  return ((placeOf(value) - placeOf(from)) / (placeOf(to) - placeOf(from))) * length;
}

/** A place on a picture, in pixels from the upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The places in their list of points that lie nearer to the first of a heap than so many pixels, heap by heap. */
export function heapsOf(points: readonly Point[], near: number): readonly (readonly number[])[] {
  const heaps: { readonly first: Point; readonly all: number[] }[] = [];
  for (const [i, point] of points.entries()) {
    const heap = heaps.find(({ first }) => Math.hypot(point.x - first.x, point.y - first.y) < near);
    if (heap === undefined) heaps.push({ first: point, all: [i] });
    else heap.all.push(i);
  }
  return heaps.map(({ all }) => all);
}

/** At most about so many figures along an axis. */
const TICKS = 6;

/** An axis from 0 or below on which all values have their place, with round figures along it. */
export function axisOf(values: readonly Exact[]): Axis {
  const { low, high } = endsOf([ZERO, ...values]);
  return compare(low, high) === 0 ? { from: ZERO, to: ONE, ticks: [ZERO] } : axisBetween(low, high);
}

/** An axis around values, which need not hold 0, with some room at both ends. */
export function axisAround(values: readonly Exact[]): Axis {
  const { low, high } = endsOf(values);
  const room = compare(low, high) === 0 ? ONE : divide(subtract(high, low), exactOf(20));
  return axisBetween(subtract(low, room), add(high, room));
}

function axisBetween(from: Exact, to: Exact): Axis {
  const step = roundStep(subtract(to, from));
  const ticks: Exact[] = [];
  const first = multiply(roundExact(divide(from, step), { decimals: 0, mode: "ceiling" }), step);
  for (let at = first; compare(at, to) <= 0; at = add(at, step)) ticks.push(at);
  return { from, to, ticks };
}

/** The lowest and the highest of values; 0 where there are none. */
function endsOf([first = ZERO, ...others]: readonly Exact[]): { readonly low: Exact; readonly high: Exact } {
  return {
    low: others.reduce((least, each) => (compare(each, least) < 0 ? each : least), first),
    high: others.reduce((most, each) => (compare(each, most) > 0 ? each : most), first),
  };
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
