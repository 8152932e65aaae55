import type { Exact } from "../number/index.ts";
import { contains } from "./bounds.ts";
import type { ProvedScale } from "./proved-scale.ts";

/** Finds the codes of many values; undefined for one outside the scale. */
export function bandFinder({ scale, bounds }: ProvedScale): (value: Exact) => string | undefined {
  return (value) => {
    for (let i = 0; i < bounds.length; i++) {
      const ends = bounds[i];
      if (ends !== undefined && contains(ends, value)) return scale.bands[i]?.code;
    }
    return undefined;
  };
}
