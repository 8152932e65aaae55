import {
  type Bilingual,
  list,
  optional,
  type Plain,
  type Read,
  readAll,
  text,
  toPlain,
  whole,
  word,
} from "../../core/index.ts";
import {
  type ExplainedInput,
  type Explanation,
  explained,
  figure,
  minus,
  numberOutcome,
  partShape,
  ruledWord,
  worded,
} from "../../explain/index.ts";
import { type Exact, exactOf, resultNumber } from "../../number/index.ts";
import type { SimulatedAspect, Simulation } from "../simulation/index.ts";
import { countOf, resultOf } from "./reads.ts";

const ASPECTS = ["value", "grade", "rank", "award", "consequences", "rupiah"] as const;

const side = /* @__PURE__ */ (() =>
  partShape({
    value: optional(partShape(numberOutcome)),
    grade: optional(text),
    rank: optional(whole(1, 1_000_000_000)),
    rupiah: optional(resultNumber),
  }))();

const simulationRead = /* @__PURE__ */ (() =>
  resultOf("simulation", {
    rules: partShape({ before: partShape({ ids: list(text) }), after: partShape({ ids: list(text) }) }),
    rows: list(
      partShape({
        id: text,
        month: optional(text),
        before: side,
        after: side,
        changes: list(word(ASPECTS)),
        difference: optional(resultNumber),
        places: optional(resultNumber),
        rupiah: optional(resultNumber),
      }),
    ),
    changed: partShape({ any: whole(0, 1_000_000_000) }),
  }))();

type RowRead = Read<typeof simulationRead>["rows"][number];

/**
 * Explains a simulation: who would change under the other rule, in what, and by how much. What both rules gave stands whole
 * in the simulation, where {@link explain} and {@link explainDifference} tell each of them.
 *
 * @term penjelasan simulasi aturan
 * @param result - What {@link simulate} gave, or its plain copy.
 * @returns How many change, with a step for each. {@link explainText} tells it.
 * @throws A {@link SakipError} `invalid-input` for what is no simulation.
 * @see No official source.
 * @example
 * ```ts
 * import { sakipGradeScale } from "sakip";
 * import { explainSimulation, simulate } from "sakip/planning";
 *
 * const simulation = simulate(
 *   { kind: "scores", scores: [{ id: "dlh", score: 77 }] },
 *   { before: sakipGradeScale, after: sakipGradeScale },
 * );
 * explainSimulation(simulation).value // => "0"
 * ```
 */
export function explainSimulation(result: Simulation | Plain<Simulation>): Explanation {
  const [{ rules, rows, changed, basis, findings }] = readAll([simulationRead, result, "result"]);
  const steps = rows.map(rowNode);
  return explained({
    subject: "simulation",
    label: { id: "Yang berubah menurut aturan yang lain", en: "What changes under the other rule" },
    value: exactOf(changed.any),
    unit: "items",
    formula: countOf(rows.flatMap(({ changes }, at) => (changes.length > 0 ? [at] : []))),
    inputs: [
      ruleInput("before", { id: "aturan semula", en: "the rule as it was" }, rules.before.ids),
      ruleInput("after", { id: "aturan yang lain", en: "the other rule" }, rules.after.ids),
    ],
    basis,
    findings: toPlain(findings),
    steps,
  });
}

function rowNode({ id, month, before, after, changes, difference, places, rupiah }: RowRead): Explanation {
  const name = month === undefined ? id : `${id} (${month})`;
  const told = changes.map((aspect) => aspects[aspect]);
  const words =
    told.length === 0
      ? { id: "tidak berubah", en: "does not change" }
      : {
          id: `berubah: ${told.map((each) => each.id).join(", ")}`,
          en: `changes: ${told.map((each) => each.en).join(", ")}`,
        };
  return explained({
    subject: `item:${name}`,
    label: { id: name, en: name },
    value: { word: changes.join(",") || "none", words },
    inputs: [
      before.grade === undefined ? undefined : worded("grade-before", names.gradeBefore, before.grade),
      after.grade === undefined ? undefined : worded("grade-after", names.gradeAfter, after.grade),
    ],
    steps: [
      ...changeNode("difference", difference, [before.value?.value, after.value?.value]),
      ...changeNode("places", places, [placeOf(after.rank), placeOf(before.rank)]),
      ...changeNode("rupiah", rupiah, [before.rupiah, after.rupiah]),
    ],
  });
}

const placeOf = (own: number | undefined): Exact | undefined => (own === undefined ? undefined : exactOf(own));

/** What lies between both sides; of ranks how many places are gained. */
function changeNode(
  key: keyof typeof labels,
  value: Exact | undefined,
  [from, to]: readonly (Exact | undefined)[],
): Explanation[] {
  if (value === undefined || from === undefined || to === undefined) return [];
  const isRank = key === "places";
  const a = isRank ? figure("after", names.after, from) : figure("before", names.before, from);
  const b = isRank ? figure("before", names.before, to) : figure("after", names.after, to);
  return [explained({ subject: key, label: labels[key], value, formula: minus(b, a), inputs: [a, b] })];
}

/** The rules of a side by their ids; weights have none. */
function ruleInput(key: string, label: Bilingual, ids: readonly string[]): ExplainedInput | undefined {
  if (ids.length === 0) return undefined;
  const told = ids.map((id) => `“${id}”`).join(", ");
  return ruledWord(key, label, ids.join(", "), { id: told, en: told });
}

const names = {
  gradeBefore: { id: "predikat semula", en: "grade as it was" },
  gradeAfter: { id: "predikat menurut aturan yang lain", en: "grade by the other rule" },
  before: { id: "semula", en: "as it was" },
  after: { id: "menurut aturan yang lain", en: "by the other rule" },
};
const labels = {
  difference: { id: "Perubahan nilai", en: "Change of the value" },
  places: { id: "Peringkat yang naik", en: "Places gained" },
  rupiah: { id: "Perubahan dalam rupiah", en: "Change in rupiah" },
};
const aspects: Readonly<Record<SimulatedAspect, Bilingual>> = {
  value: { id: "nilai", en: "value" },
  grade: { id: "predikat", en: "grade" },
  rank: { id: "peringkat", en: "rank" },
  award: { id: "penghargaan", en: "award" },
  consequences: { id: "akibat", en: "consequences" },
  rupiah: { id: "jumlah rupiah", en: "rupiah" },
};
