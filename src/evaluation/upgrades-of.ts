import type { Bilingual } from "../core/index.ts";
import {
  type Decimal,
  divide,
  type Exact,
  exactToDecimal,
  multiply,
  requireExact,
  roundExact,
  sign,
  subtract,
} from "../number/index.ts";
import type { Regulation } from "../regulation/index.ts";
import type { Evaluation } from "./evaluation.ts";
import { exactPart } from "./exact-values.ts";
import { answerScaleOf } from "./score-item.ts";

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
      const value = exactPart(part);
      const { answers, full } = answerScaleOf(regulation, rule.answers);
      const upgrades = [...answers].reverse().flatMap(({ code, value: worth }) => {
        const raised = multiply(requireExact(rule.weight), divide(requireExact(worth), requireExact(full)));
        const { part: rounding } = regulation.rounding;
        const exactGain = subtract(rounding === undefined ? raised : roundExact(raised, rounding), value);
        return sign(exactGain) > 0 ? [{ to: code, exactGain }] : [];
      });
      if (upgrades.length === 0) return [];
      const facts = { component: component.key, part: part.key, code: part.code, label: part.label };
      const from = part.letter ?? `${part.percent}`;
      return [
        {
          componentAt,
          upgrades: upgrades.map((each, i) => ({
            ...facts,
            from,
            ...each,
            gain: exactToDecimal(each.exactGain),
            steps: i + 1,
          })),
        },
      ];
    }),
  );
}
