import {
  type Citation,
  type Fact,
  findingKind,
  optionalFact,
  type Path,
  statusWords,
  tell,
  textFact,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { dayFact, type IsoDate, yearFact } from "../../period/index.ts";
import { type Deadline, reportingCalendar } from "../../regulation/index.ts";
import type { ReadAgreement } from "./agreement-shape.ts";
import { type CurrentAgreements, superiorOf } from "./placed-agreement.ts";

interface Signed extends ReadAgreement {
  readonly signedOn: IsoDate;
}

/** `no-signature`, `late-agreement`, `signed-outside-year`, `signed-before-superior`. */
export function checkAgreementDates(
  agreements: readonly ReadAgreement[],
  current: CurrentAgreements,
  budgetApprovedOn: IsoDate | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const deadlines = new Map<number, Deadline | undefined>();
  agreements.forEach((agreement, at) => {
    const { id, year, signedOn, revision } = agreement;
    const path = ["agreements", at, "signedOn"];
    if (signedOn === undefined) {
      findings.push(tell(noSignature, { subject: id, path }, { agreement: id }));
      return;
    }
    // ISO dates sort as texts.
    if (signedOn > `${year}-12-31`)
      findings.push(tell(signedOutsideYear, { subject: id, path }, { agreement: id, signedOn, year }));
    if (!deadlines.has(year)) deadlines.set(year, deadlineOf(year, budgetApprovedOn));
    const deadline = deadlines.get(year);
    if (deadline?.due.status === "computed" && revision === undefined && signedOn > deadline.due.value)
      findings.push(late({ ...agreement, signedOn }, path, deadline, deadline.due.value));
    const superior = superiorOf(agreement, current);
    if (superior?.signedOn !== undefined && signedOn < superior.signedOn && superior.revision === undefined)
      findings.push(tooEarly(agreement, path, superior));
  });
  return findings;
}

function deadlineOf(year: number, budgetApprovedOn: IsoDate | undefined): Deadline | undefined {
  return reportingCalendar(year, { holidays: [], budgetApprovedOn }).find(({ id }) => id === "performance-agreement");
}

const noSignature = /* @__PURE__ */ findingKind("no-signature", "warning", {
  facts: { agreement: textFact },
  id: (is) => `"${is.agreement}" belum ditandatangani.`,
  en: (is) => `"${is.agreement}" is not signed yet.`,
});

const signedOutsideYear = /* @__PURE__ */ findingKind("signed-outside-year", "error", {
  facts: { agreement: textFact, signedOn: dayFact, year: yearFact },
  id: (is) => `"${is.agreement}" ditandatangani ${is.signedOn}, setelah tahun ${is.year} berakhir.`,
  en: (is) => `"${is.agreement}" was signed on ${is.signedOn}, after the end of ${is.year}.`,
});

/** A rule, with how well it is known. */
const citationFact: Fact<Citation> = {
  type: "citation",
  print: ({ title, status }) => ({
    id: `${title}; ${statusWords[status].id}`,
    en: `${title}; ${statusWords[status].en}`,
  }),
};

const lateAgreement = /* @__PURE__ */ findingKind("late-agreement", "warning", {
  facts: { agreement: textFact, signedOn: dayFact, due: dayFact, basis: citationFact },
  id: (is) => `"${is.agreement}" ditandatangani ${is.signedOn}, setelah ${is.due} (${is.basis}).`,
  en: (is) => `"${is.agreement}" was signed on ${is.signedOn}, after ${is.due} (${is.basis}).`,
});

function late({ id, signedOn }: Signed, path: Path, { basis }: Deadline, due: IsoDate): Finding {
  return tell(lateAgreement, { subject: id, path }, { agreement: id, signedOn, due, basis: { ...basis } });
}

const signedBeforeSuperior = /* @__PURE__ */ (() =>
  findingKind("signed-before-superior", "info", {
    facts: {
      agreement: textFact,
      signedOn: optionalFact(dayFact),
      superior: textFact,
      superiorSignedOn: optionalFact(dayFact),
    },
    id: (is) => `"${is.agreement}" ditandatangani sebelum "${is.superior}", tempat janjinya bertumpu.`,
    en: (is) => `"${is.agreement}" was signed before "${is.superior}", on which it rests.`,
  }))();

function tooEarly({ id, signedOn }: ReadAgreement, path: Path, superior: ReadAgreement): Finding {
  const facts = { agreement: id, signedOn, superior: superior.id, superiorSignedOn: superior.signedOn };
  return tell(signedBeforeSuperior, { subject: id, path }, facts);
}
