import type { Finding, Path } from "../../core/index.ts";
import { type Exact, exactToDecimal, formatNumber } from "../../number/index.ts";
import { findingOf } from "../tree/index.ts";
import type { ReadMatrix } from "./role-matrix-shape.ts";
import type { Result } from "./role-result.ts";

/** `uncovered-result`, `no-role`, `unknown-result`: what a role–result matrix leaves open. */
export function openRoles({ superiorId, roles }: ReadMatrix, results: ReadonlyMap<string, Result>): Finding[] {
  const taken = new Set(roles.flatMap(({ contributions }) => contributions.map(({ resultId }) => resultId)));
  const uncovered = [...results.values()].filter(({ indicator }) => !taken.has(indicator.id));
  return [
    ...uncovered.map(({ indicator, node }) =>
      findingOf(
        "uncovered-result",
        "warning",
        superiorId,
        ["matrix", "roles"],
        { nodeId: node.id, indicatorId: indicator.id },
        `"${indicator.title}" tidak diambil atau didukung oleh siapa pun.`,
        `Nobody takes over or supports "${indicator.title}".`,
      ),
    ),
    ...roles.flatMap(({ personId, contributions }, i) => [
      ...(contributions.length === 0
        ? [
            findingOf(
              "no-role",
              "warning",
              personId,
              ["matrix", "roles", i],
              {},
              `${personId} tidak memiliki peran pada hasil kerja mana pun.`,
              `${personId} has no part in any result.`,
            ),
          ]
        : []),
      ...contributions.flatMap(({ resultId }, k) =>
        results.has(resultId)
          ? []
          : [
              findingOf(
                "unknown-result",
                "error",
                personId,
                ["matrix", "roles", i, "contributions", k, "resultId"],
                { resultId },
                `"${resultId}" bukan hasil kerja ${superiorId}.`,
                `"${resultId}" is no result of ${superiorId}.`,
              ),
            ],
      ),
    ]),
  ];
}

/** A result with shares for some of those who take it over, and not for all. */
export function shareMissing({ indicator, node }: Result, { superiorId }: ReadMatrix, missing: number): Finding {
  return findingOf(
    "share-missing",
    "error",
    superiorId,
    ["matrix", "roles"],
    { nodeId: node.id, indicatorId: indicator.id, missing },
    `${missing} pengambil "${indicator.title}" tidak memiliki porsi, sedangkan yang lain memiliki.`,
    `${missing} of those who take "${indicator.title}" over have no share, while others have.`,
  );
}

/** A result with shares that do not make the whole. */
export function sharesNotWhole({ indicator, node }: Result, { superiorId }: ReadMatrix, total: Exact): Finding {
  const sum = exactToDecimal(total);
  return findingOf(
    "share-sum",
    "error",
    superiorId,
    ["matrix", "roles"],
    { nodeId: node.id, indicatorId: indicator.id, sum },
    `Porsi para pengambil "${indicator.title}" berjumlah ${formatNumber(sum)}; semestinya 1 atau 100, dengan porsi atasan sendiri di dalamnya.`,
    `The shares of those who take "${indicator.title}" over add up to ${formatNumber(sum, { locale: "en" })}; they should add up to 1 or 100, with the superior's own among them.`,
  );
}

/** An indicator without a target for the year. */
export function noTarget(subject: string, title: string, path: Path): Finding {
  return findingOf(
    "no-target",
    "error",
    subject,
    path,
    { title },
    `"${title}" belum memiliki target.`,
    `"${title}" has no target.`,
  );
}
