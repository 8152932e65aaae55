import type { Fact } from "../../core/index.ts";
import type { CascadeLevel } from "./cascade-level.ts";
import { cascadeLevels } from "./data/cascade-levels.ts";

/** A level, by its label. */
export const levelFact: Fact<CascadeLevel> = { type: "level", print: (level) => cascadeLevels[level].label };

/** Several levels, by their labels. */
export const levelsFact: Fact<readonly CascadeLevel[]> = {
  type: "levels",
  print: (levels) => {
    const labels = levels.map((level) => cascadeLevels[level].label);
    return { id: labels.map(({ id }) => id).join(", "), en: labels.map(({ en }) => en).join(", ") };
  },
};
