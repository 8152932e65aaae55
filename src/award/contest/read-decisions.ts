import { type Bilingual, type Problem, problemAt } from "../../core/index.ts";
import type { JuryDecision } from "./award-round-shape.ts";
import type { Row } from "./some.ts";
import type { OpenContest } from "./tier-book.ts";

/** Decisions of the jury, looked up contest by contest; what fits no contest is a problem in the end. */
export interface Decisions {
  /** Whom the jury gives the places of a contest; undefined where it has not decided all of them. */
  decide(tierId: string, contest: OpenContest): readonly Row[] | undefined;
  /** A problem for every winner that no contest was waiting for. */
  unused(): readonly Problem[];
}

/** Makes decisions ready to be looked up. */
export function readDecisions(decisions: readonly JuryDecision[]): Decisions {
  const used = new Set<string>();
  const namedIn = new Map<string, Set<string>>();
  for (const { tierId, selected } of decisions) {
    const named = namedIn.get(tierId) ?? new Set<string>();
    for (const entryId of selected) named.add(entryId);
    namedIn.set(tierId, named);
  }
  const key = (tierId: string, entryId: string): string => JSON.stringify([tierId, entryId]);
  return {
    decide(tierId, { rows, places, limits }) {
      const named = namedIn.get(tierId);
      const chosen = rows.filter((row) => named?.has(row.item.id));
      if (chosen.length !== places) return undefined;
      // The jury settles a tie; it does not lift the limit of an owner.
      const winners = new Set(chosen);
      if (limits.some((each) => each.rows.filter((row) => winners.has(row)).length > each.places)) return undefined;
      for (const row of chosen) used.add(key(tierId, row.item.id));
      return chosen;
    },
    unused() {
      return decisions.flatMap(({ tierId, selected }, i) =>
        selected.flatMap((entryId, j) =>
          used.has(key(tierId, entryId))
            ? []
            : [problemAt("invalid-input", ["round", "decisions", i, "selected", j], entryId, fitting(tierId))],
        ),
      );
    },
  };
}

function fitting(tierId: string): Bilingual {
  return {
    en: `as many winners as there are contested places in the tier "${tierId}", of those who compete for them, and of no owner more than its limit`,
    id: `pemenang sebanyak tempat yang diperebutkan pada kategori "${tierId}", dari antara yang memperebutkannya, dan tidak melebihi batas setiap pemilik`,
  };
}
