import type { Shape } from "../../../core/index.ts";
import type { ProvedRegulation } from "./proved-regulation.ts";
import type { RegulationInput } from "./regulation-input.ts";
import { regulationShape } from "./regulation-shape.ts";

/** The shape of an argument that may be left out. */
export function ifGiven<G, R>({ about, read }: Shape<G, R>): Shape<G | undefined, R | undefined> {
  return { about, read: (value, reading) => (value === undefined ? undefined : read(value, reading)) };
}

/** A regulation, where one is given. */
export const regulationIfGiven: Shape<RegulationInput | undefined, ProvedRegulation | undefined> =
  /* @__PURE__ */ ifGiven(regulationShape);
