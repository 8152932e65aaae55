import type { Citation } from "../../../core/index.ts";
import type { Decimal } from "../../../number/index.ts";
import type { Scale } from "../../../scale/index.ts";
import type { AnswerScale } from "./answer-scale.ts";
import type { ComponentInput, ItemInput, ItemLimit, PartInput } from "./component-shape.ts";
import type { RegulationGroup } from "./group-shape.ts";
import type { RegulationCondition } from "./proved-conditions.ts";
import type { RegulationInput } from "./regulation-input.ts";

type Completed = "since" | "until" | "scale" | "answerScales" | "components" | "groups" | "conditions";

/**
 * A regulation on the evaluation of AKIP, proved by {@link defineRegulation}: weights add up, keys are unique, every
 * value carries its citation.
 *
 * @term peraturan evaluasi AKIP
 * @typeParam G - The codes of its grades.
 * @typeParam K - The keys of its components.
 */
export interface Regulation<G extends string = string, K extends string = string>
  extends Omit<RegulationInput, Completed> {
  /** The first year in which evaluations are held under it. */
  readonly since: number;
  /** The last such year; absent while the regulation is in force. */
  readonly until?: number;
  /** The grades, from 0 to the sum of all weights. */
  readonly scale: Scale<G>;
  /** The answers that parts and items may be given. */
  readonly answerScales: readonly AnswerScale[];
  /** The components, in their printed order. */
  readonly components: readonly RegulationComponent<K>[];
  /** Levels above the components, with sub-totals of their own; absent where there are none. */
  readonly groups?: readonly RegulationGroup[];
  /** What grades ask beside the total; absent where they ask nothing else. */
  readonly conditions?: readonly RegulationCondition[];
}

/**
 * A component of the evaluation.
 *
 * @term komponen
 * @typeParam K - Its key.
 */
export interface RegulationComponent<K extends string = string>
  extends Omit<ComponentInput, "key" | "weight" | "full" | "parts" | "source"> {
  /** The key, once per regulation: `"planning"`. */
  readonly key: K;
  /** The weight in points. */
  readonly weight: Decimal;
  /** The full mark of its value in a component sheet, where that is not in points of its weight. */
  readonly full?: Decimal;
  /** The sub-components; none where they are not known. */
  readonly parts: readonly RegulationPart[];
  /** Where the weight comes from. */
  readonly source: Citation;
}

/**
 * How a sub-component is scored: `judged` gives one answer for the whole, `mean` averages its items, `sum` adds up
 * items that have weights of their own.
 *
 * @term cara penilaian
 */
export type ScoringMethod = PartInput["method"];

/**
 * A sub-component.
 *
 * @term sub-komponen
 */
export interface RegulationPart extends Omit<PartInput, "weight" | "full" | "items" | "source"> {
  /** The weight in points. */
  readonly weight: Decimal;
  /** The full mark of a number given for the whole of it, where that is not a percent. */
  readonly full?: Decimal;
  /** The criteria or questions. */
  readonly items: readonly RegulationItem[];
  /** Where it comes from. */
  readonly source: Citation;
}

/**
 * A criterion (88/2021) or a question of the worksheet (12/2015).
 *
 * @term kriteria
 */
export interface RegulationItem extends Omit<ItemInput, "answers" | "weight" | "limits" | "source"> {
  /** The id of its answer scale. */
  readonly answers: string;
  /** Its own weight, in a part whose method is `"sum"`. */
  readonly weight?: Decimal;
  /** The logic frame: what its value may not exceed. Empty where it rests on nothing. */
  readonly limits: readonly ItemLimit[];
  /** Where it comes from. */
  readonly source: Citation;
}
