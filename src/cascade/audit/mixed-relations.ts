import { findingKind, relationWords, tell, textFact, wordsFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Located } from "../roll-up/index.ts";
import type { IndicatorRelation } from "../tree/index.ts";
import type { CheckContext } from "./check-context.ts";

/** `mixed-relation`: indicators that are made in more than one way. */
export function mixedRelations({ index }: CheckContext): Finding[] {
  const relations = new Map<Located, Set<IndicatorRelation | "formula">>();
  for (const { upper, relation } of index.supports) {
    if (relation === "none" || relation === "same") continue;
    const kind = relation === "numerator" || relation === "denominator" ? "formula" : relation;
    const kinds = (relations.get(upper) ?? new Set()).add(kind);
    // A part of one's own has no place in a formula of others.
    if (kind === "formula" && upper.indicator.ownPart === true) kinds.add("sum");
    relations.set(upper, kinds);
  }
  return [...relations]
    .filter(([, kinds]) => kinds.size > 1)
    .map(([{ node, indicator, at, position }, kinds]) =>
      tell(
        mixedRelation,
        { subject: node.id, path: ["nodes", at, "indicators", position] },
        { indicatorId: indicator.id, title: indicator.title, relations: [...kinds] },
      ),
    );
}

const mixedRelation = /* @__PURE__ */ (() =>
  findingKind("mixed-relation", "error", {
    facts: { indicatorId: textFact, title: textFact, relations: wordsFact(relationWords) },
    id: (is) => `"${is.title}" disusun dengan lebih dari satu cara: ${is.relations}.`,
    en: (is) => `"${is.title}" is made in more than one way: ${is.relations}.`,
  }))();
