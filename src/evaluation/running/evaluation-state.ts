import { addCount, type DocumentShape, inOrder, type ReadState, stateShapeOf } from "../../core/index.ts";
import { addExact, fractionText, tallied } from "../../number/index.ts";
import { createGroup, type EvaluationGroup, idOf, sumUnder } from "./evaluation-group.ts";
import {
  type EvaluationGroupState,
  type EvaluationState,
  evaluationStateKeys,
  type GroupPart,
} from "./evaluation-state-shape.ts";

/** What is known of a group by now. */
export function partOf({ key, regulation, count, sum, components, grades }: EvaluationGroup): GroupPart {
  return {
    key,
    regulation,
    count,
    sum: tallied(sum),
    components: inOrder(components).map(([component, own]) => ({ key: component, sum: tallied(own) })),
    grades: inOrder(grades).map(([code, own]) => ({ code, count: own.count })),
  };
}

/** The same as plain JSON. */
export function write({ key, regulation, count, sum, components, grades }: GroupPart): EvaluationGroupState {
  return {
    key,
    regulation,
    count,
    sum: fractionText(sum),
    components: components.map((each) => ({ key: each.key, sum: fractionText(each.sum) })),
    grades: grades.map((each) => ({ code: each.code, count: each.count })),
  };
}

/** A group that goes on from there. */
export function groupFrom(part: GroupPart): EvaluationGroup {
  const group = createGroup(part.key, part.regulation);
  group.count = part.count;
  addExact(group.sum, part.sum);
  for (const { key, sum } of part.components) addExact(sumUnder(group, key), sum);
  for (const { code, count } of part.grades) addCount(group.grades, code, count);
  return group;
}

/**
 * The shape of an {@link EvaluationState}.
 *
 * @term keadaan rekapitulasi
 */
export const evaluationStateShape: DocumentShape<
  EvaluationState,
  ReadState<EvaluationState, GroupPart>
> = /* @__PURE__ */ (() => stateShapeOf(evaluationStateKeys, { idOf: (part) => idOf(part), settingsOf: settingsIn }))();

/** The regulation that was asked for, where one was. */
export function settingsIn({ regulation }: Pick<EvaluationState, "regulation">) {
  return regulation === undefined ? {} : { regulation };
}
