import { budgetLinesShape } from "../../budget/index.ts";
import { cascadeNodesShape, performanceAgreementsShape } from "../../cascade/index.ts";
import {
  anyText,
  anything,
  type Given,
  list,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  text,
  whole,
} from "../../core/index.ts";
import { targetShape } from "../../indicator/index.ts";

const reportedShape = /* @__PURE__ */ (() =>
  object(
    {
      /** Its name. */
      title: text,
      /** Its unit; absent or null when none is known. */
      unit: optional(nullable(anyText)),
      /** Its target; absent or null when the report has none. */
      target: optional(nullable(targetShape)),
      /** What was reached; absent or null when nothing was reported. */
      realization: optional(anything<unknown>()),
    },
    { open: true },
  ))();

const agencyFilesFields = /* @__PURE__ */ (() =>
  object({
    /** The fiscal year; that of the first agreement unless told. */
    year: optional(whole(1900, 9998)),
    /** The plan: the items of a cascade. */
    plan: optional(cascadeNodesShape),
    /** The budget: its lines, of one year. */
    budget: optional(budgetLinesShape),
    /** The agreements. */
    agreements: optional(performanceAgreementsShape),
    /** The report: its indicators with what was reached. */
    report: optional(list(reportedShape)),
  }))();

/**
 * The files of one agency, as {@link readRows} gives their items: any two of them can be checked against each other.
 *
 * @term berkas perangkat daerah
 */
export interface AgencyFiles extends Given<typeof agencyFilesFields> {}

/** The shape of {@link AgencyFiles}. */
export const agencyFilesShape: Shape<AgencyFiles, Read<typeof agencyFilesFields>> = agencyFilesFields;

/** The files as they were read. */
export type ReadFiles = Read<typeof agencyFilesFields>;

/** A node of the plan as it was read. */
export type PlanNode = NonNullable<ReadFiles["plan"]>[number];

/** A line of the budget as it was read. */
export type FileLine = NonNullable<ReadFiles["budget"]>[number];

/** An indicator of the report as it was read. */
