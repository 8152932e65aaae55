import { findingKind, type Path, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { dayFact } from "../../period/index.ts";
import type { CommitmentLack } from "./commitment-check.ts";
import type { OwnerRead, PactRead } from "./pact-of-owner.ts";

const owner = { owner: textFact };
const both = { owner: textFact, pact: textFact };

const pactMissing = /* @__PURE__ */ findingKind("pact-missing", "warning", {
  facts: owner,
  id: (is) => `“${is.owner}” belum membuat pakta integritas.`,
  en: (is) => `“${is.owner}” has made no integrity pact.`,
});

const pactNotSigned = /* @__PURE__ */ findingKind("pact-not-signed", "warning", {
  facts: both,
  id: (is) => `Pakta integritas “${is.pact}” belum ditandatangani “${is.owner}”.`,
  en: (is) => `“${is.owner}” has not signed the integrity pact “${is.pact}”.`,
});

const pactEnded = /* @__PURE__ */ (() =>
  findingKind("pact-ended", "warning", {
    facts: { ...both, until: dayFact },
    id: (is) => `Pakta integritas “${is.pact}” dari “${is.owner}” berakhir pada ${is.until}.`,
    en: (is) => `The integrity pact “${is.pact}” of “${is.owner}” ended on ${is.until}.`,
  }))();

const pactSignedLate = /* @__PURE__ */ (() =>
  findingKind("pact-signed-late", "warning", {
    facts: { ...both, signedOn: dayFact, since: dayFact },
    id: (is) =>
      `Pakta integritas “${is.pact}” ditandatangani pada ${is.signedOn}, setelah “${is.owner}” menjabat sejak ${is.since}.`,
    en: (is) =>
      `The integrity pact “${is.pact}” was signed on ${is.signedOn}, after “${is.owner}” took the post on ${is.since}.`,
  }))();

const pactWithoutTargets = /* @__PURE__ */ findingKind("pact-without-targets", "warning", {
  facts: both,
  id: (is) => `Pakta integritas “${is.pact}” dari “${is.owner}” tidak menyebut target.`,
  en: (is) => `The integrity pact “${is.pact}” of “${is.owner}” names no target.`,
});

const pactWithoutConsequences = /* @__PURE__ */ findingKind("pact-without-consequences", "warning", {
  facts: both,
  id: (is) =>
    `Pakta integritas “${is.pact}” dari “${is.owner}” tidak memuat akibat apa pun bila target tidak tercapai.`,
  en: (is) => `By the integrity pact “${is.pact}” of “${is.owner}” nothing follows where a target is missed.`,
});

/** A pact of somebody who is not asked about. */
export const pactOfNobody = /* @__PURE__ */ findingKind("pact-of-nobody", "info", {
  facts: both,
  id: (is) => `Pakta integritas “${is.pact}” dibuat “${is.owner}”, yang tidak termasuk pejabat yang diperiksa.`,
  en: (is) => `The integrity pact “${is.pact}” is of “${is.owner}”, who is not among the officials.`,
});

/** The finding on what the pact of an official lacks; where there is none, that is all. */
export function lackFinding(lack: CommitmentLack, { ownerId, since }: OwnerRead, pact: PactRead | undefined): Finding {
  const own = { owner: ownerId, pact: pact?.id ?? "" };
  const place: { subject: string; path?: Path } = {
    subject: ownerId,
    ...(pact !== undefined && { path: ["pacts", pact.at] }),
  };
  switch (lack) {
    case "no-pact":
      return tell(pactMissing, place, { owner: ownerId });
    case "not-signed":
      return tell(pactNotSigned, place, own);
    case "ended":
      return tell(pactEnded, place, { ...own, until: pact?.until ?? "" });
    case "signed-late":
      return tell(pactSignedLate, place, { ...own, signedOn: pact?.signedOn ?? "", since: since ?? "" });
    case "no-targets":
      return tell(pactWithoutTargets, place, own);
    case "no-consequences":
      return tell(pactWithoutConsequences, place, own);
  }
}
