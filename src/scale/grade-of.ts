import {
  type Computed,
  computed,
  deepFreeze,
  type NotComputable,
  notComputable,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../core/index.ts";
import {
  absolute,
  type Decimal,
  type DecimalInput,
  type Exact,
  exactToDecimal,
  readExact,
  subtract,
} from "../number/index.ts";
import { boundsOf, contains } from "./bounds.ts";
import type { Band, Scale } from "./scale.ts";

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
 */
export interface Grade extends Band {
  /** How far the next better band is. */
  readonly distanceToNext: DistanceToNext;
}

/**
 * Finds the band of a score, on the exact value: nothing is rounded and no tolerance is applied.
 *
 * @term predikat
 * @param score - The score, in the unit of the scale.
 * @param scale - A scale built by {@link defineScale}, or one of the library's.
 * @returns The band with the distance to the next better one.
 * @throws A {@link SakipError} `out-of-scale` when the score lies outside the scale, `invalid-number` when it is none.
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
export function gradeOf(score: DecimalInput, scale: Scale): Grade {
  const problems: Problem[] = [];
  const value = readExact(score, ["score"], problems);
  refuseIfAny(problems);
  const at = bandIndex(value as Exact, scale);
  if (at === -1)
    refuseIfAny([problemAt("out-of-scale", ["score"], score, `a score on the scale "${scale.id}": ${extent(scale)}`)]);
  return deepFreeze({ ...(scale.bands[at] as Band), distanceToNext: distanceToNext(value as Exact, scale, at) });
}

/** The position of the band of a value, or −1 outside the scale. */
export function bandIndex(value: Exact, scale: Scale): number {
  return scale.bands.findIndex((band) => contains(boundsOf(band), value));
}

function distanceToNext(value: Exact, scale: Scale, at: number): DistanceToNext {
  const next = scale.bands[scale.better === "higher" ? at + 1 : at - 1];
  if (next === undefined) return notComputable("best-band");
  const { lower, upper } = boundsOf(next);
  // A proved scale has a bound wherever two bands meet.
  const bound = (scale.better === "higher" ? lower : upper) as NonNullable<typeof lower>;
  const points = exactToDecimal(absolute(subtract(bound.at, value)));
  return { ...computed(points), next: next.code, mustExceed: !bound.inside };
}

function extent({ bands }: Scale): string {
  const [lowest, highest] = [bands[0], bands[bands.length - 1]];
  const start = lowest?.from ?? lowest?.above;
  const end = highest?.upTo ?? highest?.below;
  return [start && `from ${start}`, end && `up to ${end}`].filter(Boolean).join(" ");
}
