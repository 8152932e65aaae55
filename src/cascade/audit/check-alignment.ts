import { addUnder, findingKind, optionalFact, polarityWords, tell, textFact, wordFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Dangling, Located } from "../roll-up/index.ts";
import { type CascadeNode, type IndicatorRelation, isSameUnit, itemAt, parentsAt, wordingOf } from "../tree/index.ts";
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
  for (const each of index.located) addUnder(byNode, each.at, each);
  // Once for each node above, however many stand below it.
  const byWording = new Map<number, ReadonlyMap<string, Located>>();
  const wordingsAt = (at: number): ReadonlyMap<string, Located> => {
    const known = byWording.get(at);
    if (known !== undefined) return known;
    const found = new Map((byNode.get(at) ?? []).map((each) => [wordingOf(each.indicator.title), each]));
    byWording.set(at, found);
    return found;
  };
  cascade.nodes.forEach((node, at) => {
    for (const parent of parentsAt(graph, at)) {
      const above = itemAt(cascade.nodes, parent);
      if (wordingOf(above.title) === wordingOf(node.title)) findings.push(copiedTitle(node, above, at));
      const uppers = wordingsAt(parent);
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
  const facts = { ...factsOf(lower), above: upper.node.id, aboveIndicatorId: above.id };
  const place = (key: string) => ({ subject: lower.node.id, path: [...path, key] });
  const [unit, aboveUnit] = [below.unit ?? "", above.unit ?? ""];
  if (!isSameUnit(unit, aboveUnit)) findings.push(tell(unitMismatch, place("unit"), { ...facts, unit, aboveUnit }));
  if (below.polarity !== above.polarity)
    findings.push(
      tell(polarityMismatch, place("polarity"), { ...facts, polarity: below.polarity, abovePolarity: above.polarity }),
    );
  return findings;
}

const factsOf = ({ indicator }: Located) => ({ indicatorId: indicator.id, title: indicator.title });

const pairFacts = { indicatorId: textFact, title: textFact, above: textFact, aboveIndicatorId: textFact };

const unitMismatch = /* @__PURE__ */ findingKind("unit-mismatch", "error", {
  facts: { ...pairFacts, unit: textFact, aboveUnit: textFact },
  id: (is) => `Satuan "${is.title}" adalah ${is.unit}, sedangkan di atasnya ${is.aboveUnit}.`,
  en: (is) => `The unit of "${is.title}" is ${is.unit}, above it ${is.aboveUnit}.`,
});

const polarityMismatch = /* @__PURE__ */ (() =>
  findingKind("polarity-mismatch", "error", {
    facts: { ...pairFacts, polarity: wordFact(polarityWords), abovePolarity: wordFact(polarityWords) },
    id: (is) => `Polarisasi "${is.title}" adalah ${is.polarity}, sedangkan di atasnya ${is.abovePolarity}.`,
    en: (is) => `The polarity of "${is.title}" is ${is.polarity}, above it ${is.abovePolarity}.`,
  }))();

const supportFacts = /* @__PURE__ */ (() => ({
  indicatorId: textFact,
  title: textFact,
  supports: optionalFact(textFact),
}))();

const DANGLING = {
  "unknown-indicator": /* @__PURE__ */ findingKind("unknown-indicator", "error", {
    facts: supportFacts,
    id: (is) => `"${is.title}" mendukung indikator "${is.supports}", yang tidak ada.`,
    en: (is) => `"${is.title}" supports the indicator "${is.supports}", which is nowhere.`,
  }),
  "ambiguous-indicator": /* @__PURE__ */ findingKind("ambiguous-indicator", "error", {
    facts: supportFacts,
    id: (is) =>
      `"${is.title}" mendukung indikator "${is.supports}", yang dimiliki beberapa simpul, tetapi tidak oleh induknya.`,
    en: (is) => `"${is.title}" supports the indicator "${is.supports}", which several nodes have, but no parent.`,
  }),
  "duplicate-support": /* @__PURE__ */ findingKind("duplicate-support", "error", {
    facts: supportFacts,
    id: (is) =>
      `"${is.title}" mendukung indikator "${is.supports}", dua kali dengan hubungan yang sama; yang pertama berlaku.`,
    en: (is) => `"${is.title}" supports the indicator "${is.supports}", twice by the same relation; the first counts.`,
  }),
};

function danglingSupport({ lower, declaration, indicatorId, fault }: Dangling): Finding {
  const path = ["nodes", lower.at, "indicators", lower.position, "supports", declaration];
  const facts = { ...factsOf(lower), supports: indicatorId };
  const place = { subject: lower.node.id, path };
  switch (fault) {
    case "unknown-indicator":
      return tell(DANGLING[fault], place, facts);
    case "ambiguous-indicator":
      return tell(DANGLING[fault], place, facts);
    case "duplicate-support":
      return tell(DANGLING[fault], place, facts);
  }
}

const copiedIndicatorKind = /* @__PURE__ */ findingKind("copied-indicator", "warning", {
  facts: pairFacts,
  id: (is) => `"${is.title}" disalin dari induknya tanpa hubungan yang dinyatakan.`,
  en: (is) => `"${is.title}" is copied from the node above without a declared relation.`,
});

function copiedIndicator(lower: Located, upper: Located): Finding {
  const place = { subject: lower.node.id, path: ["nodes", lower.at, "indicators", lower.position] };
  const facts = { ...factsOf(lower), above: upper.node.id, aboveIndicatorId: upper.indicator.id };
  return tell(copiedIndicatorKind, place, facts);
}

const copiedTitleKind = /* @__PURE__ */ findingKind("copied-title", "warning", {
  facts: { title: textFact, above: textFact },
  id: (is) => `Rumusan "${is.title}" sama dengan induknya.`,
  en: (is) => `"${is.title}" has the wording of the node above it.`,
});

function copiedTitle({ id, title }: CascadeNode, above: CascadeNode, at: number): Finding {
  return tell(copiedTitleKind, { subject: id, path: ["nodes", at, "title"] }, { title, above: above.id });
}
