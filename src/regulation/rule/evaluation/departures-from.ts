import type { Rounding } from "../../../number/index.ts";
import type { Scale } from "../../../scale/index.ts";
import type { Departure } from "./clause-shapes.ts";
import type { ConditionBounds, RegulationCondition } from "./proved-conditions.ts";
import type { Regulation } from "./regulation.ts";

/** Every clause in which a regulation says something else than another. Wording and sources are no clauses. */
export function departuresFrom(base: Regulation, own: Regulation): Departure[] {
  const [before, after] = [clausesOf(base), clausesOf(own)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((clause) => before.get(clause) !== after.get(clause))
    .map((clause) => {
      const [was, is] = [before.get(clause), after.get(clause)];
      return { clause, ...(was !== undefined && { base: was }), ...(is !== undefined && { own: is }) };
    });
}

function clausesOf({
  scale,
  rounding,
  answerScales,
  components,
  groups = [],
  conditions = [],
}: Regulation): Map<string, string> {
  const clauses = new Map<string, string>();
  addScale(clauses, "scale", scale);
  for (const stage of ["item", "part", "component", "total"] as const) {
    const rule = rounding[stage];
    if (rule !== undefined) clauses.set(`rounding.${stage}`, roundingText(rule));
  }
  for (const { id, answers, shares } of answerScales) {
    for (const { code, value, evidence } of answers) {
      clauses.set(`answerScales.${id}.${code}`, value.toString());
      if (evidence !== undefined) clauses.set(`answerScales.${id}.${code}.evidence`, "required");
    }
    if (shares !== undefined) addScale(clauses, `answerScales.${id}.shares`, shares);
  }
  for (const component of components) {
    const place = `components.${component.key}`;
    clauses.set(`${place}.weight`, component.weight.toString());
    if (component.full !== undefined) clauses.set(`${place}.full`, component.full.toString());
    for (const part of component.parts) {
      const inner = `${place}.${part.key}`;
      clauses.set(`${inner}.weight`, part.weight.toString());
      clauses.set(`${inner}.method`, part.method);
      clauses.set(`${inner}.answers`, part.answers);
      if (part.full !== undefined) clauses.set(`${inner}.full`, part.full.toString());
      for (const { key, answers, weight, limits } of part.items) {
        const words = [
          answers,
          weight === undefined ? "" : `weight ${weight}`,
          ...limits.map(({ of, take }) => `at most the ${take} of ${of.join(", ")}`),
        ];
        clauses.set(`${inner}.items.${key}`, words.filter((word) => word !== "").join("; "));
      }
    }
  }
  for (const { key, of } of groups) clauses.set(`groups.${key}`, of.join(", "));
  for (const condition of conditions) clauses.set(`conditions.${condition.id}`, conditionText(condition));
  return clauses;
}

function conditionText(condition: RegulationCondition): string {
  const bounds = bandText(condition);
  const asked =
    "fact" in condition
      ? `${condition.fact} ${condition.oneOf?.join(" or ") ?? bounds}`
      : `${condition.of.join(", ")} ${bounds}${condition.unit === "percent" ? " percent" : ""}`;
  return `${condition.grades.join(", ")}: ${asked}`;
}

function addScale(clauses: Map<string, string>, place: string, scale: Scale): void {
  for (const band of scale.bands) clauses.set(`${place}.${band.code}`, bandText(band));
}

function bandText({ from, above, upTo, below }: ConditionBounds): string {
  const ends = [from && `>= ${from}`, above && `> ${above}`, upTo && `<= ${upTo}`, below && `< ${below}`];
  return ends.filter((end) => end !== undefined).join(", ");
}

function roundingText({ decimals, mode }: Rounding): string {
  return `${decimals} decimals, ${mode}`;
}
