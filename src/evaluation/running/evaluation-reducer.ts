import {
  callback,
  type Given,
  groupKey,
  object,
  optional,
  problemAt,
  type Reducer,
  readAll,
  readInto,
  refuseIfAny,
  type SettingsOf,
  stateFunctionsOf,
} from "../../core/index.ts";
import { type ProvedRegulation, regulationIfGiven } from "../../regulation/index.ts";
import { regulationNamed } from "../score/index.ts";
import type { Worksheet } from "../sheet/index.ts";
import { addSheet, createGroup, type EvaluationGroup, idOf, mergeGroup } from "./evaluation-group.ts";
import { type EvaluationGroupSummary, summariesOfEvaluations } from "./evaluation-group-summary.ts";
import { evaluationStateShape, groupFrom, partOf, settingsIn, write } from "./evaluation-state.ts";
import type { EvaluationState, GroupPart } from "./evaluation-state-shape.ts";
import { sheetGrader } from "./sheet-grader.ts";

/** The shape of {@link EvaluationAccumulatorOptions}. */
export const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The key of a sheet: sheets with the same key are one group. */
    by: callback<(sheet: Worksheet) => string>(),
    /** The regulation to apply; the one of each evaluation year unless told. */
    regulation: optional(regulationIfGiven),
  }))();

/**
 * How evaluations are summed up.
 *
 * @term cara rekapitulasi
 */
export interface EvaluationAccumulatorOptions extends Given<typeof optionsShape> {}

/** What is counted, and by which key, as it was read. */
export interface Counted {
  readonly by: (sheet: Worksheet) => string;
  readonly regulation: ProvedRegulation | undefined;
}

type Evaluating = Reducer<Worksheet, Counted, EvaluationGroup, GroupPart, EvaluationState, EvaluationGroupSummary>;

/** How worksheets are summed up. */
export const evaluationReducer: Evaluating = /* @__PURE__ */ (() => ({
  kind: "evaluation-state",
  records: "sheets",
  stateShape: evaluationStateShape,
  settingsOf: ({ regulation }) => settingsIn({ regulation: regulation?.regulation.id }),
  idOf,
  emptyLike: ({ key, regulation }) => createGroup(key, regulation),
  merge: mergeGroup,
  partOf,
  groupFrom,
  write,
  build: (settings, groups) => ({ kind: "evaluation-state", format: 1, ...settings, groups }),
  gather(groups, { by, regulation }) {
    const { grade, problems } = sheetGrader(regulation);
    const groupOf = (answer: unknown, id: string, i: number): EvaluationGroup | undefined => {
      const known = typeof answer === "string" ? groups.get(idOf({ key: answer, regulation: id })) : undefined;
      if (known !== undefined) return known;
      const before = problems.length;
      const key = readInto(problems, groupKey, answer, ["sheets", i]);
      if (problems.length > before) return undefined;
      const group = createGroup(key, id);
      groups.set(idOf(group), group);
      return group;
    };
    return {
      add(sheet, i) {
        const graded = grade(sheet, i);
        if (graded === undefined) return;
        const { id } = graded.rule.regulation;
        const group = groupOf(by(sheet), id, i);
        if (group !== undefined) addSheet(group, graded);
      },
      problems,
    };
  },
  summaries: (groups, { regulation }) => summariesOfEvaluations(groups, regulation),
}))();

const toTellShape = /* @__PURE__ */ (() => object({ regulation: optional(regulationIfGiven) }))();

/** The functions over its states. */
export const evaluationStates = /* @__PURE__ */ (() =>
  stateFunctionsOf(evaluationReducer, {
    toAdd(settings, options) {
      const [{ by, regulation }] = readAll([optionsShape, options, "options"]);
      return { by, regulation: ruleOf(settings, regulation) };
    },
    toTell(settings, options) {
      const [{ regulation }] = readAll([toTellShape, options ?? {}, "options"]);
      return {
        by: () => "",
        regulation: settings.regulation === undefined ? regulation : ruleOf(settings, regulation),
      };
    },
  }))();

const AT = ["options", "regulation"];

/** The regulation that a state names: a national one, or the one given; none where each sheet follows that of its year. */
function ruleOf(
  { regulation: id }: SettingsOf<EvaluationState>,
  given: ProvedRegulation | undefined,
): ProvedRegulation | undefined {
  if (id !== undefined) return regulationNamed(id, given, AT);
  const expected = {
    en: "none: each sheet follows the one of its year",
    id: "tidak ada: setiap lembar menurut tahunnya",
  };
  refuseIfAny(given === undefined ? [] : [problemAt("invalid-input", AT, given.regulation.id, expected)]);
  return undefined;
}
