import { buildCascade, type DistributionRule, distributeTarget, individualTargets } from "sakip";

type Divided = readonly [string, DistributionRule, number | readonly string[], number, string | null];
type Team = readonly [
  readonly (readonly [string, string, string])[],
  readonly (readonly (readonly [string, string | null])[])[],
];

const isDivided = (input: Divided | Team): input is Divided => input.length === 5;

export function individual(input: Divided | Team): unknown {
  if (isDivided(input)) {
    const [target, rule, shares, decimals, unit] = input;
    return distributeTarget(target, shares, rule, { decimals, unit });
  }
  return teamTargets(input);
}

function teamTargets([results, roles]: Team) {
  const indicators = results.map(([id, target, unit]) => ({
    id,
    title: id,
    polarity: "maximize" as const,
    target,
    unit,
  }));
  const node = { id: "n", parents: [], level: "echelon-3" as const, title: "Atasan", ownerId: "boss", indicators };
  const { targets, findings } = individualTargets(buildCascade([node]).cascade, {
    superiorId: "boss",
    year: 2025,
    roles: roles.map((taken, i) => ({
      personId: `${i}`,
      contributions: taken.map(([resultId, share]) => ({ method: "direct", resultId, ...(share && { share }) })),
    })),
  });
  const told = targets.map(({ personId, supports, target }) => [
    Number(personId),
    supports.indicatorId,
    bareTarget(target),
  ]);
  return [told, findings.map(({ code }) => code).sort()];
}

/** A part may be told as a number or as a target with its kind. */
function bareTarget(target: unknown): unknown {
  return typeof target === "object" && target !== null && "value" in target ? target.value : target;
}
