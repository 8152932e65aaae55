import {
  bilingualShape,
  called,
  document,
  type Given,
  list,
  literal,
  nullable,
  object,
  optional,
  type Read,
  type Shape,
  text,
  whole,
} from "../../core/index.ts";
import { isoDate } from "../../period/index.ts";
import { revisionReason } from "../../regulation/index.ts";
import { cascadeLevelShape } from "../tree/index.ts";
import { agreedObjectiveShape, agreedProgrammeShape } from "./agreed-shapes.ts";

/** The fiscal years that have agreements: the last deadlines of a year fall into the next one. */
export const agreementYear = /* @__PURE__ */ (() => called(whole(1900, 9998, "invalid-period"), "tahun"))();

const postNameFields = /* @__PURE__ */ (() =>
  object({
    /** The post as the agreement prints it. */
    position: text,
    /** Its level, where it is known. */
    level: optional(cascadeLevelShape),
  }))();

/**
 * How an agreement names a post.
 *
 * @term nama jabatan
 */
export interface PostName extends Given<typeof postNameFields> {}

/** The shape of a {@link PostName}. */
export const postNameShape: Shape<PostName, Read<typeof postNameFields>> = postNameFields;

const agreementPartyFields = /* @__PURE__ */ (() =>
  object({
    /** The id of the post: no name is needed. */
    ownerId: text,
    ...postNameFields.fields,
  }))();

/**
 * One of the two parties of a performance agreement: a post, not a person.
 *
 * @term pihak perjanjian kinerja
 */
export interface AgreementParty extends Given<typeof agreementPartyFields> {}

/** The shape of an {@link AgreementParty}. */
export const agreementPartyShape: Shape<AgreementParty, Read<typeof agreementPartyFields>> = agreementPartyFields;

const performanceAgreementFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** Says what this is; {@link draftAgreement} writes it. */
      kind: optional(literal("performance-agreement")),
      /** The id: a revision has one of its own. */
      id: text,
      /** The fiscal year: 1900 to 9998. */
      year: agreementYear,
      /** Who promises. */
      firstParty: agreementPartyShape,
      /** Who accepts and supervises; null for the head of a region. */
      secondParty: nullable(agreementPartyShape),
      /** What is promised. */
      objectives: list(agreedObjectiveShape),
      /** With which programmes, activities or sub-activities and budgets. */
      programmes: list(agreedProgrammeShape),
      /** The words of both parties: the promise, and supervision, rewards and sanctions. */
      clauses: list(bilingualShape),
      /** The date of the signatures; absent for a draft. */
      signedOn: optional(isoDate),
      /** The id of the agreement that this one revises, and why. */
      revision: optional(
        object({
          /** The id of the agreement that is revised. */
          of: text,
          /** Why. */
          reason: revisionReason,
        }),
      ),
    }),
  ))();

/**
 * A performance agreement: what one post promises to the post above it for a year. Plain data that survives JSON.
 *
 * @term perjanjian kinerja
 */
export interface PerformanceAgreement extends Given<typeof performanceAgreementFields> {}

/**
 * The shape of a {@link PerformanceAgreement}.
 *
 * @term perjanjian kinerja
 */
export const performanceAgreementShape: Shape<
  PerformanceAgreement,
  Read<typeof performanceAgreementFields>
> = performanceAgreementFields;

/**
 * The shape of a list of performance agreements.
 *
 * @term perjanjian kinerja
 */
export const performanceAgreementsShape = /* @__PURE__ */ list(performanceAgreementShape);

/** An agreement as the checks compute with it. */
export type ReadAgreement = Read<typeof performanceAgreementFields>;
