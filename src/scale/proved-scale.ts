import { type Bilingual, type Citation, deepFreeze } from "../core/index.ts";
import { type Exact, exactToDecimal } from "../number/index.ts";
import { type Bounds, type BoundWords, boundsOf, compareLower } from "./bounds.ts";
import type { Band, Scale } from "./scale.ts";

/** A scale that was read: as results carry it, and the exact bounds of its bands, from the lowest to the highest. */
export interface ProvedScale {
  readonly scale: Scale;
  readonly bounds: readonly Bounds[];
}

interface BandRead extends BoundWords {
  readonly code: string;
  readonly label: Bilingual;
  readonly meaning?: Bilingual | undefined;
}

/** The bands in order, as a document of ours and as fractions. */
export function proved(read: {
  readonly id: string;
  readonly bands: readonly BandRead[];
  readonly source: Citation;
  readonly better: "higher" | "lower";
}): ProvedScale {
  const placed = read.bands
    .map((band) => ({ band: bandOf(band), bounds: boundsOf(band) }))
    .sort((a, b) => compareLower(a.bounds, b.bounds));
  const scale: Scale = deepFreeze({
    id: read.id,
    bands: placed.map(({ band }) => band),
    source: read.source,
    better: read.better,
  });
  return { scale, bounds: placed.map(({ bounds }) => bounds) };
}

function bandOf({ code, label, meaning, from, above, upTo, below }: BandRead): Band {
  const bound = (word: string, at: Exact | undefined) => at && { [word]: exactToDecimal(at) };
  return {
    code,
    label,
    ...(meaning && { meaning }),
    ...bound("from", from),
    ...bound("above", above),
    ...bound("upTo", upTo),
    ...bound("below", below),
  };
}
