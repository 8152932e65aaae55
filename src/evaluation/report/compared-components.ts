import { computed, lacks } from "../../core/index.ts";
import { type Decimal, exactOf, exactToDecimal, subtract } from "../../number/index.ts";
import type { ComponentScore, Evaluation, PartScore } from "../score/index.ts";
import type { Change, ComparedComponent, ComparedScore } from "./comparison.ts";

/** Under one regulation components meet by their keys; across regulations only as the mapping says. */
export function comparedComponents(
  previous: Evaluation,
  current: Evaluation,
  mapping?: ReadonlyMap<string, string>,
): ComparedComponent[] {
  const keyBefore = (key: string) => (mapping === undefined ? key : mapping.get(key));
  const broken = mapping !== undefined;
  const now = current.components.map((component) => {
    const before = previous.components.find(({ key }) => key === keyBefore(component.key));
    return compared(component, { before, now: component }, broken);
  });
  const gone = previous.components.filter(({ key }) => !current.components.some((each) => keyBefore(each.key) === key));
  return [...now, ...gone.map((component) => compared(component, { before: component }, broken))];
}

interface Pair<T> {
  readonly before?: T | undefined;
  readonly now?: T | undefined;
}

function compared(named: ComponentScore, pair: Pair<ComponentScore>, broken: boolean): ComparedComponent {
  const [before, now] = [pair.before?.parts ?? [], pair.now?.parts ?? []];
  const parts =
    broken || before.length === 0
      ? []
      : now.map((part) => scorePair(part, { before: before.find(({ key }) => key === part.key), now: part }, broken));
  return { ...scorePair(named, pair, broken), parts };
}

function scorePair<T extends ComponentScore | PartScore>(
  { key, label }: T,
  { before, now }: Pair<T>,
  broken: boolean,
): ComparedScore {
  return {
    key,
    label,
    ...(before !== undefined && { previous: { weight: before.weight, value: before.value } }),
    ...(now !== undefined && { current: { weight: now.weight, value: now.value } }),
    change: changeOf(before?.value, now?.value, broken),
  };
}

const LACKS = /* @__PURE__ */ lacks({
  "different-regulations": [],
  "not-before": ["previous"],
  "not-now": ["current"],
});

/** The change from one value to the other, or why there is none. */
export function changeOf(previous: Decimal | undefined, current: Decimal | undefined, broken: boolean): Change {
  if (broken) return LACKS["different-regulations"];
  if (previous === undefined) return LACKS["not-before"];
  if (current === undefined) return LACKS["not-now"];
  return computed(exactToDecimal(subtract(exactOf(current), exactOf(previous))));
}
