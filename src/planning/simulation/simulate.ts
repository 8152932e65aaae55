import { isKeyed, type Problem, readAll, readInto, refuseIfAny, valueUnder } from "../../core/index.ts";
import { type RulesByKind, rulesShapes } from "./both-sides-shape.ts";
import { simulateAchievements } from "./simulate-achievements.ts";
import { simulateAwards } from "./simulate-awards.ts";
import { rupiahOf, simulateConsequences } from "./simulate-consequences.ts";
import { simulateEvaluations } from "./simulate-evaluations.ts";
import { simulateScores } from "./simulate-scores.ts";
import { simulateTotals } from "./simulate-totals.ts";
import type { Simulation } from "./simulation.ts";
import { type SimulationInput, simulationInputShape } from "./simulation-input-shape.ts";
import { told } from "./told.ts";

/**
 * Puts the same data under two rules: last year's worksheets under another regulation or a variant of it, scores on another
 * scale, totals by other weights, entries under another award scheme, results under another policy of rewards and
 * sanctions, indicators under another policy of achievement. Who changes value, grade, rank, award or rupiah, and in which
 * step of the computation.
 *
 * Comparisons that make no sense are refused, and the refusal says why: regulations of other components, scales of another
 * range, weights of other values or with another sum.
 *
 * @term simulasi aturan
 * @param inputs - The data; their `kind` says what they are.
 * @param rules - The rule as it was, and the rule as it might be: of the kind that such data have.
 * @returns Both sides of everything, the steps that make the difference, and where the rules differ.
 * @throws A {@link SakipError} with every problem: `mixed-regulations`, `invalid-input` for scales that do not fit,
 * `unknown-component` and `weight-sum` for weights, `duplicate-key`, and what the functions throw that the rules are for.
 * @see No official source: a simulation is no result of an evaluation, an award or a policy in force.
 * @example An allowance policy with a deeper cut.
 * ```ts
 * import { simulate } from "sakip/planning";
 *
 * const policy = (id: string, percent: number) => ({
 *   id,
 *   label: { id: "TPP", en: "Allowance" },
 *   since: "2024-01",
 *   clauses: [
 *     {
 *       id: "late",
 *       when: [{ measure: "absorption", below: 50 }],
 *       kind: "allowance" as const,
 *       label: { id: "Penyerapan di bawah 50 persen", en: "Absorption below 50 percent" },
 *       percent,
 *     },
 *   ],
 *   source: { title: "Contoh", status: "convention" as const },
 * });
 * const { rows, rupiah, causes } = simulate(
 *   {
 *     kind: "results",
 *     results: [
 *       { id: "p-01", month: "2024-06", values: { absorption: 40 } },
 *       { id: "p-02", month: "2024-06", values: { absorption: 60 } },
 *     ],
 *     allowances: { "p-01": 5_000_000, "p-02": 5_000_000 },
 *   },
 *   { before: policy("ten", -10), after: policy("fifteen", -15) },
 * );
 * rows.map(({ id, changes }) => [id, changes]) // => [["p-01", ["consequences", "rupiah"]], ["p-02", []]]
 * rupiah // => "-250000"
 * causes.map(({ path, before, after }) => `${path.join(".")}: ${before} to ${after}`)
 * // => ["id: ten to fifteen", "clauses.late.percent: -10 to -15"]
 * ```
 */
export function simulate<K extends SimulationInput["kind"]>(
  inputs: Extract<SimulationInput, { readonly kind: K }>,
  rules: RulesByKind[K],
): Simulation {
  const problems: Problem[] = [];
  const read = readInto(problems, simulationInputShape, inputs, ["inputs"]);
  // What is wrong with the rules is told beside what is wrong with the data, as far as it is known what they are for.
  const named = Object.entries(rulesShapes).find(([kind]) => isKeyed(inputs) && kind === valueUnder(inputs, "kind"));
  if (problems.length > 0 && named !== undefined) readInto(problems, named[1], rules, ["rules"]);
  refuseIfAny(problems);
  switch (read.kind) {
    case "worksheets":
    case "component-sheets": {
      const [{ before, after }] = readAll([rulesShapes.worksheets, rules, "rules"]);
      const own = { before: before.own, after: after.own };
      const { results, ...found } = simulateEvaluations(read, own);
      return told({ of: read.kind, results }, found, own);
    }
    case "scores": {
      const [{ before, after }] = readAll([rulesShapes.scores, rules, "rules"]);
      const { results, ...found } = simulateScores(read, { before: before.read, after: after.read });
      return told({ of: read.kind, results }, found, { before: before.own, after: after.own });
    }
    case "totals": {
      const [{ before, after }] = readAll([rulesShapes.totals, rules, "rules"]);
      const { results, ...found } = simulateTotals(read, { before: before.read, after: after.read });
      return told({ of: read.kind, results }, found, { before: before.own, after: after.own });
    }
    case "award-entries": {
      const [{ before, after }] = readAll([rulesShapes["award-entries"], rules, "rules"]);
      const own = { before: before.own, after: after.own };
      const { results, ...found } = simulateAwards(read, own);
      return told({ of: read.kind, results }, found, own);
    }
    case "results": {
      const [{ before, after }] = readAll([rulesShapes.results, rules, "rules"]);
      const own = { before: [before.own].flat(), after: [after.own].flat() };
      const { results, ...found } = simulateConsequences(read, own);
      const money = { isInRupiah: read.allowances !== undefined, rupiah: rupiahOf(found.rows) };
      return told({ of: read.kind, results }, { ...found, ...money }, own);
    }
    case "achievements": {
      const [{ before, after }] = readAll([rulesShapes.achievements, rules, "rules"]);
      const own = { before: before.own, after: after.own };
      const { results, ...found } = simulateAchievements(read, own);
      return told({ of: read.kind, results }, found, own);
    }
  }
}
