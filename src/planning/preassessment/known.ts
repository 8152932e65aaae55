import { checkAgreements, checkCascade, type ReadNode } from "../../cascade/index.ts";
import {
  type CheckedDocument,
  checkDocuments,
  checkReport,
  type FollowUpSummary,
  followUp,
  type ReportCheck,
} from "../../evaluation/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { IsoDate } from "../../period/index.ts";
import type { PreassessmentRead } from "./preassessment-input-shape.ts";

type Agreement = NonNullable<PreassessmentRead["agreements"]>["read"][number];
type Measurement = NonNullable<PreassessmentRead["measurements"]>[number];

/** What is known of an agency, checked by what the library checks. What was not told is not there. */
export interface Known {
  readonly year: number;
  readonly asOf: IsoDate | undefined;
  readonly nodes: readonly ReadNode[] | undefined;
  /** The faults of cascade and agreements, errors alone. */
  readonly faults: readonly Finding[];
  readonly agreements: readonly Agreement[] | undefined;
  readonly measurements: readonly Measurement[] | undefined;
  readonly documents: readonly CheckedDocument[] | undefined;
  readonly report: ReportCheck | undefined;
  readonly followUp: FollowUpSummary | undefined;
  readonly evaluated: ReadonlySet<string> | undefined;
  readonly employees: readonly string[] | undefined;
}

export function knownOf(input: PreassessmentRead): Known {
  const { agencyId, year, asOf, cascade, agreements, calendar, documents, recommendations, report } = input;
  const own = agreements?.own.filter((each) => each.year === year);
  const graph = cascade?.read;
  const day = asOf === undefined ? {} : { asOf };
  return {
    year,
    asOf,
    nodes: graph && Array.from({ length: graph.order.length }, (_, at) => graph.read(at)),
    faults: [
      ...(cascade === undefined ? [] : checkCascade(cascade.own, { year })),
      ...(own === undefined ? [] : checkAgreements(own, cascade === undefined ? {} : { cascade: cascade.own })),
    ].filter(({ severity }) => severity === "error"),
    agreements: agreements?.read.filter((each) => each.year === year),
    measurements: input.measurements?.filter((each) => each.year === year),
    documents:
      calendar === undefined || documents === undefined
        ? undefined
        : checkDocuments(documents.own, { year, agencies: [agencyId], calendar: calendar.own, ...day }).agencies[0]
            ?.documents,
    report: report && checkReport(report.own),
    followUp: recommendations && followUp(recommendations.own, day),
    evaluated: input.evaluations && new Set(input.evaluations.map((each) => each.agencyId)),
    employees: input.employees,
  };
}
