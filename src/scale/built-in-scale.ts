import { type DecimalInput, exactOf } from "../number/index.ts";
import { proved } from "./proved-scale.ts";
import type { Scale } from "./scale.ts";
import type { BandInput, ScaleInput } from "./scale-shape.ts";

/** A scale whose codes are written where it stands. */
type CodedScale<C extends string> = Omit<ScaleInput, "bands"> & {
  readonly bands: readonly (BandInput & { readonly code: C })[];
};

/** A scale of the library, as `defineScale` would hand it out: a test proves it, so that no application has to on import. */
export function builtInScale<const C extends string>(input: CodedScale<C>): Scale<C>;
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
