import type { Bilingual } from "../../core/index.ts";
import {
  compare,
  type Decimal,
  type Exact,
  exactOf,
  exactToDecimal,
  HUNDRED,
  multiply,
  roundExact,
  sign,
  subtract,
} from "../../number/index.ts";
import type { ProvedPart, ProvedRegulation, RegulationRounding } from "../../regulation/index.ts";
import type { Evaluation, PartScore } from "../score/index.ts";

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
export function upgradesOf(evaluation: Evaluation, { regulation, components }: ProvedRegulation): UpgradeChoice[] {
  return evaluation.components.flatMap((component, componentAt) =>
    component.parts.flatMap((part) => {
      const rule = components[componentAt]?.parts.find((each) => each.rule.key === part.key);
      if (rule?.rule.method !== "judged") return [];
      const upgrades = betterLetters(part, rule, regulation.rounding);
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
function betterLetters(part: PartScore, { weight, answers }: ProvedPart, { part: rounding }: RegulationRounding) {
  const own = part.letter === undefined ? undefined : answers.letters.get(part.letter);
  const percent = own === undefined ? exactOf(part.percent) : multiply(own.fraction, HUNDRED);
  return [...answers.letters]
    .reverse()
    .filter(([, { fraction }]) => compare(multiply(fraction, HUNDRED), percent) > 0)
    .map(([to, { fraction }], i) => {
      const raised = multiply(weight, fraction);
      const points = rounding === undefined ? raised : roundExact(raised, rounding);
      return { to, steps: i + 1, exactGain: subtract(points, exactOf(part.value)) };
    })
    .filter(({ exactGain }) => sign(exactGain) > 0);
}
