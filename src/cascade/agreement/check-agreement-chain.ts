import { addAll, type Fact, findingKind, namesFact, optionalFact, plural, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact } from "../../number/index.ts";
import { yearFact } from "../../period/index.ts";
import { cascadeLevels, levelFact, monitoringStops } from "../tree/index.ts";
import type { AgreementParty, ReadAgreement } from "./agreement-shape.ts";
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
    const { secondParty } = agreement;
    if (secondParty !== null && superior === undefined) findings.push(orphan(agreement, secondParty, at));
    if (superior !== undefined) findings.push(...commitments(agreement, at, superior));
    findings.push(...levels(agreement, at));
    if (agreement.firstParty.level === "echelon-2" && !reached.has(agreement.id)) findings.push(stops(agreement, at));
    addAll(findings, quarters(agreement, at));
  }
  return findings;
}

function rankOf(level: ReadAgreement["firstParty"]["level"]): number {
  return level === undefined || cascadeLevels[level].ladder !== "organisation" ? -1 : (cascadeLevels[level].rank ?? -1);
}

const orphanAgreement = /* @__PURE__ */ (() =>
  findingKind("orphan-agreement", "error", {
    facts: { agreement: textFact, position: optionalFact(textFact), superior: optionalFact(textFact), year: yearFact },
    id: (is) =>
      `"${is.agreement}" diperjanjikan kepada ${is.position}, yang tidak memiliki perjanjian kinerja tahun ${is.year}.`,
    en: (is) => `"${is.agreement}" is promised to ${is.position}, who has no agreement for ${is.year}.`,
  }))();

function orphan({ id, year }: ReadAgreement, { position, ownerId }: AgreementParty, at: number): Finding {
  const facts = { agreement: id, position, superior: ownerId, year };
  return tell(orphanAgreement, { subject: id, path: ["agreements", at, "secondParty"] }, facts);
}

const orphanCommitment = /* @__PURE__ */ findingKind("orphan-commitment", "error", {
  facts: { nodeId: textFact, title: textFact, restsOn: namesFact, superior: textFact },
  id: (is) => `"${is.title}" tidak bertumpu pada janji apa pun dalam "${is.superior}".`,
  en: (is) => `"${is.title}" rests on nothing that "${is.superior}" promises.`,
});

function commitments({ id, objectives }: ReadAgreement, at: number, superior: ReadAgreement): Finding[] {
  const promised = new Set([...superior.objectives, ...superior.programmes].map(({ nodeId }) => nodeId));
  return objectives.flatMap(({ nodeId, title, restsOn }, i) => {
    if (restsOn.some((each) => promised.has(each))) return [];
    const place = { subject: id, path: ["agreements", at, "objectives", i] };
    return [tell(orphanCommitment, place, { nodeId, title, restsOn: [...restsOn], superior: superior.id })];
  });
}

const chainFacts = /* @__PURE__ */ (() => ({
  position: textFact,
  level: optionalFact(levelFact),
  abovePosition: optionalFact(textFact),
  above: optionalFact(levelFact),
}))();

const chainOrder = /* @__PURE__ */ findingKind("chain-order", "error", {
  facts: chainFacts,
  id: (is) => `${is.position} tidak berjenjang di bawah ${is.abovePosition}.`,
  en: (is) => `${is.position} is no lower than ${is.abovePosition}.`,
});

const chainGap = /* @__PURE__ */ findingKind("chain-gap", "info", {
  facts: { ...chainFacts, skipped: countFact },
  id: (is) => `Antara ${is.position} dan ${is.abovePosition} ada ${is.skipped} jenjang yang terlewati.`,
  en: (is, { skipped }) =>
    `Between ${is.position} and ${is.abovePosition} ${is.skipped} ${plural(skipped, "level is", "levels are")} skipped.`,
});

function levels({ id, firstParty, secondParty }: ReadAgreement, at: number): Finding[] {
  if (secondParty === null) return [];
  const [lower, upper] = [rankOf(firstParty.level), rankOf(secondParty.level)];
  if (lower === -1 || upper === -1) return [];
  const place = { subject: id, path: ["agreements", at, "firstParty"] };
  const { position, level } = firstParty;
  const facts = { position, level, abovePosition: secondParty.position, above: secondParty.level };
  if (lower <= upper && level !== "individual") return [tell(chainOrder, place, facts)];
  // The head of a region has heads of agencies of echelon II below: no echelon I stands between them.
  const skipped = lower - upper - (upper === 0 ? 2 : 1);
  return skipped <= 0 ? [] : [tell(chainGap, place, { ...facts, skipped })];
}

function stops({ id, firstParty: { position } }: ReadAgreement, at: number): Finding {
  const facts = { title: position, level: "echelon-2", missing: "agreement" } as const;
  return monitoringStops({ subject: id, path: ["agreements", at] }, facts);
}

const quartersFact: Fact<readonly number[]> = {
  type: "quarters",
  print: (quarters) => ({ id: quarters.join(", "), en: quarters.join(", ") }),
};

const noQuarterTarget = /* @__PURE__ */ findingKind("no-quarter-target", "warning", {
  facts: { indicatorId: textFact, title: textFact, missing: quartersFact },
  id: (is) => `"${is.title}" tidak memiliki target triwulan ${is.missing}.`,
  en: (is) => `"${is.title}" has no target for quarter ${is.missing}.`,
});

function quarters({ id, objectives }: ReadAgreement, at: number): Finding[] {
  return objectives.flatMap(({ indicators }, i) =>
    indicators.flatMap(({ indicatorId, title, quarters: known }, k) => {
      const missing = [1, 2, 3, 4].filter((quarter) => known.every((each) => each.quarter !== quarter));
      if (missing.length === 0) return [];
      const place = { subject: id, path: ["agreements", at, "objectives", i, "indicators", k, "quarters"] };
      return [tell(noQuarterTarget, place, { indicatorId, title, missing })];
    }),
  );
}
