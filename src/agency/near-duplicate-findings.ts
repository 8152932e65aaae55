import { type FindingOf, findingKind, namesFact, type Path, tell, textFact, wordsFact } from "../core/index.ts";
import { nearDuplicates } from "./near-duplicates.ts";
import { nearnessWords } from "./nearness.ts";

const nearDuplicateKey = /* @__PURE__ */ (() =>
  findingKind("near-duplicate-key", "warning", {
    facts: { key: textFact, others: namesFact, reasons: wordsFact(nearnessWords) },
    id: (is) => `"${is.key}" mungkin sama dengan ${is.others}: ${is.reasons}.`,
    en: (is) => `"${is.key}" may be the same as ${is.others}: ${is.reasons}.`,
  }))();

/** Findings of keys that may stand for one and the same. */
export type NearDuplicateFinding = FindingOf<typeof nearDuplicateKey>;

/** Tells, key by key, the other keys of a list that may stand for the same. */
export function nearDuplicateFindings(
  keys: readonly string[],
  path: Path = [],
): ReadonlyMap<string, NearDuplicateFinding> {
  const near = [...nearDuplicates(keys)];
  return new Map(
    near.map(([key, found]) => {
      const others = found.map(({ other }) => `"${other}"`);
      const reasons = [...new Set(found.map(({ reason }) => reason))];
      return [key, tell(nearDuplicateKey, { subject: key, path }, { key, others, reasons })];
    }),
  );
}
