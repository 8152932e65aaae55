import { type Citation, deepFreeze } from "../../../core/index.ts";
import { compare, type Decimal, divide, type Exact, exactOf, exactToDecimal, HUNDRED } from "../../../number/index.ts";
import type { AnswerScale } from "./answer-scale.ts";
import type { AnswerScaleRead } from "./answer-scale-shape.ts";
import type { RulesRead } from "./component-laws.ts";
import type { ComponentRead, PartRead } from "./component-shape.ts";
import type { ConditionRead } from "./grade-condition-shape.ts";
import type { GroupRead } from "./group-shape.ts";
import { type ProvedCondition, type ProvedGroup, provedCondition, provedGroups } from "./proved-conditions.ts";
import type { Regulation, RegulationComponent, RegulationItem, RegulationPart } from "./regulation.ts";

/** A regulation that was read: as results carry it, and in fractions for the formulas. */
export interface ProvedRegulation {
  readonly regulation: Regulation;
  readonly components: readonly ProvedComponent[];
  readonly groups: readonly ProvedGroup[];
  readonly conditions: readonly ProvedCondition[];
}
export interface ProvedComponent {
  readonly rule: RegulationComponent;
  readonly weight: Exact;
  /** The full mark of its value in a component sheet: its weight, where it is told in points. */
  readonly full: Exact;
  readonly parts: readonly ProvedPart[];
}
export interface ProvedPart {
  readonly rule: RegulationPart;
  readonly weight: Exact;
  /** The full mark of a number given for the whole of it: 100, where it is a percent. */
  readonly full: Exact;
  readonly answers: ProvedAnswers;
  readonly items: readonly ProvedItem[];
}
export interface ProvedItem {
  readonly rule: RegulationItem;
  /** What the item can add to its sub-component. */
  readonly weight: Exact;
  readonly answers: ProvedAnswers;
}
export interface ProvedAnswers {
  readonly scale: AnswerScale;
  readonly full: Exact;
  /** What each letter is worth, in the unit of the scale and of the full mark. */
  readonly letters: ReadonlyMap<string, { readonly worth: Decimal; readonly fraction: Exact }>;
}

type Completed = keyof RulesRead | "until" | "sheet" | "groups" | "conditions" | "base" | "departures";

interface RegulationRead extends RulesRead, Omit<Regulation, Completed> {
  readonly until: number | undefined;
  readonly sheet: Regulation["sheet"];
  readonly groups: readonly GroupRead[] | undefined;
  readonly conditions: readonly ConditionRead[] | undefined;
}

/** The regulation with all that it leaves to be understood: answers from the best, and where each value comes from. */
export function proved(read: RegulationRead): ProvedRegulation {
  const { id, label, since, until, completeness, open, source, sheet, scale, rounding, report } = read;
  const scales = new Map(read.answerScales.map((each) => [each.id, provedAnswers(each, source)]));
  const components = read.components.map((each) => provedComponent(each, scales, source));
  const groups = provedGroups(read.groups ?? [], source);
  const conditions = (read.conditions ?? []).map((each) => provedCondition(each, source));
  const regulation: Regulation = {
    id,
    label,
    since,
    ...(until !== undefined && { until }),
    completeness,
    open,
    source,
    ...(sheet !== undefined && { sheet }),
    scale: scale.scale,
    rounding,
    report,
    answerScales: [...scales.values()].map((each) => each.scale),
    components: components.map(({ rule }) => rule),
    ...(groups.length > 0 && { groups: groups.map(({ rule }) => rule) }),
    ...(conditions.length > 0 && { conditions: conditions.map(({ rule }) => rule) }),
  };
  return { regulation: deepFreeze(regulation), components, groups, conditions };
}

function provedAnswers({ id, answers, shares, source }: AnswerScaleRead, handedDown: Citation): ProvedAnswers {
  const best = [...answers].sort((a, b) => compare(b.value, a.value));
  const full = best[0]?.value ?? exactOf(0);
  const scale: AnswerScale = {
    id,
    answers: best.map((each) => ({ ...each, value: exactToDecimal(each.value) })),
    full: exactToDecimal(full),
    ...(shares !== undefined && { shares: shares.table.scale }),
    source: source ?? handedDown,
  };
  const letters = best.map(({ code, value }, i) => {
    const worth = scale.answers[i]?.value ?? exactToDecimal(value);
    return [code, { worth, fraction: divide(value, full) }] as const;
  });
  return { scale, full, letters: new Map(letters) };
}

type Scales = ReadonlyMap<string, ProvedAnswers>;

/** The scale of that id: a law of regulations says that there is one. */
function answersOf(id: string, scales: Scales): ProvedAnswers {
  return scales.get(id) as ProvedAnswers;
}

function provedComponent(read: ComponentRead, scales: Scales, handedDown: Citation): ProvedComponent {
  const { key, code, label, weight, full, source = handedDown } = read;
  const parts = read.parts.map((each) => provedPart(each, scales, source));
  const own = { key, code, label, weight: exactToDecimal(weight), ...fullMark(full) };
  const rule = { ...own, parts: parts.map((each) => each.rule), source };
  return { rule, weight, full: full ?? weight, parts };
}

function provedPart(read: PartRead, scales: Scales, handedDown: Citation): ProvedPart {
  const { key, code, label, weight, method, answers, full, source = handedDown } = read;
  const equal = read.items.length === 0 ? weight : divide(weight, exactOf(read.items.length));
  const items = read.items.map((each) => {
    const { key, code, label, answers: id = answers, weight: own, limits, source: seen = source } = each;
    const share = own === undefined ? {} : { weight: exactToDecimal(own) };
    const rule: RegulationItem = { key, code, label, answers: id, ...share, limits, source: seen };
    return { rule, weight: own ?? equal, answers: answersOf(id, scales) };
  });
  const own = { key, code, label, weight: exactToDecimal(weight) };
  const rule = { ...own, method, answers, ...fullMark(full), items: items.map((each) => each.rule), source };
  return { rule, weight, full: full ?? HUNDRED, answers: answersOf(answers, scales), items };
}

function fullMark(full: Exact | undefined): { readonly full?: Decimal } {
  return full === undefined ? {} : { full: exactToDecimal(full) };
}
