import {
  checkObject,
  deepFreeze,
  frozenCopy,
  isSakipError,
  type Path,
  type Problem,
  refuseIfAny,
} from "../../../core/index.ts";
import { compare, requireExact, toDecimal } from "../../../number/index.ts";
import { readScale, type Scale } from "../../../scale/index.ts";
import type { AnswerScale } from "./answer-scale.ts";
import { checkRegulation } from "./check-regulation.ts";
import { departuresFrom } from "./departures-from.ts";
import type { Regulation, RegulationComponent, RegulationItem, RegulationPart } from "./regulation.ts";
import type { RegulationInput } from "./regulation-schema.ts";

/**
 * Builds a regulation from data and proves it: a national one, or the variant of a ministry or a region. A proved
 * regulation may be spread into a new input, so that a variant writes down only what it changes.
 *
 * @term peraturan evaluasi AKIP
 * @param input - The regulation as it is written down.
 * @param base - The regulation of which this is a variant. The result lists every clause in which it departs.
 * @returns The regulation, frozen.
 * @throws A {@link SakipError} with every fault at once: `weight-sum` where weights do not add up exactly to their
 * parent, `duplicate-key`, `invalid-regulation`, `invalid-number`, and the faults of {@link defineScale} for its scales.
 * @see No official source: that weights add up is logic. That agencies set a technical policy of their own follows
 * PermenPANRB 88/2021, article 6, as a regulation of Indramayu quotes it.
 * @example
 * ```ts
 * import { defineRegulation, permenpanrb88of2021 } from "sakip";
 *
 * const ours = defineRegulation(
 *   { ...permenpanrb88of2021, id: "ours", rounding: { source: { title: "Kebijakan kami", status: "convention" } } },
 *   permenpanrb88of2021,
 * );
 * ours.departures // => [{ clause: "rounding.total", base: "2 decimals, half-up" }]
 * ```
 */
export function defineRegulation(input: RegulationInput, base?: Regulation): Regulation {
  const problems: Problem[] = [];
  if (!checkObject(input, [], problems)) refuseIfAny(problems);
  const scale = readScale(input.scale, ["scale"], problems);
  const shares = (Array.isArray(input.answerScales) ? input.answerScales : []).map((each, i) =>
    each?.shares === undefined ? undefined : readScale(each.shares, ["answerScales", i, "shares"], problems),
  );
  checkRegulation(input, scale, problems);
  const national = base === undefined ? undefined : provedRegulation(base, ["base"], problems);
  refuseIfAny(problems);
  // A copy, because the result freezes what it holds. The scales stay themselves: copies would have to be proved again.
  const own = frozenCopy(input);
  const regulation: Regulation = {
    id: own.id,
    label: own.label,
    since: own.since,
    ...(own.until !== undefined && { until: own.until }),
    coverage: own.coverage,
    open: own.open,
    source: own.source,
    scale: scale as Scale,
    rounding: own.rounding,
    report: own.report,
    answerScales: own.answerScales.map((each, i) => answerScale(each, shares[i], own)),
    components: own.components.map((each) => component(each, own)),
  };
  const proved = deepFreeze(
    national === undefined
      ? regulation
      : { ...regulation, base: national.id, departures: departuresFrom(national, regulation) },
  );
  PROVED.add(proved);
  return proved;
}

const PROVED = /* @__PURE__ */ new WeakSet<Regulation>();

/**
 * A regulation that may be relied on: itself where `defineRegulation` made it. Another one, such as a copy out of JSON or
 * a spread one, is proved; what is wrong with it is added to the problems.
 */
export function provedRegulation(given: Regulation, path: Path, problems: Problem[]): Regulation | undefined {
  return PROVED.has(given) ? given : attempt(() => defineRegulation(given), path, problems);
}

/** What a call gives; what it refuses is added to the problems, with the path to its input before. */
function attempt<T>(call: () => T, path: Path, problems: Problem[]): T | undefined {
  try {
    return call();
  } catch (error) {
    if (!isSakipError(error)) throw error;
    problems.push(...error.details.problems.map((each) => ({ ...each, path: [...path, ...each.path] })));
    return undefined;
  }
}

type AnswerScaleInput = RegulationInput["answerScales"][number];
type ComponentInput = RegulationInput["components"][number];
type PartInput = ComponentInput["parts"][number];
type ItemInput = PartInput["items"][number];

function answerScale(input: AnswerScaleInput, shares: Scale | undefined, { source }: RegulationInput): AnswerScale {
  const answers = input.answers
    .map(({ code, value, meaning, evidence }) => ({
      code,
      value: toDecimal(value),
      ...(meaning !== undefined && { meaning }),
      ...(evidence !== undefined && { evidence }),
    }))
    .sort((a, b) => compare(requireExact(b.value), requireExact(a.value)));
  return {
    id: input.id,
    answers,
    full: (answers[0] as (typeof answers)[0]).value,
    ...(shares !== undefined && { shares }),
    source: input.source ?? source,
  };
}

function component(input: ComponentInput, { source }: RegulationInput): RegulationComponent {
  const own = input.source ?? source;
  return {
    ...named(input),
    weight: toDecimal(input.weight),
    parts: input.parts.map((each) => part(each, own)),
    source: own,
  };
}

function part(input: PartInput, source: RegulationComponent["source"]): RegulationPart {
  const { method, answers } = input;
  const own = input.source ?? source;
  const items = input.items.map((each) => item(each, answers, own));
  return { ...named(input), weight: toDecimal(input.weight), method, answers, items, source: own };
}

function item(input: ItemInput, answers: string, source: RegulationPart["source"]): RegulationItem {
  return {
    ...named(input),
    answers: input.answers ?? answers,
    ...(input.weight !== undefined && { weight: toDecimal(input.weight) }),
    limits: input.limits ?? [],
    source: input.source ?? source,
  };
}

function named<T extends { key: string; code: string; label: ComponentInput["label"] }>({ key, code, label }: T) {
  return { key, code, label };
}
