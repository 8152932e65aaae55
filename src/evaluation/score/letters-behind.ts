import {
  type Bilingual,
  type Computed,
  computed,
  frozenCopy,
  type NotComputable,
  notComputable,
} from "../../core/index.ts";
import { add, compare, type Decimal, divide, type Exact, multiply, requireExact, ZERO } from "../../number/index.ts";
import type { Regulation, RegulationComponent } from "../../regulation/index.ts";
import type { Evaluation } from "./evaluation.ts";
import { exactComponent } from "./exact-values.ts";
import { regulationOf } from "./regulation-of.ts";
import { answerScaleOf } from "./score-item.ts";

/**
 * The letters that a component value can have been made of.
 *
 * @term asal nilai komponen
 */
export interface LetterOrigin {
  /** The key of the component. */
  readonly key: string;
  /** Its name in both languages. */
  readonly label: Bilingual;
  /** Its value in points. */
  readonly value: Decimal;
  /** Every way in which one letter for each sub-component gives exactly this value, by the keys of the sub-components. */
  readonly combinations: readonly Readonly<Record<string, string>>[];
}

/**
 * Tells whether published component values can come from one letter for each sub-component, as 88/2021 asks, and from
 * which. A value without a combination is an average: of criteria, of assessors or of units.
 *
 * @term asal nilai komponen
 * @param evaluation - The evaluation.
 * @param regulation - The regulation, when it is no national one.
 * @returns An origin for each component; not computable where the regulation gives sub-components no letters.
 * @throws A {@link SakipError} `no-regulation` when the regulation of the evaluation is not known.
 * @see No official source: it is arithmetic on the weights and letters of the regulation.
 * @example
 * ```ts
 * import { lettersBehind, scoreComponents } from "sakip";
 *
 * const origins = lettersBehind(
 *   scoreComponents({
 *     evaluationYear: 2022,
 *     components: { planning: "25.10", measurement: "24.60", reporting: "12.75", "internal-evaluation": "20.23" },
 *   }),
 * );
 * origins.status === "computed" && origins.value.map(({ combinations }) => combinations.length > 0)
 * // => [false, true, true, false]
 * ```
 */
export function lettersBehind(
  evaluation: Evaluation,
  regulation?: Regulation,
): Computed<readonly LetterOrigin[]> | NotComputable<"no-letters"> {
  const rule = regulationOf(evaluation, regulation);
  const judged = rule.components.every(
    ({ parts }) => parts.length > 0 && parts.every(({ method }) => method === "judged"),
  );
  if (!judged) return notComputable("no-letters");
  const origins = rule.components.map((component, i) => {
    const { key, label, value } = evaluation.components[i] as Evaluation["components"][number];
    const goal = exactComponent(evaluation.components[i] as Evaluation["components"][number]);
    return { key, label, value, combinations: combinationsOf(component, goal, rule) };
  });
  return computed(frozenCopy(origins));
}

function combinationsOf({ parts }: RegulationComponent, goal: Exact, rule: Regulation): Record<string, string>[] {
  let ways: { readonly letters: Record<string, string>; readonly sum: Exact }[] = [{ letters: {}, sum: ZERO }];
  for (const { key, weight, answers: id } of parts) {
    const { answers, full } = answerScaleOf(rule, id);
    ways = ways.flatMap(({ letters, sum }) =>
      answers.map(({ code, value }) => ({
        letters: { ...letters, [key]: code },
        sum: add(sum, multiply(requireExact(weight), divide(requireExact(value), requireExact(full)))),
      })),
    );
  }
  return ways.filter(({ sum }) => compare(sum, goal) === 0).map(({ letters }) => letters);
}
