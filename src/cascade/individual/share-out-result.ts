import { addUnder } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { ReadTarget } from "../../indicator/index.ts";
import { compare, type Exact, exactToDecimal, HUNDRED, ONE, sumOf } from "../../number/index.ts";
import { isDivisible, noTarget, targetOf } from "../tree/index.ts";
import { divideIntoParts } from "./divide-into-parts.ts";
import type { IndividualTarget } from "./individual-target.ts";
import { shareMissing, sharesNotWhole } from "./role-findings.ts";
import type { ReadMatrix } from "./role-matrix-shape.ts";
import type { Result } from "./role-result.ts";

/** What those who take a result over get of it, by the place of their contribution in the matrix. */
export interface SharedResult {
  readonly parts: ReadonlyMap<string, Pick<IndividualTarget, "target" | "rule" | "division">>;
  readonly findings: readonly Finding[];
}

/** Who takes a result over: the place of the contribution in the matrix, and its share where it has one. */
export interface Taker {
  readonly place: string;
  readonly share: Exact | undefined;
}

/** Who takes which result over, by its id. */
export function takersOf({ roles }: ReadMatrix): ReadonlyMap<string, readonly Taker[]> {
  const takers = new Map<string, Taker[]>();
  for (const [i, { contributions }] of roles.entries())
    for (const [k, each] of contributions.entries())
      if (each.method === "direct") addUnder(takers, each.resultId, { place: placeOf(i, k), share: each.share });
  return takers;
}

/** A result shared out: a count in parts that add up to it, anything else unchanged. */
export function shareOutResult(result: Result, matrix: ReadMatrix, takers: readonly Taker[] = []): SharedResult {
  const { indicator } = result;
  const target = targetOf(indicator, matrix.year);
  const place = { subject: matrix.superiorId, path: ["cascade"] };
  const facts = { title: indicator.title, level: result.node.level, indicatorId: indicator.id };
  const findings = takers.length > 0 && target === undefined ? [noTarget(place, facts)] : [];
  const shares = takers.flatMap(({ share }) => (share === undefined ? [] : [share]));
  const isShared = takers.length > 1 || shares.length > 0;
  const whole = isShared && isDivisible(indicator) ? numberOf(target) : undefined;
  if (whole === undefined) {
    const same = { target: target?.given ?? null, rule: "same" } as const;
    return { parts: new Map(takers.map(({ place }) => [place, same])), findings };
  }
  if (shares.length > 0 && shares.length < takers.length)
    return { parts: new Map(), findings: [shareMissing(result, matrix, takers.length - shares.length)] };
  const sum = sumOf(shares);
  if (shares.length > 0 && compare(sum, ONE) !== 0 && compare(sum, HUNDRED) !== 0)
    return { parts: new Map(), findings: [sharesNotWhole(result, matrix, sum)] };
  const sizes = shares.length === 0 ? takers.map(() => ONE) : shares;
  const decimals = exactToDecimal(whole).decimalPlaces();
  const common = { whole: exactToDecimal(whole), shares: exactToDecimal(sumOf(sizes)), decimals };
  const parts = divideIntoParts(whole, sizes, decimals).map(({ size, exact, value, raised }) => ({
    target: exactToDecimal(value),
    rule: "part" as const,
    division: { ...common, share: exactToDecimal(size), exact: exactToDecimal(exact), raised },
  }));
  return { parts: new Map(takers.map(({ place }, i) => [place, parts[i] ?? WITHOUT])), findings };
}

const WITHOUT = { target: null, rule: "part" } as const;

/** The key of a contribution: its role and its position there. */
export function placeOf(role: number, contribution: number): string {
  return `${role} ${contribution}`;
}

/** The number of a target that is one number; bounds, ranges and levels are passed on as they are. */
function numberOf(target: ReadTarget | undefined): Exact | undefined {
  if (target?.kind !== "number" || target.side !== "any") return undefined;
  const isRange = typeof target.given === "object" && "kind" in target.given && target.given.kind === "range";
  return isRange ? undefined : target.low;
}
