import type { ReadAgreement } from "./agreement-shape.ts";

/** An agreement in force, with its place in the list that was given. */
export interface PlacedAgreement {
  readonly agreement: ReadAgreement;
  readonly at: number;
}

/** The agreements in force by year and first party. */
export type CurrentAgreements = ReadonlyMap<string, PlacedAgreement>;

/** The key of an agreement in force. */
export function agreementKey(year: number, ownerId: string): string {
  return `${year} ${ownerId}`;
}

/** The agreement of the second party, when it is there. */
export function superiorOf(
  { year, secondParty }: ReadAgreement,
  current: CurrentAgreements,
): ReadAgreement | undefined {
  return secondParty === null ? undefined : current.get(agreementKey(year, secondParty.ownerId))?.agreement;
}
