import {
  type Bilingual,
  type Computed,
  computed,
  deepFreeze,
  lacks,
  type NotComputable,
  readAll,
} from "../../core/index.ts";
import { type Decimal, type Exact, exactOf, multiply } from "../../number/index.ts";
import { type ProvedComponent, type RegulationInput, regulationIfGiven } from "../../regulation/index.ts";
import { type Evaluation, type EvaluationInput, evaluationGiven, regulationOf } from "../score/index.ts";
import { type LetterWays, letterWays } from "./letter-ways.ts";

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
  /** The ways in which one letter for each sub-component gives exactly this value, by the keys of the sub-components. */
  readonly combinations: readonly Readonly<Record<string, string>>[];
  /** Whether there are, or may be, more than these: a thousand are told, and no search goes on for ever. */
  readonly truncated: boolean;
}

/**
 * The letters behind each component; not computable where the regulation gives sub-components no letters.
 *
 * @term asal nilai komponen
 */
export type LetterOrigins = {
  /** Says what this is. */
  readonly kind: "letter-origins";
  /** The evaluation. */
  readonly evaluation: Evaluation;
} & (Computed<readonly LetterOrigin[]> | NotComputable<"no-letters">);

/**
 * Tells whether published component values can come from one letter for each sub-component, as 88/2021 asks, and from
 * which. A value without a combination is an average: of criteria, of assessors or of units.
 *
 * @term asal nilai komponen
 * @param evaluation - The evaluation.
 * @param regulation - The regulation, when it is no national one.
 * @returns An origin for each component; not computable where the regulation gives sub-components no letters.
 * @throws A {@link SakipError} `no-regulation` when the regulation of the evaluation is not known, `invalid-input` for what
 * is no evaluation.
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
export function lettersBehind(evaluation: EvaluationInput, regulation?: RegulationInput): LetterOrigins {
  const [read, given] = readAll(
    [evaluationGiven, evaluation, "evaluation"],
    [regulationIfGiven, regulation, "regulation"],
  );
  const rule = regulationOf(read, given);
  const facts = { kind: "letter-origins", evaluation: read } as const;
  const judged = rule.components.every(
    ({ parts }) => parts.length > 0 && parts.every((part) => part.rule.method === "judged"),
  );
  if (!judged) return deepFreeze({ ...facts, ...LACKS["no-letters"] });
  const origins = read.components.map(({ key, label, value }, i) => {
    const own = rule.components[i];
    const ways = own === undefined ? { combinations: [], truncated: false } : waysOf(own, exactOf(value));
    return { key, label, value, ...ways };
  });
  return deepFreeze({ ...facts, ...computed(origins) });
}

const LACKS = /* @__PURE__ */ lacks({ "no-letters": [] });

function waysOf({ parts }: ProvedComponent, goal: Exact): LetterWays {
  const worths = parts.map(({ rule, weight, answers }) => ({
    key: rule.key,
    letters: [...answers.letters].map(([code, { fraction }]) => ({ code, points: multiply(weight, fraction) })),
  }));
  return letterWays(worths, goal);
}
