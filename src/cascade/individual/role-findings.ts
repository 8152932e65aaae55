import { findingKind, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact, type Exact, exactToDecimal } from "../../number/index.ts";
import { shareSum } from "../tree/index.ts";
import type { ReadMatrix } from "./role-matrix-shape.ts";
import type { Result } from "./role-result.ts";

const resultFacts = { nodeId: textFact, indicatorId: textFact, title: textFact };

const uncoveredResult = /* @__PURE__ */ findingKind("uncovered-result", "warning", {
  facts: resultFacts,
  id: (is) => `"${is.title}" tidak diambil atau didukung oleh siapa pun.`,
  en: (is) => `Nobody takes over or supports "${is.title}".`,
});

const noRole = /* @__PURE__ */ findingKind("no-role", "warning", {
  facts: { personId: textFact },
  id: (is) => `${is.personId} tidak memiliki peran pada hasil kerja mana pun.`,
  en: (is) => `${is.personId} has no part in any result.`,
});

const unknownResult = /* @__PURE__ */ findingKind("unknown-result", "error", {
  facts: { resultId: textFact, superiorId: textFact },
  id: (is) => `"${is.resultId}" bukan hasil kerja ${is.superiorId}.`,
  en: (is) => `"${is.resultId}" is no result of ${is.superiorId}.`,
});

/** `uncovered-result`, `no-role`, `unknown-result`: what a role–result matrix leaves open. */
export function openRoles({ superiorId, roles }: ReadMatrix, results: ReadonlyMap<string, Result>): Finding[] {
  const taken = new Set(roles.flatMap(({ contributions }) => contributions.map(({ resultId }) => resultId)));
  const uncovered = [...results.values()].filter(({ indicator }) => !taken.has(indicator.id));
  return [
    ...uncovered.map((result) => tell(uncoveredResult, rolesOf(superiorId), factsOf(result))),
    ...roles.flatMap(({ personId, contributions }, i): Finding[] => {
      const path = ["matrix", "roles", i];
      if (contributions.length === 0) return [tell(noRole, { subject: personId, path }, { personId })];
      return contributions.flatMap(({ resultId }, k) => {
        const place = { subject: personId, path: [...path, "contributions", k, "resultId"] };
        return results.has(resultId) ? [] : [tell(unknownResult, place, { resultId, superiorId })];
      });
    }),
  ];
}

const rolesOf = (subject: string) => ({ subject, path: ["matrix", "roles"] });
const factsOf = ({ indicator, node }: Result) => ({
  nodeId: node.id,
  indicatorId: indicator.id,
  title: indicator.title,
});

const shareMissingKind = /* @__PURE__ */ findingKind("share-missing", "error", {
  facts: { ...resultFacts, missing: countFact },
  id: (is) => `${is.missing} pengambil "${is.title}" tidak memiliki porsi, sedangkan yang lain memiliki.`,
  en: (is) => `${is.missing} of those who take "${is.title}" over have no share, while others have.`,
});

/** A result with shares for some of those who take it over, and not for all. */
export function shareMissing(result: Result, { superiorId }: ReadMatrix, missing: number): Finding {
  return tell(shareMissingKind, rolesOf(superiorId), { ...factsOf(result), missing });
}

/** A result with shares that do not make the whole. */
export function sharesNotWhole(result: Result, { superiorId }: ReadMatrix, total: Exact): Finding {
  return shareSum(rolesOf(superiorId), { ...factsOf(result), sum: exactToDecimal(total) });
}
