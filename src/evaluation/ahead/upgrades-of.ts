import type { Bilingual } from "../../core/index.ts";
import {
  compare,
  type Decimal,
  divide,
  type Exact,
  exactOf,
  exactToDecimal,
  multiply,
  type Rounding,
  roundExact,
  sign,
  subtract,
} from "../../number/index.ts";
import type { ItemLimit, ProvedAnswers, ProvedPart, ProvedRegulation } from "../../regulation/index.ts";
import type { Evaluation, ItemScore, PartScore } from "../score/index.ts";

/**
 * The rise of one sub-component, or of one item of it, to a better letter.
 *
 * @term peningkatan sub-komponen
 */
export interface Upgrade {
  /** The key of the component. */
  readonly component: string;
  /** The key of the sub-component. */
  readonly part: string;
  /** The key of the item, where items are answered one by one. */
  readonly item?: string;
  /** The code of the sub-component or of the item: `"1.c"`, `"71"`. */
  readonly code: string;
  /** Its name in both languages. */
  readonly label: Bilingual;
  /** The letter it has; its percent, or the number that was answered, where it has none. */
  readonly from: string;
  /** The letter to reach. */
  readonly to: string;
  /** The points gained. */
  readonly gain: Decimal;
  /** How many letters that is. */
  readonly steps: number;
}

/** One letter that a place can rise to. */
export interface Rise {
  readonly upgrade: Upgrade;
  /** What the letter is of the full mark. */
  readonly fraction: Exact;
  /** The points of the place with that letter. */
  readonly points: Exact;
  readonly gain: Exact;
}

/** A sub-component or item that can rise. */
export interface Place {
  readonly componentAt: number;
  readonly partAt: number;
  /** The item; absent where the sub-component rises as a whole. */
  readonly itemAt?: number;
  readonly code: string;
  /** The logic frame: what an item may not exceed. */
  readonly limits: readonly ItemLimit[];
  /** From the smallest rise. */
  readonly rises: readonly Rise[];
}

/**
 * Every place that can still rise, with what it can rise to: sub-components that are judged by letters, and the items of
 * those that are made of answered items.
 */
export function placesOf(evaluation: Evaluation, { regulation, components }: ProvedRegulation): Place[] {
  const { rounding } = regulation;
  return evaluation.components.flatMap((component, componentAt) =>
    component.parts.flatMap((part, partAt) => {
      const rule = components[componentAt]?.parts.find((each) => each.rule.key === part.key);
      if (rule === undefined) return [];
      const own = { component: component.key, part: part.key };
      const found =
        rule.rule.method === "judged"
          ? [partPlace(part, rule, { componentAt, partAt, rounding: rounding.part, own })]
          : part.items.map((item, itemAt) =>
              itemPlace(item, part, rule, { componentAt, partAt, itemAt, rounding: rounding.item, own }),
            );
      return found.filter(({ rises }) => rises.length > 0);
    }),
  );
}

interface Where {
  readonly componentAt: number;
  readonly partAt: number;
  readonly rounding: Rounding | undefined;
  readonly own: Pick<Upgrade, "component" | "part">;
}

function partPlace(part: PartScore, { weight, answers }: ProvedPart, where: Where): Place {
  const letter = part.letter === undefined ? undefined : answers.letters.get(part.letter);
  const facts = { ...where.own, code: part.code, label: part.label, from: part.letter ?? `${part.percent}` };
  const now = { fraction: letter?.fraction ?? divide(exactOf(part.value), weight), value: part.value };
  const { componentAt, partAt } = where;
  const rises = risesOf(answers, { weight, now, rounding: where.rounding, facts });
  return { componentAt, partAt, code: part.code, limits: [], rises };
}

function itemPlace(
  item: ItemScore,
  part: PartScore,
  rule: ProvedPart,
  where: Where & { readonly itemAt: number },
): Place {
  const own = rule.items.find((each) => each.rule.key === item.key);
  const { componentAt, partAt, itemAt } = where;
  const weight = itemWeight(item, part);
  const facts = { ...where.own, item: item.key, code: item.code, label: item.label, from: item.answer };
  const now = { fraction: fractionOf(item), value: item.value };
  const rises = own === undefined ? [] : risesOf(own.answers, { weight, now, rounding: where.rounding, facts });
  return { componentAt, partAt, itemAt, code: item.code, limits: own?.rule.limits ?? [], rises };
}

/** What an answer is of the full mark. */
export function fractionOf({ worth, full }: ItemScore): Exact {
  return divide(exactOf(worth), exactOf(full));
}

/** What an item can add: its own weight, or an equal share of the sub-component with the others that were answered. */
function itemWeight({ weight }: ItemScore, part: PartScore): Exact {
  return weight === undefined ? divide(exactOf(part.weight), exactOf(part.items.length)) : exactOf(weight);
}

interface Rising {
  readonly weight: Exact;
  readonly now: { readonly fraction: Exact; readonly value: Decimal };
  readonly rounding: Rounding | undefined;
  readonly facts: Omit<Upgrade, "to" | "gain" | "steps">;
}

/** The letters above the present one that gain points: where values are rounded, some gain none. */
function risesOf({ letters }: ProvedAnswers, { weight, now, rounding, facts }: Rising): Rise[] {
  return [...letters]
    .reverse()
    .filter(([, { fraction }]) => compare(fraction, now.fraction) > 0)
    .map(([to, { fraction }], i) => {
      const raised = multiply(weight, fraction);
      const points = rounding === undefined ? raised : roundExact(raised, rounding);
      const gain = subtract(points, exactOf(now.value));
      return { upgrade: { ...facts, to, gain: exactToDecimal(gain), steps: i + 1 }, fraction, points, gain };
    })
    .filter(({ gain }) => sign(gain) > 0);
}
