import { absolute, exactOf, HUNDRED, percentOf, subtract } from "../../../../number/index.ts";
import { constant, inPercent, minus, named, plus, sizeOf } from "../../../formula/index.ts";
import type { AchievementFigures } from "./achievement-figures.ts";
import type { AchievementRead } from "./achievement-read.ts";
import type { FormulaTold } from "./formula-told.ts";
import { ratioOf } from "./ratio-of.ts";
import { ruledBy } from "./stabilized-formula.ts";

/** How many steps a level lies from its target, or the formulas for numbers on the positions of both. */
export function levelFormula(read: AchievementRead, { pair }: AchievementFigures): FormulaTold | undefined {
  const { polarity, formula, rules } = read;
  if (pair.kind !== "level" || pair.reached === undefined) return undefined;
  const [own, aim] = [exactOf(pair.reached + 1), exactOf(pair.target.position + 1)];
  const [reached, target] = [named(own, levelNames.reached), named(aim, levelNames.target)];
  if (formula === "level-steps") {
    const count = named(exactOf(pair.target.scale.levels.length), levelNames.count);
    const way = inPercent(minus(reached, target), minus(count, constant("1")));
    if (polarity === "maximize") return { of: plus(constant("100"), way), inputs: [] };
    return { of: minus(constant("100"), polarity === "stabilize" ? sizeOf(way) : way), inputs: [] };
  }
  if (polarity === "stabilize") {
    const missed = absolute(subtract(percentOf(own, aim), HUNDRED));
    return ruledBy(rules.stabilize, missed, sizeOf(minus(inPercent(reached, target), constant("100"))));
  }
  return { of: ratioOf(polarity === "maximize" ? "ratio" : rules.minimize, target, reached), inputs: [] };
}

const levelNames = {
  reached: { id: "urutan tingkat realisasi", en: "position of the level reached" },
  target: { id: "urutan tingkat target", en: "position of the target level" },
  count: { id: "banyak tingkat", en: "number of levels" },
};
