import {
  type Given,
  keepAll,
  nullable,
  object,
  optional,
  parse,
  problemAt,
  readAll,
  record,
  refuseIfAny,
  text,
  where,
} from "../../core/index.ts";
import { permenpanrb53of2014Agreement } from "../../regulation/index.ts";
import { type Cascade, cascadeLevels, cascadeShape, type Graph, type ReadIndicator, targetOf } from "../tree/index.ts";
import type { AgreedIndicator } from "./agreed-shapes.ts";
import {
  type AgreementParty,
  agreementYear,
  type PerformanceAgreement,
  type PostName,
  performanceAgreementShape,
  postNameShape,
} from "./agreement-shape.ts";
import { nearestAbove } from "./nearest-above.ts";
import { uppermostBudgets } from "./uppermost-budgets.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** The fiscal year: 1900 to 9998. */
    year: agreementYear,
    /** The post to which the promise is made, where the cascade has several owners above; null for the head of a region. */
    superiorId: optional(nullable(text)),
    /** The names and levels of posts; a post that is a node of the cascade needs none. */
    positions: optional(record(postNameShape)),
    /** The id of the agreement; `pk-<year>-<owner>` unless told. */
    id: optional(text),
  }))();

/**
 * What an agreement needs to know beside the cascade.
 *
 * @term pilihan perjanjian kinerja
 */
export interface AgreementOptions extends Given<typeof optionsShape> {}

/**
 * A performance agreement as it was drafted: it says what it is.
 *
 * @term rancangan perjanjian kinerja
 */
export interface DraftedAgreement extends PerformanceAgreement {
  /** Says what this is. */
  readonly kind: "performance-agreement";
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
 * named; `invalid-period` for the year.
 * @see {@link permenpanrb53of2014Agreement} for the clauses and how well they are known.
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
export function draftAgreement(cascade: Cascade, ownerId: string, options: AgreementOptions): DraftedAgreement {
  const [{ own: plan, read: graph }] = keepAll([cascadeShape, cascade, "cascade"]);
  const owned = plan.nodes.flatMap((node, at) => (node.ownerId === ownerId ? [at] : []));
  const owner = where(text, (_, refuse) => owned.length === 0 && refuse("invalid-input", [], ownerOfNode));
  const [, given] = readAll([owner, ownerId, "ownerId"], [optionsShape, options, "options"]);
  const { year, id = `pk-${year}-${ownerId}` } = given;
  const aboveOf = nearestAbove(graph, ownerId);
  const promises = owned.map((at) => ({
    node: graph.read(at),
    above: aboveOf(at).map(graph.read),
  }));
  const superiors = new Set(promises.flatMap(({ above }) => above.map((node) => node.ownerId)));
  if (given.superiorId === undefined && superiors.size > 1)
    refuseIfAny([problemAt("invalid-input", ["options", "superiorId"], [...superiors], oneSuperior)]);
  const [superior = null] = given.superiorId === undefined ? superiors : [given.superiorId];
  const party = (id: string) => partyOf(id, graph, given.positions?.get(id));
  const agreement = parse(performanceAgreementShape, {
    id,
    year,
    firstParty: party(ownerId),
    secondParty: superior === null ? null : party(superior),
    objectives: promises.flatMap(({ node, above }) => {
      const indicators = node.indicators.map((indicator) => agreedOf(indicator, year));
      const restsOn = above.map((each) => each.id);
      return indicators.length === 0 ? [] : [{ nodeId: node.id, title: node.title, indicators, restsOn }];
    }),
    programmes: uppermostBudgets(plan, graph, owned).map(({ id: nodeId, code, title, budget }) => ({
      nodeId,
      code,
      title,
      budget,
    })),
    clauses: [permenpanrb53of2014Agreement.value.promise, permenpanrb53of2014Agreement.value.rewardsAndSanctions],
  });
  return Object.freeze({ ...agreement, kind: "performance-agreement" });
}

function agreedOf(indicator: ReadIndicator, year: number): AgreedIndicator {
  const { id: indicatorId, title, unit = null, polarity, targets = [] } = indicator;
  const quarters = targets.flatMap(({ period, target }) =>
    period.kind === "quarter" && period.year === year ? [{ quarter: period.quarter, target: target.given }] : [],
  );
  const target = targetOf(indicator, year)?.given ?? null;
  return { indicatorId, title, unit, polarity, target, quarters: quarters.sort((a, b) => a.quarter - b.quarter) };
}

function partyOf(ownerId: string, { indexOf, read }: Graph, named: PostName | undefined): AgreementParty {
  if (named !== undefined) return { ownerId, ...named };
  const at = indexOf.get(ownerId);
  const node = at === undefined ? undefined : read(at);
  const isPost = node !== undefined && cascadeLevels[node.level].ladder === "organisation";
  return isPost ? { ownerId, position: node.title, level: node.level } : { ownerId, position: ownerId };
}

const ownerOfNode = { en: "the owner of at least one node", id: "penanggung jawab paling sedikit satu simpul" };
const oneSuperior = {
  en: "one of these: the plan has several owners above",
  id: "salah satu dari ini: rencana memiliki beberapa penanggung jawab di atasnya",
};
