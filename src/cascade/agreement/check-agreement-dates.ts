import { type Finding, statusWords } from "../../core/index.ts";
import { formatDay, type IsoDate } from "../../period/index.ts";
import { type Deadline, reportingCalendar } from "../../regulation/index.ts";
import { findingOf } from "../tree/index.ts";
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
      findings.push(
        findingOf(
          "no-signature",
          "warning",
          id,
          path,
          {},
          `"${id}" belum ditandatangani.`,
          `"${id}" is not signed yet.`,
        ),
      );
      return;
    }
    // ISO dates sort as texts.
    if (signedOn > `${year}-12-31`) findings.push(outsideYear({ ...agreement, signedOn }, path));
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
  const options = { holidays: [], ...(budgetApprovedOn !== undefined && { budgetApprovedOn }) };
  return reportingCalendar(year, options).find(({ id }) => id.startsWith("performance-agreement"));
}

function outsideYear({ id, year, signedOn }: Signed, path: readonly (string | number)[]): Finding {
  return findingOf(
    "signed-outside-year",
    "error",
    id,
    path,
    { signedOn, year },
    `"${id}" ditandatangani ${formatDay(signedOn)}, setelah tahun ${year} berakhir.`,
    `"${id}" was signed on ${formatDay(signedOn, "en")}, after the end of ${year}.`,
  );
}

function late(
  { id, signedOn }: Signed,
  path: readonly (string | number)[],
  { basis }: Deadline,
  due: IsoDate,
): Finding {
  return findingOf(
    "late-agreement",
    "warning",
    id,
    path,
    { signedOn, due, basis: { ...basis } },
    `"${id}" ditandatangani ${formatDay(signedOn)}, setelah ${formatDay(due)} (${basis.title}; ${statusWords[basis.status].id}).`,
    `"${id}" was signed on ${formatDay(signedOn, "en")}, after ${formatDay(due, "en")} (${basis.title}; ${statusWords[basis.status].en}).`,
  );
}

function tooEarly(
  { id, signedOn }: ReadAgreement,
  path: readonly (string | number)[],
  superior: ReadAgreement,
): Finding {
  return findingOf(
    "signed-before-superior",
    "info",
    id,
    path,
    { signedOn, superior: superior.id, superiorSignedOn: superior.signedOn },
    `"${id}" ditandatangani sebelum "${superior.id}", tempat janjinya bertumpu.`,
    `"${id}" was signed before "${superior.id}", on which it rests.`,
  );
}
