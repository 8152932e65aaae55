import type { AchievementFormula } from "../../../../indicator/index.ts";
import { compare, HUNDRED, sign, ZERO } from "../../../../number/index.ts";
import { constant, figure, inPercent, minus, ruled } from "../../../formula/index.ts";
import { capName } from "../../shared/names.ts";
import type { AchievementFigures } from "./achievement-figures.ts";
import type { AchievementRead } from "./achievement-read.ts";
import type { FormulaTold } from "./formula-told.ts";
import { levelFormula } from "./level-formula.ts";
import { ratioOf } from "./ratio-of.ts";
import { stabilizedFormula } from "./stabilized-formula.ts";

/** The formula that ran, with the figures in it, before roundings of the percentage and bounds. */
export function achievementFormula(read: AchievementRead, figures: AchievementFigures): FormulaTold | undefined {
  const { formula, rules, value } = read;
  if (formula === undefined || value === undefined) return undefined;
  const best = rules.bestTarget;
  switch (formula) {
    case "within-range":
      return { of: constant("100"), inputs: [] };
    case "best-target": {
      const worth = best === null ? undefined : ruled("best-target", bestName, best, "percent");
      return { of: worth ?? constant("100"), inputs: [worth] };
    }
    case "zero-target":
      return { of: constant(metOrNot(read, figures)), inputs: [] };
    case "zero-realization": {
      const isCap = rules.zeroRealization === "cap" && rules.cap !== null;
      const cap = isCap && rules.cap !== null ? ruled("cap", capName, rules.cap, "percent") : undefined;
      return { of: cap ?? constant("100"), inputs: [cap] };
    }
    case "level-steps":
    case "level-positions":
      return levelFormula(read, figures);
    case "deviation":
    case "deviation-bands":
    case "deviation-points":
      return stabilizedFormula(rules.stabilize, figures);
    default:
      return plainFormula(formula, read, figures);
  }
}

type Plain = Extract<AchievementFormula, "ratio" | "mirror" | "inverse" | "baseline-progress" | "from-worst">;

function plainFormula(formula: Plain, read: AchievementRead, figures: AchievementFigures): FormulaTold | undefined {
  const [target, reached] = [figures.target?.written, figures.reached?.written];
  if (target === undefined || reached === undefined) return undefined;
  if (formula === "ratio" || formula === "mirror" || formula === "inverse")
    return { of: ratioOf(formula, target, reached), inputs: [] };
  if (formula === "baseline-progress") {
    const start = figure("baseline", { id: "kondisi awal", en: "baseline" }, read.baseline ?? ZERO);
    return { of: inPercent(minus(reached, start), minus(target, start)), inputs: [start] };
  }
  const worst = figure("worst", { id: "realisasi terburuk", en: "worst realisation" }, read.worstRealization ?? ZERO);
  return { of: inPercent(minus(worst, reached), worst), inputs: [worst] };
}

/** A target of zero is worth 100 or 0, by the rule or by whether it was met. */
function metOrNot({ value, rules, bounded }: AchievementRead, { reached }: AchievementFigures): "100" | "0" {
  if (rules.zeroTarget === "is-0") return "0";
  if (bounded === null && value !== undefined) return compare(value, HUNDRED) === 0 ? "100" : "0";
  // What a bound hides is told by the figures: a floor lifts 0, a cap holds 100.
  return bounded === "floor" || (reached && sign(reached.exact) < 0) ? "0" : "100";
}

const bestName = {
  id: "nilai bagi target terbaik yang tercapai",
  en: "worth of the best possible target that was met",
};
