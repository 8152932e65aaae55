import { type DecimalInput, exactOf } from "../number/index.ts";
import { proved } from "./proved-scale.ts";
import type { Scale } from "./scale.ts";
import type { ScaleInput } from "./scale-shape.ts";

/** A scale of the library, as `defineScale` would hand it out: a test proves it, so that no application has to on import. */
export function builtInScale({ bands, better = "higher", ...scale }: ScaleInput): Scale {
  const read = bands.map(({ from, above, upTo, below, ...band }) => ({
    ...band,
    from: exactIn(from),
    above: exactIn(above),
    upTo: exactIn(upTo),
    below: exactIn(below),
  }));
  return proved({ ...scale, better, bands: read }).scale;
}

function exactIn(bound: DecimalInput | undefined) {
  return bound === undefined ? undefined : exactOf(bound);
}
