import {
  earlyAssumptionsShape,
  earlyIndicatorShape,
  officialShape,
  preassessmentInputShape,
  simulationInputShape,
  upgradeGoalShape,
} from "../planning/index.ts";
import { schemaOf } from "./schema-of.ts";

/**
 * The zod schema of what `earlyAssumptionsShape` reads.
 * @term asumsi peringatan dini
 */
export const earlyAssumptionsSchema = /* @__PURE__ */ schemaOf(earlyAssumptionsShape);

/**
 * The zod schema of what `earlyIndicatorShape` reads.
 * @term indikator dengan target setahun
 */
export const earlyIndicatorSchema = /* @__PURE__ */ schemaOf(earlyIndicatorShape);

/**
 * The zod schema of what `simulationInputShape` reads.
 * @term data simulasi
 */
export const simulationInputSchema = /* @__PURE__ */ schemaOf(simulationInputShape);

/**
 * The zod schema of what `upgradeGoalShape` reads.
 * @term sasaran predikat daerah
 */
export const upgradeGoalSchema = /* @__PURE__ */ schemaOf(upgradeGoalShape);

/**
 * The zod schema of what `preassessmentInputShape` reads.
 * @term bahan penilaian awal
 */
export const preassessmentInputSchema = /* @__PURE__ */ schemaOf(preassessmentInputShape);

/**
 * The zod schema of what `officialShape` reads.
 * @term bahan kartu kinerja pejabat
 */
export const officialSchema = /* @__PURE__ */ schemaOf(officialShape);
