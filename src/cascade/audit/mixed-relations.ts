import { type Finding, relationWords } from "../../core/index.ts";
import type { Located } from "../roll-up/index.ts";
import { findingOf, type IndicatorRelation } from "../tree/index.ts";
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
    .map(([upper, kinds]) =>
      findingOf(
        "mixed-relation",
        "error",
        upper.node.id,
        ["nodes", upper.at, "indicators", upper.position],
        { indicatorId: upper.indicator.id, relations: [...kinds] },
        `"${upper.indicator.title}" disusun dengan lebih dari satu cara: ${words(kinds, "id")}.`,
        `"${upper.indicator.title}" is made in more than one way: ${words(kinds, "en")}.`,
      ),
    );
}

function words(kinds: Iterable<IndicatorRelation | "formula">, locale: "id" | "en"): string {
  return Array.from(kinds, (kind) => relationWords[kind][locale]).join(", ");
}
