import { isOwnColumn, isPlainText } from "../../../core/index.ts";
import { quickAmount } from "../../../number/index.ts";
import { type BudgetExclusion, budgetExclusionShape } from "../budget-line-shape.ts";

/** As many hundredths as a quick amount can have. */
const MOST = 1e15;

/** A named part of a line that is plainly one, with its amounts in quick form. */
export interface PlainPart {
  readonly name: string;
  readonly budget: number;
  readonly realization: number;
}

/**
 * The parts of a line whose budget is given in quick form, where they plainly are some and together no more than the
 * budget; undefined for what the shape has to look at.
 */
export function partsAt(parts: unknown, budget: number, columns: Set<string>): readonly PlainPart[] | undefined {
  if (!Array.isArray(parts)) return undefined;
  const plain: PlainPart[] = [];
  let sum = 0;
  let spent = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = plainPart(parts[i], columns);
    if (part === undefined) return undefined;
    sum += part.budget;
    spent += Math.abs(part.realization);
    // All of these are below 2^50, so that the sums are exact.
    if (!(sum <= budget && spent <= MOST)) return undefined;
    plain.push(part);
  }
  return plain;
}

/** Whether a value is an object of no class: rows of a class may have keys that no loop sees. Of null none can be told. */
export function isPlain(value: unknown): value is object {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function plainPart(part: unknown, columns: Set<string>): PlainPart | undefined {
  if (!isPlain(part)) return undefined;
  const { name, budget: own, realization: spent }: Partial<Record<keyof BudgetExclusion, unknown>> = part;
  const budget = quickAmount(own);
  const realization = spent === undefined ? 0 : quickAmount(spent);
  if (!isPlainText(name) || !(budget >= 0) || Number.isNaN(realization)) return undefined;
  for (const key in part)
    if (key !== "name" && key !== "budget" && key !== "realization" && !isOwnColumn(key, budgetExclusionShape, columns))
      return undefined;
  return { name: name as string, budget, realization };
}
