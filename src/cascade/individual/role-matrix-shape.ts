import {
  addUnder,
  type Bilingual,
  document,
  type Given,
  list,
  literal,
  object,
  optional,
  type Path,
  type Read,
  type Refuse,
  type Shape,
  text,
  variant,
  where,
} from "../../core/index.ts";
import { indicatorShape } from "../../indicator/index.ts";
import { amount, type Exact, sign } from "../../number/index.ts";
import { fiscalYear } from "../../period/index.ts";

const directFields = /* @__PURE__ */ (() =>
  object({
    /** Takes the result of the superior over, whole or in part. */
    method: literal("direct"),
    /** The id of the indicator of the superior. */
    resultId: text,
    /** The part that is taken of a result that can be divided, 0 or more; all who take it over say one, or nobody. The shares of a result add up to 1, or to 100. */
    share: optional(amount),
  }))();

/** A result of the superior that is taken over. */
export interface DirectContribution extends Given<typeof directFields> {}

const indirectFields = /* @__PURE__ */ (() =>
  object({
    /** Has a result of one's own that supports that of the superior. */
    method: literal("indirect"),
    /** The id of the indicator of the superior. */
    resultId: text,
    /** One's own indicator, with its target. */
    indicator: indicatorShape,
  }))();

/** A result of one's own that supports that of the superior. */
export interface IndirectContribution extends Given<typeof indirectFields> {}

const roleContributionFields = /* @__PURE__ */ (() =>
  variant("method", { direct: directFields, indirect: indirectFields }))();

/**
 * What one person does for a result of the superior: take it over (direct cascading), or support it by a result of
 * their own (indirect cascading).
 *
 * @term peran pegawai
 */
export type RoleContribution = DirectContribution | IndirectContribution;

/** The shape of a {@link RoleContribution}. */
export const roleContributionShape: Shape<
  RoleContribution,
  Read<typeof roleContributionFields>
> = roleContributionFields;

const roleShape = /* @__PURE__ */ (() =>
  object({
    /** The person, by the id of the post. */
    personId: text,
    /** What the person does, for which result. */
    contributions: list(roleContributionShape),
  }))();

const roleMatrixFields = /* @__PURE__ */ (() =>
  document(
    object({
      /** The post whose results are shared out. */
      superiorId: text,
      /** The fiscal year. */
      year: fiscalYear,
      /** Who does what: one entry per person, by the id of the post and not by name. */
      roles: where(list(roleShape), lawOfShares),
    }),
  ))();

/**
 * Who of a team does what for which result of its superior.
 *
 * @term matriks peran hasil
 */
export interface RoleMatrix extends Given<typeof roleMatrixFields> {}

/**
 * The shape of a {@link RoleMatrix}.
 *
 * @term matriks peran hasil
 */
export const roleMatrixShape: Shape<RoleMatrix, Read<typeof roleMatrixFields>> = roleMatrixFields;

/** A matrix with its numbers and targets read. */
export type ReadMatrix = Read<typeof roleMatrixFields>;

/** Of several who take a result over by shares, one has more than nothing. */
function lawOfShares(roles: readonly Read<typeof roleShape>[], refuse: Refuse): void {
  const sharesOf = new Map<string, { share: Exact | undefined; path: Path }[]>();
  for (const [i, { contributions }] of roles.entries())
    for (const [k, each] of contributions.entries()) {
      if (each.method === "indirect") continue;
      const taker = { share: each.share, path: [i, "contributions", k, "share"] };
      addUnder(sharesOf, each.resultId, taker);
    }
  for (const takers of sharesOf.values()) {
    const isNothing = takers.length > 1 && takers.every(({ share }) => share !== undefined && sign(share) === 0);
    if (isNothing) for (const { path } of takers) refuse("out-of-range", path, aboveZero);
  }
}

const aboveZero: Bilingual = {
  en: "a share above zero for at least one of those who take the result over",
  id: "porsi di atas nol bagi paling sedikit satu pengambil hasil kerja ini",
};
