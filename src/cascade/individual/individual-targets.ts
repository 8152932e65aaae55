import { deepFreeze, keepAll, readAll, where } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { type Cascade, cascadeShape, noTarget, targetOf } from "../tree/index.ts";
import type { IndividualTarget } from "./individual-target.ts";
import { openRoles } from "./role-findings.ts";
import { type RoleMatrix, roleMatrixShape } from "./role-matrix-shape.ts";
import type { Result } from "./role-result.ts";
import { placeOf, shareOutResult, takersOf } from "./share-out-result.ts";

/**
 * The targets of a team, and what its matrix leaves open.
 *
 * @term target SKP
 */
export interface IndividualTargets {
  /** Says what this is. */
  readonly kind: "individual-targets";
  /** The targets, person by person, in the order of the matrix. */
  readonly targets: readonly IndividualTarget[];
  /** `uncovered-result`, `no-role`, `unknown-result`, `share-missing`, `share-sum`, `no-target`. */
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
 * | `share-sum` | shares that add up neither to 1 nor to 100: they are not stretched, and nobody gets a target. What the superior keeps is a share of the superior, who may be among the roles |
 * | `no-target` | a target that is not there, for the superior or for one's own indicator |
 *
 * @term target SKP
 * @param cascade - What {@link buildCascade} gave.
 * @param matrix - Who does what for which result.
 * @returns The targets and the findings.
 * @throws A {@link SakipError} with every problem: `invalid-input` when the superior owns no node, or the matrix is none;
 * `invalid-period` for the year; `invalid-number` and `out-of-range` for shares below zero, or all zero.
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
  const [{ own: plan, read: graph }] = keepAll([cascadeShape, cascade, "cascade"]);
  const ownedBy = (post: string) => plan.nodes.flatMap(({ ownerId }, at) => (ownerId === post ? [at] : []));
  const ownedMatrix = where(
    roleMatrixShape,
    ({ superiorId }, refuse) =>
      ownedBy(superiorId).length === 0 && refuse("invalid-input", ["superiorId"], ownerOfNode),
    ["superiorId"],
  );
  const [read] = readAll([ownedMatrix, matrix, "matrix"]);
  const owned = ownedBy(read.superiorId).map(graph.read);
  const results = owned.flatMap((node) => node.indicators.map((indicator): Result => ({ indicator, node })));
  const byId = new Map(results.map((result) => [result.indicator.id, result]));
  const takers = takersOf(read);
  const shared = new Map([...byId].map(([id, result]) => [id, shareOutResult(result, read, takers.get(id))]));
  const findings = [...openRoles(read, byId), ...[...shared.values()].flatMap((each) => each.findings)];
  const targets = read.roles.flatMap(({ personId, contributions }, i) =>
    contributions.flatMap((contribution, k): IndividualTarget[] => {
      const result = byId.get(contribution.resultId);
      if (result === undefined) return [];
      const { method } = contribution;
      const supports = { nodeId: result.node.id, indicatorId: result.indicator.id };
      const { title, unit = null, polarity } = method === "direct" ? result.indicator : contribution.indicator;
      const facts = { personId, method, supports, title, unit, polarity };
      if (method === "direct") {
        const part = shared.get(result.indicator.id)?.parts.get(placeOf(i, k));
        return part === undefined ? [] : [{ ...facts, ...part }];
      }
      const target = targetOf(contribution.indicator, read.year);
      if (target === undefined) {
        const path = ["matrix", "roles", i, "contributions", k, "indicator"];
        findings.push(noTarget({ subject: personId, path }, { title, indicatorId: contribution.indicator.id }));
      }
      return [{ ...facts, target: target?.given ?? null, rule: "own" }];
    }),
  );
  return deepFreeze({ kind: "individual-targets", targets, findings });
}

const ownerOfNode = { en: "the owner of at least one node", id: "penanggung jawab paling sedikit satu simpul" };
