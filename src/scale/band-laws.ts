import type { Refuse } from "../core/index.ts";
import { exactToDecimal } from "../number/index.ts";
import { type BoundWords, boundsOf, compareUpper, inOrder, isEmpty, seamOf } from "./bounds.ts";

/** A band as far as the laws of scales look at it. */
interface BandRead extends BoundWords {
  readonly code: string;
}

/** An end has one bound, and between the ends lies a value. */
export function lawOfBand(band: BoundWords, refuse: Refuse): void {
  for (const [inside, outside] of [
    ["from", "above"],
    ["upTo", "below"],
  ] as const)
    if (band[inside] !== undefined && band[outside] !== undefined)
      refuse("invalid-scale", [outside], {
        en: `either "${inside}" or "${outside}", not both`,
        id: `"${inside}" atau "${outside}", tidak keduanya`,
      });
  const start = band.from ?? band.above;
  if (start === undefined || !isEmpty(boundsOf(band))) return;
  const lower = exactToDecimal(start);
  refuse("invalid-scale", [band.below === undefined ? "upTo" : "below"], {
    en: `an upper bound above the lower bound ${lower}`,
    id: `batas atas di atas batas bawah ${lower}`,
  });
}

/** No code stands for two bands. */
export function lawOfCodes(bands: readonly BandRead[], refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [i, { code }] of bands.entries()) {
    if (seen.has(code))
      refuse("invalid-scale", [i, "code"], {
        en: "a code that no other band of the scale has",
        id: "kode yang tidak dimiliki kelas lain pada skala ini",
      });
    seen.add(code);
  }
}

/** Each band begins where the furthest of the bands below it ends. */
export function lawOfSeams(bands: readonly BandRead[], refuse: Refuse): void {
  const [lowest, ...others] = inOrder(bands);
  let furthest = lowest;
  for (const next of others) {
    if (furthest === undefined) return;
    const seam = seamOf(furthest.bounds, next.bounds);
    const word = next.band.above === undefined ? "from" : "above";
    if (seam !== "meets") refuse(seam, [next.i, word], wishFor(furthest.band));
    if (compareUpper(next.bounds, furthest.bounds) > 0) furthest = next;
  }
}

function wishFor({ code, upTo, below }: BandRead) {
  const end = upTo ?? below;
  if (end === undefined)
    return {
      en: `no band above "${code}", which has no upper bound`,
      id: `tidak ada kelas di atas "${code}", yang tidak berbatas atas`,
    };
  const at = exactToDecimal(end);
  return {
    en: `the bound where "${code}" ends, ${at}, in exactly one of the two bands`,
    id: `batas akhir "${code}", yaitu ${at}, pada tepat satu dari kedua kelas`,
  };
}
