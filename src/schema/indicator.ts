import {
  achievementInputShape,
  comparisonInputShape,
  indicatorShape,
  polarityShape,
  progressInputShape,
  readingShape,
  targetShape,
  trendPointShape,
} from "../indicator/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `achievementInputShape` reads.
 * @term pengukuran kinerja
 */
export const achievementInputSchema = /* @__PURE__ */ schemaOf(achievementInputShape);

/**
 * The zod schema of what `comparisonInputShape` reads.
 * @term perbandingan kinerja
 */
export const comparisonInputSchema = /* @__PURE__ */ schemaOf(comparisonInputShape);

/**
 * The zod schema of what `indicatorShape` reads.
 * @term indikator kinerja
 */
export const indicatorSchema = /* @__PURE__ */ schemaOf(indicatorShape);

/**
 * The zod schema of what `polarityShape` reads.
 * @term polarisasi
 */
export const polaritySchema = /* @__PURE__ */ schemaOf(polarityShape);

/**
 * The zod schema of what `progressInputShape` reads.
 * @term capaian sampai dengan periode
 */
export const progressInputSchema = /* @__PURE__ */ schemaOf(progressInputShape);

/**
 * The zod schema of what `readingShape` reads.
 * @term realisasi periode
 */
export const readingSchema = /* @__PURE__ */ schemaOf(readingShape);

/**
 * The zod schema of what `targetShape` reads.
 * @term target
 */
export const targetSchema = /* @__PURE__ */ schemaOf(targetShape);

/**
 * The zod schema of what `trendPointShape` reads.
 * @term tren
 */
export const trendPointSchema = /* @__PURE__ */ schemaOf(trendPointShape);
