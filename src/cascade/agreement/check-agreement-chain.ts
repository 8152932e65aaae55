import type { Finding } from "../../core/index.ts";
import { cascadeLevels, findingOf } from "../tree/index.ts";
import type { ReadAgreement } from "./agreement-shape.ts";
import { type CurrentAgreements, superiorOf } from "./placed-agreement.ts";

/** `orphan-agreement`, `orphan-commitment`, `chain-order`, `chain-gap`, `monitoring-stops`, `no-quarter-target`. */
export function checkAgreementChain(current: CurrentAgreements): Finding[] {
  const findings: Finding[] = [];
  const reached = new Set<string>();
  for (const { agreement } of current.values()) {
    if (rankOf(agreement.firstParty.level) < rankOf("echelon-3")) continue;
    const seen = new Set<string>();
    let above = superiorOf(agreement, current);
    while (above !== undefined && !seen.has(above.id)) {
      seen.add(above.id);
      reached.add(above.id);
      above = superiorOf(above, current);
    }
  }
  for (const { agreement, at } of current.values()) {
    const superior = superiorOf(agreement, current);
    if (agreement.secondParty !== null && superior === undefined) findings.push(orphan(agreement, at));
    if (superior !== undefined) findings.push(...commitments(agreement, at, superior));
    findings.push(...levels(agreement, at));
    if (agreement.firstParty.level === "echelon-2" && !reached.has(agreement.id)) findings.push(stops(agreement, at));
    findings.push(...quarters(agreement, at));
  }
  return findings;
}

function rankOf(level: ReadAgreement["firstParty"]["level"]): number {
  return level === undefined || cascadeLevels[level].ladder !== "organisation" ? -1 : (cascadeLevels[level].rank ?? -1);
}

function orphan(agreement: ReadAgreement, at: number): Finding {
  const above = agreement.secondParty?.position;
  return findingOf(
    "orphan-agreement",
    "error",
    agreement.id,
    ["agreements", at, "secondParty"],
    { superior: agreement.secondParty?.ownerId, year: agreement.year },
    `"${agreement.id}" diperjanjikan kepada ${above}, yang tidak memiliki perjanjian kinerja tahun ${agreement.year}.`,
    `"${agreement.id}" is promised to ${above}, who has no agreement for ${agreement.year}.`,
  );
}

function commitments(agreement: ReadAgreement, at: number, superior: ReadAgreement): Finding[] {
  const promised = new Set([...superior.objectives, ...superior.programmes].map(({ nodeId }) => nodeId));
  return agreement.objectives.flatMap(({ nodeId, title, restsOn }, i) =>
    restsOn.some((id) => promised.has(id))
      ? []
      : [
          findingOf(
            "orphan-commitment",
            "error",
            agreement.id,
            ["agreements", at, "objectives", i],
            { nodeId, restsOn: [...restsOn], superior: superior.id },
            `"${title}" tidak bertumpu pada janji apa pun dalam "${superior.id}".`,
            `"${title}" rests on nothing that "${superior.id}" promises.`,
          ),
        ],
  );
}

function levels({ id, firstParty, secondParty }: ReadAgreement, at: number): Finding[] {
  const [lower, upper] = [rankOf(firstParty.level), rankOf(secondParty?.level)];
  if (lower === -1 || upper === -1) return [];
  const path = ["agreements", at, "firstParty"];
  const details = { level: firstParty.level, above: secondParty?.level };
  if (lower <= upper && firstParty.level !== "individual")
    return [
      findingOf(
        "chain-order",
        "error",
        id,
        path,
        details,
        `${firstParty.position} tidak berjenjang di bawah ${secondParty?.position}.`,
        `${firstParty.position} is no lower than ${secondParty?.position}.`,
      ),
    ];
  // The head of a region has heads of agencies of echelon II below: no echelon I stands between them.
  const skipped = lower - upper - (upper === 0 ? 2 : 1);
  if (skipped <= 0) return [];
  return [
    findingOf(
      "chain-gap",
      "info",
      id,
      path,
      { ...details, skipped },
      `Antara ${firstParty.position} dan ${secondParty?.position} ada ${skipped} jenjang yang terlewati.`,
      `Between ${firstParty.position} and ${secondParty?.position} ${skipped} levels are skipped.`,
    ),
  ];
}

function stops({ id, firstParty }: ReadAgreement, at: number): Finding {
  return findingOf(
    "monitoring-stops",
    "warning",
    id,
    ["agreements", at],
    { level: firstParty.level },
    `Di bawah ${firstParty.position} tidak ada perjanjian kinerja eselon III atau di bawahnya.`,
    `Below ${firstParty.position} there is no agreement of echelon III or lower.`,
  );
}

function quarters({ id, objectives }: ReadAgreement, at: number): Finding[] {
  return objectives.flatMap(({ indicators }, i) =>
    indicators.flatMap((indicator, k) => {
      const missing = [1, 2, 3, 4].filter((quarter) => indicator.quarters.every((each) => each.quarter !== quarter));
      if (missing.length === 0) return [];
      return [
        findingOf(
          "no-quarter-target",
          "warning",
          id,
          ["agreements", at, "objectives", i, "indicators", k, "quarters"],
          { indicatorId: indicator.indicatorId, missing },
          `"${indicator.title}" tidak memiliki target triwulan ${missing.join(", ")}.`,
          `"${indicator.title}" has no target for quarter ${missing.join(", ")}.`,
        ),
      ];
    }),
  );
}
