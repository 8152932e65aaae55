import { type Finding, frozenCopy } from "../../core/index.ts";
import type { Target } from "../../indicator/index.ts";
import type { DecimalInput } from "../../number/index.ts";
import { isDivisible, targetOf } from "../tree/index.ts";
import { distributeTarget } from "./distribute-target.ts";
import { noTarget, shareMissing } from "./role-findings.ts";
import type { RoleMatrix } from "./role-matrix.ts";
import type { Result } from "./role-result.ts";

/** What one person gets of a result that is taken over. */
export interface SharedPart {
  readonly target: Target | null;
  readonly rule: "same" | "part";
}

/** The targets of those who take a result over, by the place of their contribution in the matrix. */
export function shareOutResult(result: Result, matrix: RoleMatrix, findings: Finding[]): Map<string, SharedPart> {
  const { indicator } = result;
  const takers = matrix.roles.flatMap(({ contributions }, i) =>
    contributions.flatMap((each, k) =>
      each.method === "direct" && each.resultId === indicator.id ? [{ place: placeOf(i, k), share: each.share }] : [],
    ),
  );
  const target = targetOf(indicator, matrix.year) ?? null;
  if (takers.length > 0 && target === null) findings.push(noTarget(matrix.superiorId, indicator.title, ["cascade"]));
  const whole = takers.length > 1 && isDivisible(indicator) ? numberOf(target) : undefined;
  if (whole === undefined)
    return new Map(takers.map(({ place }) => [place, { target: frozenCopy(target), rule: "same" as const }]));
  const shares = takers.map(({ share }) => share).filter((share) => share !== undefined);
  if (shares.length > 0 && shares.length < takers.length) {
    findings.push(shareMissing(result, matrix, takers.length - shares.length));
    return new Map();
  }
  const parts =
    shares.length === 0
      ? distributeTarget(whole, takers.length, "equal")
      : distributeTarget(whole, shares, "proportional");
  return new Map(takers.map(({ place }, i) => [place, { target: parts[i] as Target, rule: "part" as const }]));
}

/** The key of a contribution: its role and its position there. */
export function placeOf(role: number, contribution: number): string {
  return `${role} ${contribution}`;
}

/** The number of a target that is one number; bounds, ranges and levels are passed on as they are. */
function numberOf(target: Target | null): DecimalInput | undefined {
  if (target === null) return undefined;
  if (typeof target !== "object" || !("kind" in target)) return target;
  return target.kind === "exact" ? target.value : undefined;
}
