import { findingKind, namesFact, optionalFact, plural, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { ReadTarget } from "../../indicator/index.ts";
import { yearFact } from "../../period/index.ts";
import type { ReadAgreement } from "./agreement-shape.ts";
import { agreementKey, type CurrentAgreements, type PlacedAgreement } from "./placed-agreement.ts";
import { sameTarget } from "./same-target.ts";

/**
 * `duplicate-agreement`, `unknown-revision`, `unrecorded-revision`; and the agreements in force: of each post and year the
 * one that none of its others revises, the last in the list where there are several.
 */
export function checkAgreementRevisions(agreements: readonly ReadAgreement[]): {
  readonly current: CurrentAgreements;
  readonly findings: Finding[];
} {
  const findings: Finding[] = [];
  const byId = new Map(agreements.map((agreement, at) => [agreement.id, { agreement, at }]));
  const revised = new Set(agreements.map(({ revision }) => revision?.of));
  const originals = new Map<string, PlacedAgreement>();
  const current = new Map<string, PlacedAgreement>();
  const revisionOf = new Map<string, ReadAgreement>();
  agreements.forEach((agreement, at) => {
    const key = agreementKey(agreement.year, agreement.firstParty.ownerId);
    const before = agreement.revision && byId.get(agreement.revision.of);
    if (agreement.revision === undefined) {
      const original = originals.get(key);
      if (original === undefined) originals.set(key, { agreement, at });
      else findings.push(...secondOriginal(agreement, at, original.agreement));
    } else if (before === undefined || !isOfSame(agreement, before.agreement))
      findings.push(unknownRevision(agreement.id, agreement.revision.of, at));
    else {
      const other = revisionOf.get(before.agreement.id);
      if (other === undefined) revisionOf.set(before.agreement.id, agreement);
      else findings.push(secondRevision(agreement, at, other, before.agreement));
    }
    if (!revised.has(agreement.id) || !current.has(key)) current.set(key, { agreement, at });
  });
  return { current, findings };
}

function isOfSame(a: ReadAgreement, b: ReadAgreement): boolean {
  return a.id !== b.id && a.year === b.year && a.firstParty.ownerId === b.firstParty.ownerId;
}

const duplicateAgreement = /* @__PURE__ */ (() =>
  findingKind("duplicate-agreement", "error", {
    facts: {
      agreement: textFact,
      position: textFact,
      original: textFact,
      other: optionalFact(textFact),
      year: yearFact,
    },
    id: (is) =>
      is.other === undefined
        ? `${is.position} memiliki lebih dari satu perjanjian kinerja tahun ${is.year} yang bukan revisi.`
        : `"${is.agreement}" dan "${is.other}" sama-sama merevisi "${is.original}".`,
    en: (is) =>
      is.other === undefined
        ? `${is.position} has more than one agreement for ${is.year} that revises nothing.`
        : `"${is.agreement}" and "${is.other}" both revise "${is.original}".`,
  }))();

const unrecordedRevision = /* @__PURE__ */ findingKind("unrecorded-revision", "error", {
  facts: { original: textFact, indicators: namesFact },
  id: (is, { indicators }) =>
    `Target ${indicators.length} indikator berubah terhadap "${is.original}" tanpa catatan revisi.`,
  en: (is, { indicators }) =>
    `The ${plural(indicators.length, "target of 1 indicator differs", `targets of ${indicators.length} indicators differ`)} from "${is.original}" without a revision on record.`,
});

/** A second agreement that claims to revise nothing; where its targets differ, a revision is missing on record. */
function secondOriginal(agreement: ReadAgreement, at: number, original: ReadAgreement): Finding[] {
  const { id, year, firstParty } = agreement;
  const indicators = changedTargets(original, agreement);
  const facts = { agreement: id, position: firstParty.position, original: original.id, year };
  const revision = { subject: id, path: ["agreements", at, "revision"] };
  return [
    tell(duplicateAgreement, { subject: id, path: ["agreements", at] }, facts),
    ...(indicators.length === 0 ? [] : [tell(unrecordedRevision, revision, { original: original.id, indicators })]),
  ];
}

/** Two agreements that revise the same one: which of them is in force, nobody can say. */
function secondRevision(
  { id, year, firstParty: { position } }: ReadAgreement,
  at: number,
  other: ReadAgreement,
  original: ReadAgreement,
): Finding {
  const place = { subject: id, path: ["agreements", at, "revision", "of"] };
  const facts = { agreement: id, position, original: original.id, other: other.id, year };
  return tell(duplicateAgreement, place, facts);
}

function changedTargets(before: ReadAgreement, after: ReadAgreement): string[] {
  const old = new Map(targetsOf(before));
  return targetsOf(after).flatMap(([key, target]) => {
    const known = old.get(key);
    return known === undefined || sameTarget(known, target) ? [] : [key];
  });
}

function targetsOf({ objectives }: ReadAgreement): [string, ReadTarget | null][] {
  return objectives.flatMap(({ nodeId, indicators }) =>
    indicators.map(({ indicatorId, target }): [string, ReadTarget | null] => [`${nodeId}/${indicatorId}`, target]),
  );
}

const unknownRevisionKind = /* @__PURE__ */ (() =>
  findingKind("unknown-revision", "error", {
    facts: { agreement: textFact, of: optionalFact(textFact) },
    id: (is) => `"${is.agreement}" merevisi "${is.of}", yang bukan perjanjian jabatan dan tahun yang sama.`,
    en: (is) => `"${is.agreement}" revises "${is.of}", which is no agreement of the same post and year.`,
  }))();

function unknownRevision(id: string, of: string, at: number): Finding {
  const place = { subject: id, path: ["agreements", at, "revision", "of"] };
  return tell(unknownRevisionKind, place, { agreement: id, of });
}
