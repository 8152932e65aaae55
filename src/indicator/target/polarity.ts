import { called, word } from "../../core/index.ts";

/**
 * Which way is good for an indicator: the higher the better, the lower the better, or the closer to the target the
 * better.
 *
 * | word | in documents | example |
 * |---|---|---|
 * | `maximize` | positif, kondisi normal, naik | services delivered |
 * | `minimize` | negatif, kondisi khusus, turun | stunting, waiting time |
 * | `stabilize` | tetap, stabil | inflation within its corridor |
 *
 * @term polarisasi
 */
export type Polarity = "maximize" | "minimize" | "stabilize";

/**
 * The shape of a {@link Polarity}.
 *
 * @term polarisasi
 */
export const polarityShape = /* @__PURE__ */ (() =>
  called(word<Polarity>(["maximize", "minimize", "stabilize"]), "polarisasi polaritas"))();
