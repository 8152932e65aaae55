import {
  type Bilingual,
  type Citation,
  type Computed,
  type NotComputable,
  notComputable,
  problemAt,
  readAll,
  SakipError,
} from "../core/index.ts";
import {
  absolute,
  type Decimal,
  type DecimalInput,
  type Exact,
  exactToDecimal,
  number,
  subtract,
} from "../number/index.ts";
import { type Bound, type Bounds, contains } from "./bounds.ts";
import type { ProvedScale } from "./proved-scale.ts";
import type { Band, Scale } from "./scale.ts";
import { scaleShape } from "./scale-shape.ts";

/**
 * How far the next better band is, in points of the scale; not computable in the best band.
 *
 * @term jarak ke predikat berikutnya
 */
export type DistanceToNext =
  | (Computed<Decimal> & {
      /** The code of the next better band. */
      readonly next: string;
      /** Whether the bound must be passed (true) or only reached (false): 90 is still A, above 90 is AA. */
      readonly mustExceed: boolean;
    })
  | NotComputable<"best-band">;

/**
 * The band a score falls into, and how far the next better one is.
 *
 * @term predikat
 * @typeParam C - The codes of the scale.
 */
export interface Grade<C extends string = string> extends Band<C> {
  /** Says what this is. */
  readonly kind: "grade";
  /** The score that it is the grade of. */
  readonly score: Decimal;
  /** The id of the scale. */
  readonly scale: string;
  /** Where the bands come from, and how well that is known. */
  readonly basis: Citation;
  /** How far the next better band is. */
  readonly distanceToNext: DistanceToNext;
}

/**
 * Finds the band of a score, on the exact value: nothing is rounded and no tolerance is applied.
 *
 * @term predikat
 * @param score - The score, in the unit of the scale.
 * @param scale - A scale built by {@link defineScale}, or one of the library's. A copy of one, such as from JSON, is
 * proved again in each call: build it once with {@link defineScale} instead.
 * @returns The band with the distance to the next better one.
 * @throws A {@link SakipError} `out-of-scale` when the score lies outside the scale, `invalid-number` when it is none,
 * with what {@link defineScale} throws when the scale is none.
 * @see The `source` of the scale.
 * @example
 * ```ts
 * import { gradeOf, sakipGradeScale } from "sakip";
 *
 * gradeOf(90, sakipGradeScale).code // => "A"
 * gradeOf("90.01", sakipGradeScale).code // => "AA"
 * gradeOf("85.5", sakipGradeScale).distanceToNext // => { status: "computed", value: "4.5", next: "AA", mustExceed: true }
 * gradeOf(101, sakipGradeScale) // => throws out-of-scale
 * ```
 */
export function gradeOf<C extends string>(score: DecimalInput, scale: Scale<C>): Grade<C>;
export function gradeOf(score: DecimalInput, scale: Scale): Grade {
  const [value, proved] = readAll([number, score, "score"], [scaleShape, scale, "scale"]);
  const at = indexIn(proved.bounds, value);
  const band = proved.scale.bands[at];
  if (band === undefined)
    throw new SakipError([problemAt("out-of-scale", ["score"], score, scoreWithin(proved.scale))]);
  const { id: scaleId, source: basis } = proved.scale;
  // The spread last: keys behind one take many times as long.
  const grade: Draft = { kind: "grade", ...band } as Draft;
  grade.score = exactToDecimal(value);
  grade.scale = scaleId;
  grade.basis = basis;
  grade.distanceToNext = distanceToNext(value, proved, at);
  return Object.freeze<Grade>(grade);
}

type Draft = { -readonly [K in keyof Grade]: Grade[K] };

/** The position of the band of a value, from the lowest band, or −1 outside the scale. */
export function bandIndex(value: Exact, scale: Scale): number {
  const [{ bounds }] = readAll([scaleShape, scale, "scale"]);
  return indexIn(bounds, value);
}

/** The code of the band of a value, on a scale that was read; undefined outside it. */
export function codeIn({ scale, bounds }: ProvedScale, value: Exact): string | undefined {
  return scale.bands[indexIn(bounds, value)]?.code;
}

function indexIn(bounds: readonly Bounds[], value: Exact): number {
  return bounds.findIndex((each) => contains(each, value));
}

const BEST = /* @__PURE__ */ notComputable("best-band", []);

function distanceToNext(value: Exact, { scale, bounds }: ProvedScale, at: number): DistanceToNext {
  const higher = scale.better === "higher";
  const beside = higher ? at + 1 : at - 1;
  const [next, ends] = [scale.bands[beside], bounds[beside]];
  if (next === undefined || ends === undefined) return BEST;
  // A proved scale has a bound wherever two bands meet.
  const bound = (higher ? ends.lower : ends.upper) as Bound;
  const points = exactToDecimal(absolute(subtract(bound.at, value)));
  return Object.freeze({ status: "computed", value: points, next: next.code, mustExceed: !bound.inside });
}

function scoreWithin({ id, bands }: Scale): Bilingual {
  const [lowest, highest] = [bands[0], bands[bands.length - 1]];
  const ends = [
    ["from", "mulai", lowest?.from],
    ["above", "di atas", lowest?.above],
    ["up to", "sampai", highest?.upTo],
    ["below", "di bawah", highest?.below],
  ].filter(([, , at]) => at !== undefined);
  return {
    en: `a score on the scale "${id}": ${ends.map(([en, , at]) => `${en} ${at}`).join(" ")}`,
    id: `nilai pada skala "${id}": ${ends.map(([, id, at]) => `${id} ${at}`).join(" ")}`,
  };
}
