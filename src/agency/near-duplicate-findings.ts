import { findingKind, namesFact, type Path, tell, textFact, wordsFact } from "../core/index.ts";
import type { Finding } from "../finding/index.ts";
import { type NearDuplicate, nearDuplicates } from "./near-duplicates.ts";
import { nearnessWords } from "./nearness.ts";

const nearDuplicateKey = /* @__PURE__ */ (() =>
  findingKind("near-duplicate-key", "warning", {
    facts: {
      /** The key. */
      key: textFact,
      /** The keys that may stand for the same, in quotation marks. */
      others: namesFact,
      /** Why they may. */
      reasons: wordsFact(nearnessWords),
    },
    id: (is) => `"${is.key}" mungkin sama dengan ${is.others}: ${is.reasons}.`,
    en: (is) => `"${is.key}" may be the same as ${is.others}: ${is.reasons}.`,
  }))();

/**
 * The finding of a key that may stand for the same as others beside it.
 *
 * @term temuan kunci yang mirip
 */
export type NearDuplicateFinding = Finding<"near-duplicate-key">;

/** Tells, key by key, the other keys of a list that may stand for the same. */
export function nearDuplicateFindings(
  keys: readonly string[],
  path: Path = [],
): ReadonlyMap<string, NearDuplicateFinding> {
  return new Map(Array.from(nearDuplicates(keys), ([key, found]) => [key, told(key, found, path)]));
}

/** Tells the keys of one list that may stand for the same as a key of another one. */
export function nearDuplicatesBetween(keys: readonly string[], others: readonly string[]): NearDuplicateFinding[] {
  const [own, beside] = [new Set(keys), new Set(others)];
  const near = nearDuplicates([...own, ...beside]);
  return [...own].flatMap((key) => {
    const across = near.get(key)?.filter(({ other }) => beside.has(other)) ?? [];
    return across.length > 0 ? [told(key, across, [])] : [];
  });
}

function told(key: string, found: readonly NearDuplicate[], path: Path): NearDuplicateFinding {
  const others = found.map(({ other }) => `"${other}"`);
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  return tell(nearDuplicateKey, { subject: key, path }, { key, others, reasons });
}
