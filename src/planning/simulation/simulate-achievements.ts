import { computed } from "../../core/index.ts";
import { type Achievement, measureAchievements } from "../../indicator/index.ts";
import type { AchievementPolicy } from "../../regulation/index.ts";
import { figureStep, rowsOf, simulatedRow, wordStep } from "./simulated-rows.ts";
import type { SimulatedSide, SimulationStep } from "./simulation.ts";
import type { InputRead } from "./simulation-input-shape.ts";

type Rules = Readonly<Record<"before" | "after", AchievementPolicy>>;

/** Targets and realisations under two policies of achievement. */
export function simulateAchievements({ inputs }: InputRead<"achievements">, { before, after }: Rules) {
  const given = inputs.map(({ input }) => input.own);
  const results = { before: measureAchievements(given, before), after: measureAchievements(given, after) };
  const ids = inputs.map(({ id }) => id);
  const rows = rowsOf(ids, results, (id, old, now) =>
    simulatedRow({ id }, sideOf(old), sideOf(now), stepsOf(old, now)),
  );
  return { rows, results };
}

function sideOf(achievement: Achievement): SimulatedSide {
  if (achievement.status === "computed") return { value: computed(achievement.value) };
  const { status, reason, needs } = achievement;
  return { value: { status, reason, needs } };
}

function stepsOf(before: Achievement, after: Achievement): readonly SimulationStep[] {
  // A reason may be called as the formula is that the other policy has for it: what was not computed has no formula.
  const formulaOf = (each: Achievement) => (each.status === "computed" ? each.formula : undefined);
  const formulas = wordStep({ kind: "formula", code: "formula" }, formulaOf(before), formulaOf(after));
  if (before.status !== "computed" || after.status !== "computed") return formulas;
  const raw = formulas.length > 0 ? [] : figureStep({ kind: "formula", code: "formula" }, before.raw, after.raw);
  const bounds = wordStep({ kind: "bound", code: "bound" }, before.bounded ?? "none", after.bounded ?? "none");
  const differs = !before.value.eq(after.value);
  const isTold = formulas.length + raw.length + bounds.length > 0;
  // The same formula and no other bound: what is left is another cap, or a rounding.
  const rest = differs && !isTold ? (before.bounded === null ? "rounding" : "bound") : undefined;
  return [
    ...formulas,
    ...raw,
    ...bounds,
    ...(rest === undefined ? [] : figureStep({ kind: rest, code: rest }, before.value, after.value)),
  ];
}
