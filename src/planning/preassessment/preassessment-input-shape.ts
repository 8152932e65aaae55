import { cascadeShape, performanceAgreementsShape } from "../../cascade/index.ts";
import {
  document,
  flag,
  type Given,
  kept,
  list,
  object,
  optional,
  type Read,
  type Shape,
  text,
  where,
  whole,
  word,
} from "../../core/index.ts";
import {
  expectedDeadlinesShape,
  handedInDocumentListShape,
  recommendationShape,
  reportedAnalysesShape,
} from "../../evaluation/index.ts";
import { isoDate } from "../../period/index.ts";
import { criteriaSheet, lawOfOnce } from "../../regulation/index.ts";

const outcomeGiven = /* @__PURE__ */ (() =>
  object(
    {
      /** Whether there is an achievement. */
      status: word(["computed", "not-computable"]),
      /** Whether the target was met, where there is one. */
      met: optional(flag),
      /** Why there is none. */
      reason: optional(text),
    },
    { open: true },
  ))();

const measurementShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The fiscal year. */
      year: whole(1900, 9998, "invalid-period"),
      /** The indicators. */
      indicators: list(
        object(
          {
            /** The name of the indicator. */
            title: text,
            /** Its quarters. */
            quarters: list(
              object(
                {
                  /** The quarter: 1 to 4. */
                  quarter: whole<1 | 2 | 3 | 4>(1, 4),
                  /** Its achievement. */
                  achievement: outcomeGiven,
                },
                { open: true },
              ),
            ),
            /** The achievement of the year. */
            year: outcomeGiven,
          },
          { open: true },
        ),
      ),
    },
    { open: true },
  ))();

const preassessmentInputFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** The agency. */
      agencyId: text,
      /** The fiscal year whose performance is looked at. */
      year: whole(1900, 9998, "invalid-period"),
      /** The day of the look; without it everything of the year is over. */
      asOf: optional(isoDate),
      /** The list of criteria of the national regulation: that of the guide unless told. */
      sheet: optional(criteriaSheet),
      /** The cascade, as `buildCascade` gives it. */
      cascade: optional(kept(cascadeShape)),
      /** The performance agreements. */
      agreements: optional(kept(performanceAgreementsShape)),
      /** What was reached of agreements, as `measureAgreement` gives it. */
      measurements: optional(list(measurementShape)),
      /** What the agency has to hand in, as `reportingCalendar` lists it. */
      calendar: optional(kept(expectedDeadlinesShape)),
      /** What it handed in. */
      documents: optional(kept(handedInDocumentListShape)),
      /** The analyses that its performance report makes, as `checkReport` takes them. */
      report: optional(kept(reportedAnalysesShape)),
      /** The recommendations of the internal evaluation, with what became of them. */
      recommendations: optional(kept(where(list(recommendationShape), lawOfOnce("id"), ["id"]))),
      /** The evaluations that the internal evaluation made, each with its `agencyId`. */
      evaluations: optional(
        list(
          object(
            {
              /** The agency or the unit. */
              agencyId: text,
            },
            { open: true },
          ),
        ),
      ),
      /** The ids of all employees: those who must have an agreement of their own. */
      employees: optional(list(text)),
    }),
  ))();

/**
 * What is known of an agency before its evaluation. Everything but agency and year may be absent: what is not told is looked at by a
 * person.
 *
 * @term bahan penilaian awal
 */
export interface PreassessmentInput extends Given<typeof preassessmentInputFields> {}

/**
 * The shape of a {@link PreassessmentInput}.
 *
 * @term bahan penilaian awal
 */
export const preassessmentInputShape: Shape<
  PreassessmentInput,
  Read<typeof preassessmentInputFields>
> = preassessmentInputFields;

/** The same as it was read. */
export type PreassessmentRead = Read<typeof preassessmentInputFields>;
