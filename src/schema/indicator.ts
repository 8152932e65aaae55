import {
  achievementInputShape,
  achievementStateShape,
  comparisonInputShape,
  indicatorQualityInputShape,
  indicatorShape,
  polarityShape,
  progressInputShape,
  readingShape,
  targetHistoryShape,
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
 * The zod schema of what `indicatorQualityInputShape` reads.
 * @term kualitas K3
 */
export const indicatorQualityInputSchema = /* @__PURE__ */ schemaOf(indicatorQualityInputShape);

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
 * The zod schema of what `targetHistoryShape` reads.
 * @term riwayat target
 */
export const targetHistorySchema = /* @__PURE__ */ schemaOf(targetHistoryShape);

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

/**
 * The zod schema of what `achievementStateShape` reads.
 * @term keadaan rekapitulasi
 */
export const achievementStateSchema = /* @__PURE__ */ schemaOf(achievementStateShape);
