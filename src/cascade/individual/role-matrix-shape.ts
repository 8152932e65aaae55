import {
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
  text,
  variant,
  where,
} from "../../core/index.ts";
import { indicatorShape } from "../../indicator/index.ts";
import { amount, type Exact, sign } from "../../number/index.ts";
import { fiscalYear } from "../../period/index.ts";

/** The shape of a {@link RoleContribution}. */
export const roleContributionShape = /* @__PURE__ */ (() =>
  variant("method", {
    direct: object({
      /** Takes the result of the superior over, whole or in part. */
      method: literal("direct"),
      /** The id of the indicator of the superior. */
      resultId: text,
      /** The part that is taken of a result that can be divided, 0 or more; all who take it over say one, or nobody. The shares of a result add up to 1, or to 100. */
      share: optional(amount),
    }),
    indirect: object({
      /** Has a result of one's own that supports that of the superior. */
      method: literal("indirect"),
      /** The id of the indicator of the superior. */
      resultId: text,
      /** One's own indicator, with its target. */
      indicator: indicatorShape,
    }),
  }))();

/**
 * What one person does for a result of the superior: take it over (direct cascading), or support it by a result of
 * their own (indirect cascading).
 *
 * @term peran pegawai
 */
export type RoleContribution = Given<typeof roleContributionShape>;

const roleShape = /* @__PURE__ */ (() =>
  object({
    /** The person, by the id of the post. */
    personId: text,
    /** What the person does, for which result. */
    contributions: list(roleContributionShape),
  }))();

/**
 * The shape of a {@link RoleMatrix}.
 *
 * @term matriks peran hasil
 */
export const roleMatrixShape = /* @__PURE__ */ (() =>
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
export interface RoleMatrix extends Given<typeof roleMatrixShape> {}

/** A matrix with its numbers and targets read. */
export type ReadMatrix = Read<typeof roleMatrixShape>;

/** Of several who take a result over by shares, one has more than nothing. */
function lawOfShares(roles: readonly Read<typeof roleShape>[], refuse: Refuse): void {
  const sharesOf = new Map<string, { share: Exact | undefined; path: Path }[]>();
  for (const [i, { contributions }] of roles.entries())
    for (const [k, each] of contributions.entries()) {
      if (each.method === "indirect") continue;
      const taker = { share: each.share, path: [i, "contributions", k, "share"] };
      sharesOf.set(each.resultId, [...(sharesOf.get(each.resultId) ?? []), taker]);
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
