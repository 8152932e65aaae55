import { addAll } from "../../core/index.ts";
import { countedTwice, type Located, partsIn, type Support, whyNotTogether } from "../roll-up/index.ts";
import { itemAt, parentsAt, wordingOf } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";
import { mixedRelations } from "./mixed-relations.ts";
import { countedTwiceFinding, noDirection, notAdditive, unlinked } from "./support-findings.ts";
import { weightSumFindings } from "./weight-sum-findings.ts";

/**
 * What is wrong with how indicators are made of others: `counted-twice`, `not-additive`, `no-direction`, `mixed-relation`, and `weight-sum` of
 * supports; and `unlinked-indicator`, of those that nothing above is made of.
 */
export function checkSupports(context: CheckContext): void {
  const { index, standings, findings } = context;
  const parts = partsIn(index.supports);
  for (const each of countedTwice(index.located, parts, standings)) findings.push(countedTwiceFinding(each));
  for (const [upper, supports] of parts) {
    if (whyNotTogether(upper, supports) === "not-additive") findings.push(notAdditive(upper, supports));
    const isWorst = supports.some(({ relation }) => relation === "worst");
    if (isWorst && upper.indicator.polarity === "stabilize") findings.push(noDirection(upper));
    checkWeights(upper, supports, context);
  }
  addAll(findings, mixedRelations(context));
  checkLinks(context);
}

function checkWeights(upper: Located, supports: readonly Support[], { findings }: CheckContext): void {
  const asked = supports.filter(({ relation }) => relation === "weighted").map(({ weight }) => weight);
  if (asked.length === 0) return;
  const { ownPart, ownWeight } = upper.read;
  const weights = ownPart === true ? [...asked, ownWeight] : asked;
  const { node, indicator, at, position } = upper;
  const place = { subject: node.id, path: ["nodes", at, "indicators", position] };
  const of = { title: indicator.title, of: "supports", indicatorId: indicator.id } as const;
  findings.push(...weightSumFindings(place, of, weights));
}

/** Indicators of nodes below others with indicators, which support none of them. */
function checkLinks({ cascade, graph, index, findings }: CheckContext): void {
  const told = new Set([...index.supports.map(({ lower }) => lower), ...index.dangling.map(({ lower }) => lower)]);
  const hasAbove = new Uint8Array(cascade.nodes.length);
  for (const at of graph.order)
    for (const parent of parentsAt(graph, at))
      if (hasAbove[parent] === 1 || itemAt(cascade.nodes, parent).indicators.length > 0) hasAbove[at] = 1;
  const byNode = new Map<number, ReadonlySet<string>>();
  const wordingsAt = (at: number): ReadonlySet<string> => {
    const known = byNode.get(at);
    if (known !== undefined) return known;
    const found = new Set(itemAt(cascade.nodes, at).indicators.map(({ title }) => wordingOf(title)));
    byNode.set(at, found);
    return found;
  };
  for (const each of index.located) {
    if (hasAbove[each.at] === 0 || told.has(each)) continue;
    // One that has the wording of the node above is told as a copy.
    const wording = wordingOf(each.indicator.title);
    const isCopy = Array.from(parentsAt(graph, each.at)).some((parent) => wordingsAt(parent).has(wording));
    if (!isCopy) findings.push(unlinked(each));
  }
}
