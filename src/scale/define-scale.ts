import {
  checkArray,
  checkText,
  checkWord,
  deepFreeze,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../core/index.ts";
import { compare, toDecimal } from "../number/index.ts";
import { type Bound, type Bounds, readBounds } from "./bounds.ts";
import type { Band, BandInput, Scale, ScaleInput } from "./scale.ts";

/**
 * Builds a scale and proves it: every value between its ends has exactly one band, the bounds themselves included.
 *
 * @term skala
 * @param input - The id, the bands in any order, and their source.
 * @returns The scale, frozen, its bands from the lowest values to the highest.
 * @throws A {@link SakipError} with every fault at once: `scale-gap` where values or a bound have no band,
 * `scale-overlap` where they have two, `invalid-scale` for an empty band, a code used twice or no band at all,
 * `invalid-number` for a bound that is none.
 * @see No official source: that a scale must be complete is logic. Printed scales often are not.
 * @example
 * ```ts
 * import { defineScale, gradeOf } from "sakip";
 *
 * const scale = defineScale({
 *   id: "spending-pace",
 *   bands: [
 *     { code: "slow", label: { id: "Lambat", en: "Slow" }, from: 0, below: 40 },
 *     { code: "on-pace", label: { id: "Sesuai", en: "On pace" }, from: 40, upTo: 100 },
 *   ],
 *   source: { title: "Kebijakan kami", status: "convention" },
 * });
 * gradeOf("39.94", scale).code // => "slow"
 * ```
 * @example Integer bands leave 90.5 without a band.
 * ```ts
 * import { defineScale } from "sakip";
 *
 * defineScale({
 *   id: "holes",
 *   bands: [
 *     { code: "high", label: { id: "Tinggi", en: "High" }, from: 76, upTo: 90 },
 *     { code: "very-high", label: { id: "Sangat tinggi", en: "Very high" }, from: 91 },
 *   ],
 *   source: { title: "Tabel", status: "convention" },
 * }); // => throws scale-gap
 * ```
 */
export function defineScale(input: ScaleInput): Scale {
  const problems: Problem[] = [];
  checkText(input.id, ["id"], problems);
  checkWord(input.better ?? "higher", ["higher", "lower"], ["better"], problems);
  if (!checkArray(input.bands, ["bands"], problems)) refuseIfAny(problems);
  const placed = input.bands.map((band, i) => {
    const path: Path = ["bands", i];
    return { band, path, bounds: readBounds(band, path, problems) };
  });
  refuseIfAny([...problems, ...codeProblems(input.bands), ...placed.flatMap(emptyProblems)]);
  placed.sort((a, b) => compareLower(a.bounds.lower, b.bounds.lower));
  refuseIfAny(placed.slice(1).flatMap((upper, i) => seamProblems(placed[i] as Placed, upper)));
  return deepFreeze({
    id: input.id,
    bands: placed.map(({ band }) => proved(band)),
    source: { ...input.source },
    better: input.better ?? "higher",
  });
}

interface Placed {
  readonly band: BandInput;
  readonly path: Path;
  readonly bounds: Bounds;
}

function codeProblems(bands: readonly BandInput[]): Problem[] {
  if (bands.length === 0) return [problemAt("invalid-scale", ["bands"], bands, "at least one band")];
  return bands.flatMap(({ code }, i) =>
    bands.findIndex((other) => other.code === code) === i
      ? []
      : [problemAt("invalid-scale", ["bands", i, "code"], code, "a code that no other band of the scale has")],
  );
}

function emptyProblems({ band, path, bounds: { lower, upper } }: Placed): Problem[] {
  if (lower === undefined || upper === undefined) return [];
  const order = compare(lower.at, upper.at);
  const holdsValue = order < 0 || (order === 0 && lower.inside && upper.inside);
  return holdsValue ? [] : [problemAt("invalid-scale", path, band, "a lower bound below the upper bound")];
}

/** What is wrong where one band ends and the next begins. */
function seamProblems(lower: Placed, upper: Placed): Problem[] {
  const path = [...upper.path];
  const given = upper.band.code;
  const [end, start] = [lower.bounds.upper, upper.bounds.lower];
  const after = `a lower bound that meets the upper bound of "${lower.band.code}", the bound in exactly one of the two`;
  if (end === undefined || start === undefined) return [problemAt("scale-overlap", path, given, after)];
  const order = compare(end.at, start.at);
  if (order > 0 || (order === 0 && end.inside && start.inside)) return [problemAt("scale-overlap", path, given, after)];
  if (order < 0 || (!end.inside && !start.inside)) return [problemAt("scale-gap", path, given, after)];
  return [];
}

function compareLower(a: Bound | undefined, b: Bound | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return compare(a.at, b.at) || Number(b.inside) - Number(a.inside);
}

function proved({ code, label, meaning, from, above, upTo, below }: BandInput): Band {
  return {
    code,
    label: { ...label },
    ...(meaning !== undefined && { meaning: { ...meaning } }),
    ...(from !== undefined && { from: toDecimal(from) }),
    ...(above !== undefined && { above: toDecimal(above) }),
    ...(upTo !== undefined && { upTo: toDecimal(upTo) }),
    ...(below !== undefined && { below: toDecimal(below) }),
  };
}
