import { addAll, dataFact, findingKind, optionalFact, type Path, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { compare, exactToDecimal, rupiahFact, subtract } from "../../number/index.ts";
import { type Graph, type ReadNode, targetOf } from "../tree/index.ts";
import type { ReadAgreement } from "./agreement-shape.ts";
import type { CurrentAgreements } from "./placed-agreement.ts";
import { sameTarget } from "./same-target.ts";

/** `agreement-not-in-plan`, `agreement-incomplete`, `agreement-target-mismatch`, `agreement-budget-mismatch`. */
export function checkAgreementPlan(current: CurrentAgreements, plan: Graph): Finding[] {
  const findings: Finding[] = [];
  const nodeOf = (id: string): ReadNode | undefined => {
    const node = plan.indexOf.get(id);
    return node === undefined ? undefined : plan.read(node);
  };
  for (const { agreement, at } of current.values()) {
    agreement.objectives.forEach((objective, i) => {
      const path = ["agreements", at, "objectives", i];
      const node = nodeOf(objective.nodeId);
      if (node === undefined) findings.push(notInPlan(agreement, path, objective.title, { nodeId: objective.nodeId }));
      else addAll(findings, compareIndicators(agreement, objective, node, path));
    });
    agreement.programmes.forEach((programme, i) => {
      const path = ["agreements", at, "programmes", i];
      const node = nodeOf(programme.nodeId);
      if (node === undefined) findings.push(notInPlan(agreement, path, programme.title, { nodeId: programme.nodeId }));
      else findings.push(...compareBudget(agreement, programme, node, path));
    });
  }
  return findings;
}

function compareIndicators(
  agreement: ReadAgreement,
  objective: ReadAgreement["objectives"][number],
  node: ReadNode,
  path: readonly (string | number)[],
): Finding[] {
  const planned = new Map(node.indicators.map((each) => [each.id, each]));
  const agreed = new Set(objective.indicators.map(({ indicatorId }) => indicatorId));
  const differences = objective.indicators.flatMap((indicator, k) => {
    const here = [...path, "indicators", k];
    const facts = { nodeId: node.id, indicatorId: indicator.indicatorId };
    const inPlan = planned.get(indicator.indicatorId);
    if (inPlan === undefined) return [notInPlan(agreement, here, indicator.title, facts)];
    const target = targetOf(inPlan, agreement.year) ?? null;
    if (sameTarget(target, indicator.target)) return [];
    const given = { agreed: indicator.target?.given ?? null, planned: target?.given ?? null };
    const place = { subject: agreement.id, path: [...here, "target"] };
    return [tell(targetMismatch, place, { ...facts, title: indicator.title, ...given })];
  });
  const left = node.indicators.filter(({ id }) => !agreed.has(id));
  return [
    ...differences,
    ...left.map(({ id, title }) =>
      tell(
        agreementIncomplete,
        { subject: agreement.id, path: [...path, "indicators"] },
        { nodeId: node.id, indicatorId: id, title },
      ),
    ),
  ];
}

function compareBudget(
  agreement: ReadAgreement,
  programme: ReadAgreement["programmes"][number],
  node: ReadNode,
  path: readonly (string | number)[],
): Finding[] {
  const agreed = programme.budget ?? undefined;
  const planned = node.budget;
  const isSame = agreed === undefined || planned === undefined ? agreed === planned : compare(agreed, planned) === 0;
  if (isSame) return [];
  const facts = {
    nodeId: node.id,
    title: programme.title,
    agreed: agreed && exactToDecimal(agreed),
    planned: planned && exactToDecimal(planned),
    difference: agreed && planned && exactToDecimal(subtract(agreed, planned)),
  };
  return [tell(budgetMismatch, { subject: agreement.id, path: [...path, "budget"] }, facts)];
}

const commitmentFacts = { nodeId: textFact, indicatorId: textFact, title: textFact };

const targetMismatch = /* @__PURE__ */ (() =>
  findingKind("agreement-target-mismatch", "error", {
    facts: {
      ...commitmentFacts,
      agreed: dataFact<unknown>("target or null"),
      planned: dataFact<unknown>("target or null"),
    },
    id: (is) => `Target "${is.title}" dalam perjanjian tidak sama dengan target rencana.`,
    en: (is) => `The agreed target of "${is.title}" is not that of the plan.`,
  }))();

const agreementIncomplete = /* @__PURE__ */ findingKind("agreement-incomplete", "warning", {
  facts: commitmentFacts,
  id: (is) => `"${is.title}" ada dalam rencana tetapi tidak diperjanjikan.`,
  en: (is) => `"${is.title}" is in the plan but not in the agreement.`,
});

const budgetMismatch = /* @__PURE__ */ (() =>
  findingKind("agreement-budget-mismatch", "error", {
    facts: {
      nodeId: textFact,
      title: textFact,
      agreed: optionalFact(rupiahFact),
      planned: optionalFact(rupiahFact),
      difference: optionalFact(rupiahFact),
    },
    id: ({ title, agreed = "tidak ada", planned = "tidak ada" }) =>
      `Anggaran "${title}" dalam perjanjian ${agreed}, dalam rencana ${planned}.`,
    en: ({ title, agreed = "missing", planned = "missing" }) =>
      `The agreed budget of "${title}" is ${agreed}, the planned one ${planned}.`,
  }))();

const notInPlanKind = /* @__PURE__ */ (() =>
  findingKind("agreement-not-in-plan", "error", {
    facts: { title: textFact, nodeId: textFact, indicatorId: optionalFact(textFact) },
    id: (is) => `"${is.title}" diperjanjikan tetapi tidak ada dalam rencana.`,
    en: (is) => `"${is.title}" is promised but not in the plan.`,
  }))();

function notInPlan(
  { id }: ReadAgreement,
  path: Path,
  title: string,
  facts: { readonly nodeId: string; readonly indicatorId?: string },
): Finding {
  return tell(notInPlanKind, { subject: id, path }, { title, ...facts });
}
