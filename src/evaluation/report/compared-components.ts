import { computed, notComputable } from "../../core/index.ts";
import { type Exact, exactToDecimal, subtract } from "../../number/index.ts";
import { type ComponentScore, type Evaluation, exactComponent, exactPart, type PartScore } from "../score/index.ts";
import type { Change, ComparedComponent, ComparedScore } from "./comparison.ts";

/** Under one regulation components meet by their keys; across regulations only as the mapping says. */
export function comparedComponents(
  previous: Evaluation,
  current: Evaluation,
  mapping?: Readonly<Record<string, string>>,
): ComparedComponent[] {
  const keyBefore = (key: string) => (mapping === undefined ? key : mapping[key]);
  const broken = mapping !== undefined;
  const now = current.components.map((component) => {
    const before = previous.components.find(({ key }) => key === keyBefore(component.key));
    return compared(before, component, broken);
  });
  const gone = previous.components.filter(({ key }) => !current.components.some((each) => keyBefore(each.key) === key));
  return [...now, ...gone.map((component) => compared(component, undefined, broken))];
}

function compared(
  previous: ComponentScore | undefined,
  current: ComponentScore | undefined,
  broken: boolean,
): ComparedComponent {
  const [before, after] = [previous?.parts ?? [], current?.parts ?? []];
  const parts =
    broken || before.length === 0
      ? []
      : after.map((part) =>
          scorePair(
            before.find(({ key }) => key === part.key),
            part,
            exactPart,
            broken,
          ),
        );
  return { ...scorePair(previous, current, exactComponent, broken), parts };
}

function scorePair<T extends ComponentScore | PartScore>(
  previous: T | undefined,
  current: T | undefined,
  exact: (score: T) => Exact,
  broken: boolean,
): ComparedScore {
  const { key, label } = (current ?? previous) as T;
  return {
    key,
    label,
    ...(previous !== undefined && { previous: { weight: previous.weight, value: previous.value } }),
    ...(current !== undefined && { current: { weight: current.weight, value: current.value } }),
    change: changeOf(previous, current, exact, broken),
  };
}

/** The change from one score to the other, or why there is none. */
export function changeOf<T>(
  previous: T | undefined,
  current: T | undefined,
  exact: (score: T) => Exact,
  broken: boolean,
): Change {
  if (broken) return notComputable("different-regulations");
  if (previous === undefined) return notComputable("not-before");
  if (current === undefined) return notComputable("not-now");
  return computed(exactToDecimal(subtract(exact(current), exact(previous))));
}
