import { computed, type Problem, problemAt, refuseIfAny } from "../../core/index.ts";
import { type Evaluation, scoreComponents, scoreWorksheet } from "../../evaluation/index.ts";
import { type Decimal, type Exact, exactOf, exactToDecimal, subtract, sumOf } from "../../number/index.ts";
import { rankBy } from "../../ranking/index.ts";
import type { RegulationInput } from "../../regulation/index.ts";
import { attempted } from "./attempted.ts";
import { figureStep, rowsOf, simulatedRow, wordStep } from "./simulated-rows.ts";
import type { SimulatedSide, SimulationStep } from "./simulation.ts";
import type { InputRead } from "./simulation-input-shape.ts";

type Evaluated = InputRead<"worksheets" | "component-sheets">;
type Rules = { readonly before: RegulationInput; readonly after: RegulationInput };

/** Evaluations under two regulations that have the same components and sub-components. */
export function simulateEvaluations(inputs: Evaluated, { before, after }: Rules) {
  refuseIfAny(unlike(before, after, inputs.kind));
  const problems: Problem[] = [];
  const sheets = sheetsOf(inputs);
  const ids = sheets.map(({ agencyId }) => agencyId);
  for (const [i, id] of ids.entries())
    if (id === undefined || ids.indexOf(id) !== i)
      problems.push(
        problemAt(id === undefined ? "invalid-input" : "duplicate-key", [...pathOf(inputs, i), "agencyId"], id, {
          en: "the id of an agency, each once",
          id: "tanda pengenal instansi, masing-masing satu kali",
        }),
      );
  const under = (rule: RegulationInput) =>
    sheets.flatMap(
      ({ score }, i) =>
        attempted(
          problems,
          (path) => [...pathOf(inputs, i), ...path],
          () => score(rule),
        ) ?? [],
    );
  const results = { before: under(before), after: under(after) };
  refuseIfAny(problems);
  const sides = { before: ranked(results.before), after: ranked(results.after) };
  const rows = rowsOf(
    ids.map((id = "") => id),
    sides,
    (id, old, now) => simulatedRow({ id }, sideOf(old), sideOf(now), stepsOf(old.evaluation, now.evaluation)),
  );
  return { rows, results };
}

function sheetsOf(inputs: Evaluated) {
  switch (inputs.kind) {
    case "worksheets":
      return inputs.worksheets.map(({ own, read }) => ({
        agencyId: read.agencyId,
        score: (rule: RegulationInput) => scoreWorksheet(own, rule),
      }));
    case "component-sheets":
      return inputs.sheets.map(({ own, read }) => ({
        agencyId: read.agencyId,
        score: (rule: RegulationInput) => scoreComponents(own, rule),
      }));
  }
}

function pathOf({ kind }: Evaluated, i: number) {
  return ["inputs", kind === "worksheets" ? "worksheets" : "sheets", i];
}

/** Why two regulations cannot be compared on the same sheets. */
function unlike(before: RegulationInput, after: RegulationInput, kind: Evaluated["kind"]): Problem[] {
  const keysOf = ({ components }: RegulationInput) =>
    components.map(({ key, parts }) =>
      kind === "worksheets" ? `${key} (${parts.map((part) => part.key).join(", ")})` : key,
    );
  const weightOf = ({ components }: RegulationInput) => sumOf(components.map(({ weight }) => exactOf(weight)));
  const [old, now] = [keysOf(before).join(", "), keysOf(after).join(", ")];
  if (old !== now)
    return [
      problemAt("mixed-regulations", ["rules", "after", "components"], now, {
        en: `the components of "${before.id}", because an answer to one is none to another: ${old}`,
        id: `komponen "${before.id}", karena jawaban untuk yang satu bukan jawaban untuk yang lain: ${old}`,
      }),
    ];
  const [full, other] = [exactToDecimal(weightOf(before)), exactToDecimal(weightOf(after))];
  if (full.eq(other)) return [];
  return [
    problemAt("mixed-regulations", ["rules", "after", "components"], other, {
      en: `weights that add up to ${full}, as in "${before.id}": points of ${other} are others`,
      id: `bobot yang berjumlah ${full} seperti pada "${before.id}": nilai dari ${other} tidak sebanding`,
    }),
  ];
}

interface Ranked {
  readonly evaluation: Evaluation;
  readonly rank: number;
}

/** The evaluations in their own order, each with its rank among them. */
function ranked(evaluations: readonly Evaluation[]): readonly Ranked[] {
  const items = evaluations.map((evaluation, at) => ({ at, evaluation }));
  const { rows } = rankBy(items, { value: ({ evaluation }) => evaluation.total });
  return [...rows]
    .sort((a, b) => a.item.at - b.item.at)
    .map(({ item, bestRank }) => ({ evaluation: item.evaluation, rank: bestRank }));
}

function sideOf({ evaluation: { total, grade }, rank }: Ranked): SimulatedSide {
  return { value: computed(total), grade: grade.code, rank };
}

/** The sub-components that make the difference, or the components where these are not known; the rest is rounding. */
function stepsOf(before: Evaluation, after: Evaluation): SimulationStep[] {
  const [old, now] = [pointsIn(before), pointsIn(after)];
  // By key and not by place: a sheet of components is scored by either rule, and theirs may be in another order.
  const valueBefore = new Map(old.map(({ key, value }) => [key, value]));
  const steps = now.flatMap(({ key, step, value }) => figureStep(step, valueBefore.get(key), value));
  const rest = exactToDecimal(subtract(besides(after, now), besides(before, old)));
  const rounding = rest.isZero() ? [] : [{ kind: "rounding" as const, code: "rounding", difference: rest }];
  return [...steps, ...rounding, ...wordStep({ kind: "band", code: "band" }, before.grade.code, after.grade.code)];
}

interface Points {
  /** Which points these are, whichever regulation gives them. */
  readonly key: string;
  readonly step: Pick<SimulationStep, "kind" | "code" | "label">;
  readonly value: Decimal;
}

/** What a total is made of, as far as it is known. */
function pointsIn({ components }: Evaluation): readonly Points[] {
  return components.flatMap(({ key, code, label, value, parts }): readonly Points[] =>
    parts.length === 0
      ? [{ key, step: { kind: "component", code, label }, value }]
      : parts.map((part) => ({
          key: `${key}/${part.key}`,
          step: { kind: "part", code: part.code, label: part.label },
          value: part.value,
        })),
  );
}

/** What a total has besides its points. */
function besides({ total }: Evaluation, points: readonly Points[]): Exact {
  return subtract(exactOf(total), sumOf(points.map(({ value }) => exactOf(value))));
}
