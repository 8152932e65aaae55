import { type Bilingual, type Citation, frozenCopy } from "../core/index.ts";
import { exactToDecimal } from "../number/index.ts";
import { type Bounds, type BoundWords, boundWords, inOrder } from "./bounds.ts";
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
  const placed = inOrder(read.bands);
  const scale: Scale = frozenCopy({
    id: read.id,
    bands: placed.map(({ band }) => bandOf(band)),
    source: read.source,
    better: read.better,
  });
  return { scale, bounds: placed.map(({ bounds }) => bounds) };
}

function bandOf({ code, label, meaning, ...bounds }: BandRead): Band {
  const band: { -readonly [K in keyof Band]: Band[K] } = { code, label, ...(meaning && { meaning }) };
  for (const word of boundWords) {
    const at = bounds[word];
    if (at !== undefined) band[word] = exactToDecimal(at);
  }
  return band;
}
