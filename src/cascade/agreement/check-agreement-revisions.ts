import type { Finding } from "../../core/index.ts";
import type { ReadTarget } from "../../indicator/index.ts";
import { findingOf } from "../tree/index.ts";
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
  const revised = new Set(agreements.flatMap(({ revision }) => (revision === undefined ? [] : [revision.of])));
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
      findings.push(unknownRevision(agreement, at));
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

/** A second agreement that claims to revise nothing; where its targets differ, a revision is missing on record. */
function secondOriginal(agreement: ReadAgreement, at: number, original: ReadAgreement): Finding[] {
  const changed = changedTargets(original, agreement);
  const { position } = agreement.firstParty;
  return [
    findingOf(
      "duplicate-agreement",
      "error",
      agreement.id,
      ["agreements", at],
      { original: original.id, year: agreement.year },
      `${position} memiliki lebih dari satu perjanjian kinerja tahun ${agreement.year} yang bukan revisi.`,
      `${position} has more than one agreement for ${agreement.year} that revises nothing.`,
    ),
    ...(changed.length === 0
      ? []
      : [
          findingOf(
            "unrecorded-revision",
            "error",
            agreement.id,
            ["agreements", at, "revision"],
            { original: original.id, indicators: changed },
            `Target ${changed.length} indikator berubah terhadap "${original.id}" tanpa catatan revisi.`,
            `The targets of ${changed.length} indicators differ from "${original.id}" without a revision on record.`,
          ),
        ]),
  ];
}

/** Two agreements that revise the same one: which of them is in force, nobody can say. */
function secondRevision(agreement: ReadAgreement, at: number, other: ReadAgreement, original: ReadAgreement): Finding {
  return findingOf(
    "duplicate-agreement",
    "error",
    agreement.id,
    ["agreements", at, "revision", "of"],
    { original: original.id, other: other.id, year: agreement.year },
    `"${agreement.id}" dan "${other.id}" sama-sama merevisi "${original.id}".`,
    `"${agreement.id}" and "${other.id}" both revise "${original.id}".`,
  );
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

function unknownRevision(agreement: ReadAgreement, at: number): Finding {
  return findingOf(
    "unknown-revision",
    "error",
    agreement.id,
    ["agreements", at, "revision", "of"],
    { of: agreement.revision?.of },
    `"${agreement.id}" merevisi "${agreement.revision?.of}", yang bukan perjanjian jabatan dan tahun yang sama.`,
    `"${agreement.id}" revises "${agreement.revision?.of}", which is no agreement of the same post and year.`,
  );
}
