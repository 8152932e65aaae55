import type { Finding } from "../../core/index.ts";
import type { Polarity } from "../../indicator/index.ts";
import type { Dangling, Located } from "../roll-up/index.ts";
import {
  type CascadeNode,
  findingOf,
  type IndicatorRelation,
  isSameUnit,
  itemAt,
  parentsAt,
  wordingOf,
} from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

/**
 * What parent and child say differently, or too much alike: `unit-mismatch`, `polarity-mismatch`, `copied-indicator`,
 * `copied-title`, `unknown-indicator`, `ambiguous-indicator`, `duplicate-support`.
 */
export function checkAlignment(context: CheckContext): void {
  const { cascade, graph, index, findings } = context;
  for (const each of index.dangling) findings.push(danglingSupport(each));
  for (const { lower, upper, relation } of index.supports) findings.push(...contradictions(lower, upper, relation));

  const declared = new Set(index.supports.map(({ lower, upper }) => pairKey(lower, upper)));
  const byNode = new Map<number, Located[]>();
  for (const each of index.located) byNode.set(each.at, [...(byNode.get(each.at) ?? []), each]);
  cascade.nodes.forEach((node, at) => {
    for (const parent of parentsAt(graph, at)) {
      const above = itemAt(cascade.nodes, parent);
      if (wordingOf(above.title) === wordingOf(node.title)) findings.push(copiedTitle(node, above, at));
      const uppers = new Map((byNode.get(parent) ?? []).map((each) => [wordingOf(each.indicator.title), each]));
      for (const lower of byNode.get(at) ?? []) {
        const upper = uppers.get(wordingOf(lower.indicator.title));
        if (upper === undefined || declared.has(pairKey(lower, upper))) continue;
        findings.push(copiedIndicator(lower, upper), ...contradictions(lower, upper, "same"));
      }
    }
  });
}

function pairKey(lower: Located, upper: Located): string {
  return `${lower.at}.${lower.position}<${upper.at}.${upper.position}`;
}

function contradictions(lower: Located, upper: Located, relation: IndicatorRelation): Finding[] {
  const findings: Finding[] = [];
  // Components of a formula have units of their own, and mere support promises nothing.
  if (relation === "none" || relation === "numerator" || relation === "denominator") return findings;
  const [below, above] = [lower.indicator, upper.indicator];
  const path = ["nodes", lower.at, "indicators", lower.position];
  const facts = { indicatorId: below.id, above: upper.node.id, aboveIndicatorId: above.id };
  if (typeof below.unit === "string" && typeof above.unit === "string" && !isSameUnit(below.unit, above.unit))
    findings.push(
      findingOf(
        "unit-mismatch",
        "error",
        lower.node.id,
        [...path, "unit"],
        { ...facts, unit: below.unit, aboveUnit: above.unit },
        `Satuan "${below.title}" adalah ${below.unit}, sedangkan di atasnya ${above.unit}.`,
        `The unit of "${below.title}" is ${below.unit}, above it ${above.unit}.`,
      ),
    );
  if (below.polarity !== above.polarity)
    findings.push(
      findingOf(
        "polarity-mismatch",
        "error",
        lower.node.id,
        [...path, "polarity"],
        { ...facts, polarity: below.polarity, abovePolarity: above.polarity },
        `Polarisasi "${below.title}" adalah ${DIRECTIONS[below.polarity]}, sedangkan di atasnya ${DIRECTIONS[above.polarity]}.`,
        `The polarity of "${below.title}" is ${below.polarity}, above it ${above.polarity}.`,
      ),
    );
  return findings;
}

const DIRECTIONS: Readonly<Record<Polarity, string>> = {
  maximize: "makin tinggi makin baik",
  minimize: "makin rendah makin baik",
  stabilize: "makin dekat dengan target makin baik",
};

const DANGLING = {
  "unknown-indicator": ["yang tidak ada", "which is nowhere"],
  "ambiguous-indicator": [
    "yang dimiliki beberapa simpul, tetapi tidak oleh induknya",
    "which several nodes have, but no parent",
  ],
  "duplicate-support": [
    "dua kali dengan hubungan yang sama; yang pertama berlaku",
    "twice by the same relation; the first counts",
  ],
} as const;

function danglingSupport({ lower, declaration, fault }: Dangling): Finding {
  const named = lower.indicator.supports?.[declaration]?.indicatorId;
  return findingOf(
    fault,
    "error",
    lower.node.id,
    ["nodes", lower.at, "indicators", lower.position, "supports", declaration],
    { indicatorId: lower.indicator.id, supports: named },
    `"${lower.indicator.title}" mendukung indikator "${named}", ${DANGLING[fault][0]}.`,
    `"${lower.indicator.title}" supports the indicator "${named}", ${DANGLING[fault][1]}.`,
  );
}

function copiedIndicator(lower: Located, upper: Located): Finding {
  return findingOf(
    "copied-indicator",
    "warning",
    lower.node.id,
    ["nodes", lower.at, "indicators", lower.position],
    { indicatorId: lower.indicator.id, above: upper.node.id, aboveIndicatorId: upper.indicator.id },
    `"${lower.indicator.title}" disalin dari induknya tanpa hubungan yang dinyatakan.`,
    `"${lower.indicator.title}" is copied from the node above without a declared relation.`,
  );
}

function copiedTitle(node: CascadeNode, above: CascadeNode, at: number): Finding {
  return findingOf(
    "copied-title",
    "warning",
    node.id,
    ["nodes", at, "title"],
    { above: above.id },
    `Rumusan "${node.title}" sama dengan induknya.`,
    `"${node.title}" has the wording of the node above it.`,
  );
}
