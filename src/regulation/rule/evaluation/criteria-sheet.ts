import { type Read, word } from "../../../core/index.ts";

/** The shape of the name of a sheet of criteria. */
export const criteriaSheet = /* @__PURE__ */ word(["guide", "institution", "unit"]);

/**
 * Which of the official lists of criteria is meant: that of the guide (pedoman), of the worksheet of a whole institution
 * (LKE Instansi), or of the worksheet of a unit (LKE Unit).
 *
 * @term lembar kriteria
 */
export type CriteriaSheet = Read<typeof criteriaSheet>;
