import type { Bilingual } from "../../core/index.ts";
import {
  compare,
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  HUNDRED,
  multiply,
  requireExact,
  roundExact,
  sign,
  subtract,
} from "../../number/index.ts";
import type { Regulation, RegulationPart } from "../../regulation/index.ts";
import { answerScaleOf, type Evaluation, exactPart, type PartScore } from "../score/index.ts";

/**
 * The rise of one sub-component to a better letter.
 *
 * @term peningkatan sub-komponen
 */
export interface Upgrade {
  /** The key of the component. */
  readonly component: string;
  /** The key of the sub-component. */
  readonly part: string;
  /** The code of the sub-component: `"1.c"`. */
  readonly code: string;
  /** Its name in both languages. */
  readonly label: Bilingual;
  /** The letter it has; its percent where it has none. */
  readonly from: string;
  /** The letter to reach. */
  readonly to: string;
  /** The points gained. */
  readonly gain: Decimal;
  /** How many letters that is. */
  readonly steps: number;
}

/** The upgrades that one sub-component can make, from the smallest. */
export interface UpgradeChoice {
  readonly componentAt: number;
  readonly upgrades: readonly (Upgrade & { readonly exactGain: Exact })[];
}

/** Every sub-component that is judged by letters and can still rise, with what it can rise to. */
export function upgradesOf(evaluation: Evaluation, regulation: Regulation): UpgradeChoice[] {
  return evaluation.components.flatMap((component, componentAt) =>
    component.parts.flatMap((part) => {
      const rule = regulation.components[componentAt]?.parts.find(({ key }) => key === part.key);
      if (rule?.method !== "judged") return [];
      const upgrades = betterLetters(part, rule, regulation);
      if (upgrades.length === 0) return [];
      const facts = { component: component.key, part: part.key, code: part.code, label: part.label };
      const from = part.letter ?? `${part.percent}`;
      return [
        {
          componentAt,
          upgrades: upgrades.map((each) => ({ ...facts, from, ...each, gain: exactToDecimal(each.exactGain) })),
        },
      ];
    }),
  );
}

/** The letters above the present one that gain points: where a sub-component is rounded, some gain none. */
function betterLetters(part: PartScore, rule: RegulationPart, regulation: Regulation) {
  const { answers, full } = answerScaleOf(regulation, rule.answers);
  const { part: rounding } = regulation.rounding;
  const own = answers.find(({ code }) => code === part.letter);
  const percent = own === undefined ? requireExact(part.percent) : ofFull(own.value, full);
  return [...answers]
    .reverse()
    .filter(({ value }) => compare(ofFull(value, full), percent) > 0)
    .map(({ code, value }, i) => {
      const raised = multiply(requireExact(rule.weight), divide(requireExact(value), requireExact(full)));
      const points = rounding === undefined ? raised : roundExact(raised, rounding);
      return { to: code, steps: i + 1, exactGain: subtract(points, exactPart(part)) };
    })
    .filter(({ exactGain }) => sign(exactGain) > 0);
}

function ofFull(value: Decimal, full: Decimal): Exact {
  return multiply(divide(requireExact(value), requireExact(full)), HUNDRED);
}
