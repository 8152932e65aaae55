import { type Exact, exactToDecimal, percentOf, roundExact } from "../../number/index.ts";
import type { ProvedPart, RegulationItem, RegulationRounding } from "../../regulation/index.ts";
import type { AnswerMethod, PartScore } from "../result/index.ts";
import type { PartAnswerRead } from "../sheet/index.ts";
import { itemScore, type WorkedItem } from "./score-item.ts";

/** A sub-component that was answered. */
export interface WorkedPart {
  readonly part: ProvedPart;
  readonly value: Exact;
  readonly method: AnswerMethod;
  readonly letter?: string;
  readonly share?: Exact;
  readonly mark?: Exact;
  readonly items: readonly WorkedItem[];
  /** The items that do not apply to the agency. */
  readonly leftOut: readonly RegulationItem[];
  /** What was answered. */
  readonly answer: PartAnswerRead;
  /** As the result tells it, where that is the same in every worksheet. */
  readonly told?: PartScore;
}

/** The value of a sub-component, rounded where the regulation says so. */
export function roundedPart(value: Exact, { part: rounding }: RegulationRounding): Exact {
  return rounding === undefined ? value : roundExact(value, rounding);
}

/** The sub-component as the result tells it. */
export function partScore(worked: WorkedPart, rounding: RegulationRounding): PartScore {
  if (worked.told !== undefined) return worked.told;
  const { part, value, method, letter, share, mark, items, leftOut } = worked;
  const { key, code, label, weight, source } = part.rule;
  const left = leftOut.map((item) => ({ key: item.key, code: item.code, label: item.label }));
  return {
    key,
    code,
    label,
    weight,
    value: exactToDecimal(value),
    ...(rounding.part !== undefined && { rounding: rounding.part }),
    method,
    ...(letter !== undefined && { letter }),
    ...(share !== undefined && { share: exactToDecimal(share) }),
    ...(mark !== undefined && { mark: exactToDecimal(mark), full: exactToDecimal(part.full) }),
    percent: exactToDecimal(percentOf(value, part.weight)),
    items: items.map((item) => itemScore(item, rounding)),
    ...(left.length > 0 && { leftOut: left }),
    basis: source,
  };
}
