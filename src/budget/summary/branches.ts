import type { Problem } from "../../core/index.ts";
import { type Exact, multiply, ONE } from "../../number/index.ts";
import type { BudgetLine } from "../line/index.ts";
import type { PlaceOf } from "./gather-lines.ts";
import { createGroup, type GroupSums, mergeGroup } from "./group-sums.ts";
import { addCounts, createCounts, type LineCounts } from "./line-counts.ts";
import { type LineKey, type ReadShare, sharesOf } from "./line-key.ts";
import type { Shared } from "./place.ts";

/** A group, and those within it. Lines are counted on the last level, and summed up from there. */
export interface Branch {
  readonly group: GroupSums;
  readonly below: Map<string, Branch>;
  /** By how much lines that several groups within share would count too often. */
  readonly repeated: LineCounts;
}

type Keys<L> = readonly { readonly by: (line: L) => LineKey }[];

/** The way of a line down the levels to its group on the last one, or by shares to several. */
export function leavesOf<L extends BudgetLine>(roots: Map<string, Branch>, levels: Keys<L>): PlaceOf<L> {
  return (line, i, problems) => {
    let beside = roots;
    let branch: Branch | undefined;
    for (const [depth, { by }] of levels.entries()) {
      const answer = by(line);
      let next = typeof answer === "string" ? beside.get(answer) : undefined;
      if (next === undefined) {
        const [only, ...others] = sharesOf(answer, i, problems) ?? [];
        if (only === undefined) return undefined;
        if (others.length > 0) {
          const shared: Shared = { shares: [], repeats: [] };
          const way = { line, i, problems, shared };
          return divideUp(way, levels.slice(depth + 1), [only, ...others], { beside, above: branch, share: ONE })
            ? shared
            : undefined;
        }
        next = branchUnder(only.key, beside);
      }
      branch = next;
      beside = next.below;
    }
    return branch?.group;
  };
}

interface Way<L> {
  readonly line: L;
  readonly i: number;
  readonly problems: Problem[];
  readonly shared: Shared;
}

interface Fork {
  readonly beside: Map<string, Branch>;
  readonly above: Branch | undefined;
  readonly share: Exact;
}

/** Follows a line down from where several keys share it; false where one of them has no key below. */
function divideUp<L>(way: Way<L>, below: Keys<L>, keys: readonly ReadShare[], { beside, above, share }: Fork): boolean {
  if (above !== undefined) way.shared.repeats.push({ counts: above.repeated, times: keys.length - 1 });
  const [level, ...rest] = below;
  return keys.every((own) => {
    const branch = branchUnder(own.key, beside);
    const part = multiply(share, own.share);
    if (level === undefined) {
      way.shared.shares.push({ group: branch.group, share: part });
      return true;
    }
    const next = sharesOf(level.by(way.line), way.i, way.problems);
    return next !== undefined && divideUp(way, rest, next, { beside: branch.below, above: branch, share: part });
  });
}

function branchUnder(key: string, beside: Map<string, Branch>): Branch {
  const branch = beside.get(key) ?? { group: createGroup(key), below: new Map(), repeated: createCounts() };
  beside.set(key, branch);
  return branch;
}

/** The sums of a group: those of the groups within it, where a line that these share is one line. */
export function sumUp({ group, below, repeated }: Branch): GroupSums {
  for (const inner of below.values()) mergeGroup(group, sumUp(inner));
  addCounts(group.counts, repeated, -1);
  return group;
}
