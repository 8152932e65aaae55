import {
  checkObject,
  checkText,
  checkWhole,
  checkWord,
  deepFreeze,
  type Finding,
  frozenCopy,
  type Path,
  type Problem,
  problemAt,
  refuseIfAny,
} from "../../core/index.ts";
import type { Polarity, Target } from "../../indicator/index.ts";
import { readExact } from "../../number/index.ts";
import { type Cascade, checkEach, checkIndicator, graphOf, targetOf } from "../tree/index.ts";
import { noTarget, openRoles } from "./role-findings.ts";
import type { RoleMatrix } from "./role-matrix.ts";
import type { Result } from "./role-result.ts";
import { placeOf, shareOutResult } from "./share-out-result.ts";

/**
 * The result of a superior that an individual target serves.
 *
 * @term hasil kerja atasan yang didukung
 */
export interface SupportedResult {
  /** The node that has the indicator. */
  readonly nodeId: string;
  /** The indicator. */
  readonly indicatorId: string;
}

/**
 * One target in the SKP of one person.
 *
 * @term target SKP
 */
export interface IndividualTarget {
  /** The person, by the id of the post. */
  readonly personId: string;
  /** Taken over from the superior, or a result of one's own that supports it. */
  readonly method: "direct" | "indirect";
  /** The indicator of the superior, and the node that has it. */
  readonly supports: SupportedResult;
  /** What is measured. */
  readonly title: string;
  /** Its unit; null when it has none. */
  readonly unit: string | null;
  /** Which way is good. */
  readonly polarity: Polarity;
  /** The target; null when there is none. */
  readonly target: Target | null;
  /** How the target came about: unchanged, a part of what the superior has, or one's own. */
  readonly rule: "same" | "part" | "own";
}

/**
 * The targets of a team, and what its matrix leaves open.
 *
 * @term target SKP
 */
export interface IndividualTargets {
  /** The targets, person by person, in the order of the matrix. */
  readonly targets: readonly IndividualTarget[];
  /** `uncovered-result`, `no-role`, `unknown-result`, `share-missing`, `no-target`. */
  readonly findings: readonly Finding[];
}

/**
 * Derives the SKP targets of a team from the results of its superior, by the role–result matrix.
 *
 * Direct cascading takes an indicator over. A count is divided among those who take it over, by their shares or else
 * equally, in parts that add up exactly; a percentage, an index or a level stays the same for each. Indirect cascading
 * gives a person an indicator of their own, and nothing is computed.
 *
 * | code | what the matrix leaves open |
 * |---|---|
 * | `uncovered-result` | a result of the superior that nobody takes over or supports |
 * | `no-role` | a person without any contribution |
 * | `unknown-result` | a contribution to an indicator that the superior does not have |
 * | `share-missing` | shares for some of those who take a result over, and not for all: none of them gets a target |
 * | `no-target` | a target that is not there, for the superior or for one's own indicator |
 *
 * @term target SKP
 * @param cascade - What {@link buildCascade} gave.
 * @param matrix - Who does what for which result.
 * @returns The targets and the findings.
 * @throws A {@link SakipError} `invalid-input` when the superior owns no node, or the matrix is none; `invalid-number`,
 * `out-of-range` for shares; what {@link distributeTarget} throws.
 * @see PermenPANRB 6/2022, as slides of the civil service agency restate it (direct and indirect cascading, the matrix);
 * the regulation itself was not read, and no text on dividing targets was found.
 * @example
 * ```ts
 * import { buildCascade, individualTargets } from "sakip";
 *
 * const { cascade } = buildCascade([
 *   {
 *     id: "k", parents: [], level: "activity", title: "Pedoman tersusun", ownerId: "inspektur",
 *     indicators: [{ id: "pedoman", title: "Jumlah pedoman", unit: "dokumen", polarity: "maximize", target: 5 }],
 *   },
 * ]);
 * const { targets } = individualTargets(cascade, {
 *   superiorId: "inspektur",
 *   year: 2024,
 *   roles: [
 *     { personId: "auditor-1", contributions: [{ method: "direct", resultId: "pedoman" }] },
 *     { personId: "auditor-2", contributions: [{ method: "direct", resultId: "pedoman" }] },
 *   ],
 * });
 * targets.map(({ personId, target, rule }) => [personId, target, rule])
 * // => [["auditor-1", "3", "part"], ["auditor-2", "2", "part"]]
 * ```
 */
export function individualTargets(cascade: Cascade, matrix: RoleMatrix): IndividualTargets {
  graphOf(cascade);
  const problems: Problem[] = [];
  if (checkObject(matrix, ["matrix"], problems)) {
    checkText(matrix.superiorId, ["matrix", "superiorId"], problems);
    checkWhole(matrix.year, 1900, 9999, ["matrix", "year"], problems);
    checkEach(matrix.roles, ["matrix", "roles"], problems, checkRole);
    if (cascade.nodes.every(({ ownerId }) => ownerId !== matrix.superiorId))
      problems.push(
        problemAt("invalid-input", ["matrix", "superiorId"], matrix.superiorId, "the owner of at least one node"),
      );
  }
  refuseIfAny(problems);
  const results = resultsOf(cascade, matrix.superiorId);
  const findings = openRoles(matrix, results);
  const parts = new Map([...results].map(([id, result]) => [id, shareOutResult(result, matrix, findings)]));
  const targets = matrix.roles.flatMap(({ personId, contributions }, i) =>
    contributions.flatMap((contribution, k): IndividualTarget[] => {
      const result = results.get(contribution.resultId);
      if (result === undefined) return [];
      const supports = { nodeId: result.node.id, indicatorId: result.indicator.id };
      const own = contribution.method === "indirect" ? contribution.indicator : result.indicator;
      const facts = {
        personId,
        method: contribution.method,
        supports,
        title: own.title,
        unit: own.unit ?? null,
        polarity: own.polarity,
      };
      if (contribution.method === "indirect") {
        const target = targetOf(own, matrix.year);
        if (target === undefined)
          findings.push(noTarget(personId, own.title, ["matrix", "roles", i, "contributions", k, "indicator"]));
        return [{ ...facts, target: frozenCopy(target ?? null), rule: "own" }];
      }
      const part = parts.get(result.indicator.id)?.get(placeOf(i, k));
      return part === undefined ? [] : [{ ...facts, ...part }];
    }),
  );
  return deepFreeze({ targets, findings });
}

function checkRole(role: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(role, path, problems)) return;
  checkText(role["personId"], [...path, "personId"], problems);
  checkEach(role["contributions"], [...path, "contributions"], problems, checkContribution);
}

function checkContribution(contribution: unknown, path: Path, problems: Problem[]): void {
  if (!checkObject(contribution, path, problems)) return;
  const { method, share } = contribution;
  checkText(contribution["resultId"], [...path, "resultId"], problems);
  checkWord(method, ["direct", "indirect"], [...path, "method"], problems);
  if (share !== undefined) readExact(share, [...path, "share"], problems);
  if (method === "indirect") checkIndicator(contribution["indicator"], [...path, "indicator"], problems);
}

function resultsOf({ nodes }: Cascade, ownerId: string): Map<string, Result> {
  const owned = nodes.filter((node) => node.ownerId === ownerId);
  return new Map(owned.flatMap((node) => node.indicators.map((indicator) => [indicator.id, { indicator, node }])));
}
