import { addAll } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { NumberTarget, PositionTarget } from "../../indicator/index.ts";
import { compare, type Exact } from "../../number/index.ts";
import { type Located, madeOf, type Standings, type Support, supportsByUpper } from "../roll-up/index.ts";
import { targetOf } from "../tree/index.ts";
import { checkBaseline } from "./check-baseline.ts";
import type { CheckContext } from "./check-context.ts";
import { shownTarget, targetMismatch } from "./target-mismatch.ts";

/** The targets that are there, and what nodes count for their parents. */
interface Known {
  readonly targets: ReadonlyMap<Located, NumberTarget | PositionTarget>;
  readonly standings: Standings;
}

/** What targets contradict: `target-mismatch` with those below, `below-baseline` with where the indicator stood. */
export function checkTargets(context: CheckContext): void {
  const { index, options, standings, findings } = context;
  const targets = new Map<Located, NumberTarget | PositionTarget>();
  for (const located of index.located) {
    const target = targetOf(located.read, options.year);
    if (target === undefined || target.kind === "none") continue;
    targets.set(located, target);
    findings.push(...checkBaseline(located, target, ["nodes", located.at, "indicators", located.position, "target"]));
  }
  for (const [upper, supports] of supportsByUpper(index.supports)) {
    const target = targets.get(upper);
    if (target === undefined) continue;
    for (const each of sameFindings(upper, target, supports, targets)) findings.push(each);
    addAll(findings, sumFindings(upper, target, supports, { targets, standings }));
  }
}

function sameFindings(
  upper: Located,
  target: NumberTarget | PositionTarget,
  supports: readonly Support[],
  targets: Known["targets"],
): Finding[] {
  return supports.flatMap(({ lower, relation }) => {
    const below = targets.get(lower);
    if (relation !== "same" || below === undefined || isSame(below, target)) return [];
    const sides = { relation: "same", expected: shownTarget(target), given: shownTarget(below) } as const;
    return [targetMismatch(lower, upper, [lower], sides)];
  });
}

/** The target above against what its parts make of it, where all of them have a target. */
function sumFindings(
  upper: Located,
  target: NumberTarget | PositionTarget,
  supports: readonly Support[],
  { targets, standings }: Known,
): Finding[] {
  const parts = supports.filter(({ relation }) => relation !== "same" && relation !== "none");
  const relations = new Set(parts.map(({ relation }) => (relation === "denominator" ? "numerator" : relation)));
  const [relation] = relations;
  if (relation === undefined || relations.size > 1 || target.kind !== "number") return [];
  // How much of the target is its own part is not said.
  if (upper.read.ownPart === true) return [];
  const low = madeOf(upper, parts, { standings, of: (each) => boundOf(targets.get(each), "low") });
  const high = madeOf(upper, parts, { standings, of: (each) => boundOf(targets.get(each), "high") });
  if (typeof low === "string" || typeof high === "string") return [];
  if (compare(low, target.low) === 0 && compare(high, target.high) === 0) return [];
  const made = { kind: "number", side: "any", low, high } as const;
  const sides = { relation, expected: shownTarget(made), given: shownTarget(target) };
  return [
    targetMismatch(
      upper,
      upper,
      parts.map(({ lower }) => lower),
      sides,
    ),
  ];
}

function boundOf(target: NumberTarget | PositionTarget | undefined, bound: "low" | "high"): Exact | undefined {
  return target?.kind === "number" ? target[bound] : undefined;
}

function isSame(a: NumberTarget | PositionTarget, b: NumberTarget | PositionTarget): boolean {
  if (a.kind === "level" || b.kind === "level")
    return a.kind === "level" && b.kind === "level" && a.scale.id === b.scale.id && a.position === b.position;
  return compare(a.low, b.low) === 0 && compare(a.high, b.high) === 0;
}
