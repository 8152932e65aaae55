import {
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  deepFreeze,
  frozenCopy,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import { agreementRules } from "../../regulation/index.ts";
import {
  type Cascade,
  type CascadeIndicator,
  type CascadeLevel,
  type CascadeNode,
  cascadeLevels,
  type Graph,
  graphOf,
  targetOf,
} from "../tree/index.ts";
import type { AgreedIndicator, AgreementParty, PerformanceAgreement } from "./agreement.ts";
import { nearestAbove } from "./nearest-above.ts";
import { uppermostBudgets } from "./uppermost-budgets.ts";

/**
 * How an agreement names a post.
 *
 * @term nama jabatan
 */
export interface PostName {
  /** The post as the agreement prints it. */
  readonly position: string;
  /** Its level, where it is known. */
  readonly level?: CascadeLevel;
}

/**
 * What an agreement needs to know beside the cascade.
 *
 * @term pilihan perjanjian kinerja
 */
export interface AgreementOptions {
  /** The fiscal year: 1900 to 9998. */
  readonly year: number;
  /** The post to which the promise is made, where the cascade has several owners above; null for the head of a region. */
  readonly superiorId?: string | null;
  /** The names and levels of posts; a post that is a node of the cascade needs none. */
  readonly positions?: Readonly<Record<string, PostName>>;
  /** The id of the agreement; `pk-<year>-<owner>` unless told. */
  readonly id?: string;
}

/**
 * Drafts the performance agreement of one post from the cascade: every node it owns that has indicators, their targets of
 * the year and its quarters, and the programmes, activities or sub-activities with their budgets.
 *
 * The second party is the owner of what these nodes hang below. Of nested programmes and activities only the uppermost is
 * listed, so that no rupiah is listed twice.
 *
 * @term perjanjian kinerja
 * @param cascade - What {@link buildCascade} gave.
 * @param ownerId - The post that promises.
 * @param options - The year; names of posts; the superior where the cascade has several.
 * @returns The draft, frozen and without a date; a copy with `signedOn` is the signed agreement.
 * @throws A {@link SakipError} `invalid-input` when the post owns nothing, or when several posts stand above it and none is
 * named.
 * @see {@link agreementRules} for the clauses and how well they are known.
 * @example
 * ```ts
 * import { buildCascade, draftAgreement } from "sakip";
 *
 * const { cascade } = buildCascade([
 *   { id: "s", parents: [], level: "objective", title: "Stunting turun", ownerId: "kadis", indicators: [] },
 *   {
 *     id: "p", parents: ["s"], level: "programme", title: "Perbaikan gizi", ownerId: "kabid", budget: "500000000",
 *     indicators: [{ id: "i", title: "Balita ditimbang", unit: "%", polarity: "maximize", target: 90 }],
 *   },
 * ]);
 * const agreement = draftAgreement(cascade, "kabid", {
 *   year: 2024,
 *   positions: { kabid: { position: "Kepala Bidang Kesehatan Masyarakat" }, kadis: { position: "Kepala Dinas Kesehatan" } },
 * });
 * agreement.secondParty // => { ownerId: "kadis", position: "Kepala Dinas Kesehatan" }
 * agreement.objectives.map(({ title, restsOn }) => [title, restsOn]) // => [["Perbaikan gizi", ["s"]]]
 * agreement.programmes // => [{ nodeId: "p", title: "Perbaikan gizi", budget: "500000000" }]
 * ```
 */
export function draftAgreement(cascade: Cascade, ownerId: string, options: AgreementOptions): PerformanceAgreement {
  const graph = graphOf(cascade);
  const problems: Problem[] = [];
  checkText(ownerId, ["ownerId"], problems);
  if (checkObject(options, ["options"], problems))
    checkPositions(options["positions"], ["options", "positions"], problems);
  checkWhole(options?.year, 1900, 9998, ["options", "year"], problems);
  const owned = cascade.nodes.flatMap((node, at) => (node.ownerId === ownerId ? [at] : []));
  if (owned.length === 0)
    problems.push(problemAt("invalid-input", ["ownerId"], ownerId, "the owner of at least one node"));
  refuseIfAny(problems);

  const restsOn = owned.map((at) => nearestAbove(cascade, graph, at));
  const superiors = new Set(restsOn.flat().map((at) => (cascade.nodes[at] as CascadeNode).ownerId as string));
  if (options.superiorId === undefined && superiors.size > 1)
    refuseIfAny([
      problemAt(
        "invalid-input",
        ["options", "superiorId"],
        [...superiors],
        "one of these: the plan has several owners above",
      ),
    ]);
  const superior = options.superiorId === undefined ? ([...superiors][0] ?? null) : options.superiorId;
  const objectives = owned.flatMap((at, k) => {
    const { id, title, indicators } = cascade.nodes[at] as CascadeNode;
    const above = (restsOn[k] as number[]).map((up) => (cascade.nodes[up] as CascadeNode).id);
    const agreed = indicators.map((indicator) => agreedOf(indicator, options.year));
    return indicators.length === 0 ? [] : [{ nodeId: id, title, indicators: agreed, restsOn: above }];
  });
  return deepFreeze({
    id: options.id ?? `pk-${options.year}-${ownerId}`,
    year: options.year,
    firstParty: partyOf(ownerId, cascade, graph, options),
    secondParty: superior === null ? null : partyOf(superior, cascade, graph, options),
    objectives,
    programmes: uppermostBudgets(cascade, graph, owned).map(({ id, code, title, budget }) => ({
      nodeId: id,
      ...(code !== undefined && { code }),
      title,
      ...(budget !== undefined && { budget }),
    })),
    clauses: [{ ...agreementRules.value.promise }, { ...agreementRules.value.rewardsAndSanctions }],
  });
}

function checkPositions(positions: unknown, path: Path, problems: Problem[]): void {
  if (positions === undefined || !checkObject(positions, path, problems)) return;
  for (const [id, named] of Object.entries(positions)) {
    if (!checkObject(named, [...path, id], problems)) continue;
    checkText(named["position"], [...path, id, "position"], problems);
    if (named["level"] !== undefined)
      checkWord(named["level"], Object.keys(cascadeLevels), [...path, id, "level"], problems);
  }
}

function agreedOf(indicator: CascadeIndicator, year: number): AgreedIndicator {
  const quarters = (indicator.targets ?? []).flatMap(({ period, target }) =>
    period.kind === "quarter" && period.year === year ? [{ quarter: period.quarter, target: frozenCopy(target) }] : [],
  );
  return {
    indicatorId: indicator.id,
    title: indicator.title,
    unit: indicator.unit ?? null,
    polarity: indicator.polarity,
    target: frozenCopy(targetOf(indicator, year) ?? null),
    quarters: quarters.sort((a, b) => a.quarter - b.quarter),
  };
}

function partyOf(
  ownerId: string,
  { nodes }: Cascade,
  graph: Graph,
  { positions = {} }: AgreementOptions,
): AgreementParty {
  const named = Object.hasOwn(positions, ownerId) ? positions[ownerId] : undefined;
  if (named !== undefined) return { ownerId, ...named };
  const at = graph.indexOf.get(ownerId);
  const node = at === undefined ? undefined : nodes[at];
  const isPost = node !== undefined && cascadeLevels[node.level].ladder === "organisation";
  return isPost ? { ownerId, position: node.title, level: node.level } : { ownerId, position: ownerId };
}
