import type { Bilingual, Finding } from "../../core/index.ts";
import { compare, type Decimal, exactToDecimal, formatRupiah, subtract } from "../../number/index.ts";
import { findingOf, type Graph, type ReadNode, targetOf } from "../tree/index.ts";
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
      else findings.push(...compareIndicators(agreement, objective, node, path));
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
    return [
      findingOf(
        "agreement-target-mismatch",
        "error",
        agreement.id,
        [...here, "target"],
        { ...facts, agreed: indicator.target?.given ?? null, planned: target?.given ?? null },
        `Target "${indicator.title}" dalam perjanjian tidak sama dengan target rencana.`,
        `The agreed target of "${indicator.title}" is not that of the plan.`,
      ),
    ];
  });
  const left = node.indicators.filter(({ id }) => !agreed.has(id));
  return [
    ...differences,
    ...left.map(({ id, title }) =>
      findingOf(
        "agreement-incomplete",
        "warning",
        agreement.id,
        [...path, "indicators"],
        { nodeId: node.id, indicatorId: id },
        `"${title}" ada dalam rencana tetapi tidak diperjanjikan.`,
        `"${title}" is in the plan but not in the agreement.`,
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
  const shown = {
    ...(agreed !== undefined && { agreed: exactToDecimal(agreed) }),
    ...(planned !== undefined && { planned: exactToDecimal(planned) }),
    ...(agreed !== undefined && planned !== undefined && { difference: exactToDecimal(subtract(agreed, planned)) }),
  };
  return [
    findingOf(
      "agreement-budget-mismatch",
      "error",
      agreement.id,
      [...path, "budget"],
      { nodeId: node.id, ...shown },
      `Anggaran "${programme.title}" dalam perjanjian ${printed(shown.agreed).id}, dalam rencana ${printed(shown.planned).id}.`,
      `The agreed budget of "${programme.title}" is ${printed(shown.agreed).en}, the planned one ${printed(shown.planned).en}.`,
    ),
  ];
}

function printed(amount: Decimal | undefined): Bilingual {
  if (amount === undefined) return { id: "tidak ada", en: "missing" };
  return { id: formatRupiah(amount), en: formatRupiah(amount, { locale: "en" }) };
}

function notInPlan(
  agreement: ReadAgreement,
  path: readonly (string | number)[],
  title: string,
  details: Readonly<Record<string, unknown>>,
): Finding {
  return findingOf(
    "agreement-not-in-plan",
    "error",
    agreement.id,
    path,
    details,
    `"${title}" diperjanjikan tetapi tidak ada dalam rencana.`,
    `"${title}" is promised but not in the plan.`,
  );
}
