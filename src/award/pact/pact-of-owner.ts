import { type Given, object, optional, type Read, type Shape, text } from "../../core/index.ts";
import { compare, ZERO } from "../../number/index.ts";
import { type IsoDate, isoDate } from "../../period/index.ts";
import type { CommitmentLack } from "./commitment-check.ts";
import type { integrityPactShape } from "./integrity-pact-shape.ts";

const committedOwnerFields = /* @__PURE__ */ (() =>
  object({
    /** The post or the person. */
    ownerId: text,
    /** The day on which the post was taken, before which a pact is to be signed. */
    since: optional(isoDate),
  }))();

/**
 * An official who is to make an integrity pact.
 *
 * @term pejabat
 */
export interface CommittedOwner extends Given<typeof committedOwnerFields> {}

/** The shape of a {@link CommittedOwner}. */
export const committedOwnerShape: Shape<CommittedOwner, Read<typeof committedOwnerFields>> = committedOwnerFields;

export type OwnerRead = Read<typeof committedOwnerFields>;
export type PactRead = Read<typeof integrityPactShape> & { readonly at: number };

/** The pact that counts of those of an official: the one signed last before the day of the look, or else a draft. */
export function pactOf(own: readonly PactRead[], asOf: IsoDate | undefined): PactRead | undefined {
  const signed = own.filter((each) => isSigned(each, asOf));
  return (
    signed.reduce<PactRead | undefined>(
      (last, each) => (last === undefined || (each.signedOn ?? "") >= (last.signedOn ?? "") ? each : last),
      undefined,
    ) ?? own.at(-1)
  );
}

/** What a pact lacks. */
export function lacksOf({ since }: OwnerRead, pact: PactRead | undefined, asOf: IsoDate | undefined): CommitmentLack[] {
  if (pact === undefined) return ["no-pact"];
  const { signedOn, until, targets } = pact;
  const signed = isSigned(pact, asOf);
  return [
    ...(signed ? [] : ["not-signed" as const]),
    ...(isBefore(until, asOf) ? ["ended" as const] : []),
    ...(signed && isBefore(since, signedOn) ? ["signed-late" as const] : []),
    ...(targets.length === 0 ? ["no-targets" as const] : []),
    ...(hasSanction(pact) ? [] : ["no-consequences" as const]),
  ];
}

function isSigned({ signedOn }: PactRead, asOf: IsoDate | undefined): boolean {
  return signedOn !== undefined && !isBefore(asOf, signedOn);
}

/** Whether a day comes before another: ISO dates sort as texts, and a day that is not known comes before none and behind none. */
function isBefore(day: IsoDate | undefined, other: IsoDate | undefined): boolean {
  return day !== undefined && other !== undefined && day < other;
}

/** Whether a clause takes something away, warns, or punishes. */
function hasSanction(pact: PactRead): boolean {
  return touchesAllowance(pact) || hasClause(pact, ({ kind }) => kind === "warning" || kind === "sanction");
}

/** Whether a clause can cut the allowance. */
export function touchesAllowance(pact: PactRead | undefined): boolean {
  return hasClause(
    pact,
    ({ percent, shortfall }) =>
      (percent !== undefined && compare(percent, ZERO) < 0) ||
      (shortfall !== undefined && compare(shortfall.of, ZERO) > 0),
  );
}

type Clause = NonNullable<PactRead["consequences"]>["clauses"][number];

function hasClause(pact: PactRead | undefined, is: (clause: Clause) => boolean): boolean {
  return pact?.consequences?.clauses.some(is) ?? false;
}
