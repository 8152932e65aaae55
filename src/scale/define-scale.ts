import { deepFreeze, frozenCopy, type Path, type Problem, refuseIfAny } from "../core/index.ts";
import { toDecimal } from "../number/index.ts";
import type { Bounds } from "./bounds.ts";
import { placeBands } from "./place-bands.ts";
import type { Band, BandInput, Scale, ScaleInput } from "./scale.ts";

// Measured: reading the bounds anew for each score took five times as long as everything else that gradeOf does.
const boundsOfScale = /* @__PURE__ */ new WeakMap<Scale, readonly Bounds[]>();

/**
 * Builds a scale and proves it: every value between its ends has exactly one band, the bounds themselves included.
 *
 * @term skala
 * @param input - The id, the bands in any order, and their source.
 * @returns The scale, frozen, its bands from the lowest values to the highest.
 * @throws A {@link SakipError} with all that is wrong with single bands: `invalid-scale` for an empty band, a code used
 * twice or no band at all, `invalid-number` for a bound that is none, `invalid-input` for a missing or unknown field.
 * @throws A {@link SakipError} with all that is wrong between sound bands: `scale-gap` where values or a bound have no
 * band, `scale-overlap` where they have two.
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
  const scale = readScale(input, [], problems);
  refuseIfAny(problems);
  return scale as Scale;
}

/** The proved scale; every fault is added to the problems, and then there is none. */
export function readScale(input: ScaleInput, path: Path, problems: Problem[]): Scale | undefined {
  const placed = placeBands(input, path, problems);
  if (placed === undefined) return undefined;
  const scale: Scale = deepFreeze({
    id: input.id,
    bands: placed.map(({ band }) => provedBand(band)),
    source: frozenCopy(input.source),
    better: input.better ?? "higher",
  });
  boundsOfScale.set(
    scale,
    placed.map(({ bounds }) => bounds),
  );
  return scale;
}

/** A scale and the bounds of its bands. */
export interface ProvedScale {
  readonly scale: Scale;
  readonly bounds: readonly Bounds[];
}

/** A scale that `defineScale` did not make, such as a copy out of JSON, is proved; its faults are added to the problems. */
export function proveScale(given: Scale, path: Path, problems: Problem[]): ProvedScale | undefined {
  const scale = boundsOfScale.has(given) ? given : readScale(given, path, problems);
  return scale && { scale, bounds: boundsOfScale.get(scale) as readonly Bounds[] };
}

function provedBand({ code, label, meaning, from, above, upTo, below }: BandInput): Band {
  return {
    code,
    label: frozenCopy(label),
    ...(meaning !== undefined && { meaning: frozenCopy(meaning) }),
    ...(from !== undefined && { from: toDecimal(from) }),
    ...(above !== undefined && { above: toDecimal(above) }),
    ...(upTo !== undefined && { upTo: toDecimal(upTo) }),
    ...(below !== undefined && { below: toDecimal(below) }),
  };
}
