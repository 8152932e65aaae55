import type { Outcome } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { IsoDate } from "../../period/index.ts";

/**
 * What a pact of an official lacks:
 *
 * | lack | meaning |
 * |---|---|
 * | `no-pact` | there is none |
 * | `not-signed` | it is a draft, or was signed after the day of the look |
 * | `ended` | its last day is over |
 * | `signed-late` | it was signed after the official took the post |
 * | `no-targets` | it names nothing that it is held to |
 * | `no-consequences` | nothing follows where a target is missed: a formality |
 *
 * @term kekurangan pakta integritas
 */
export type CommitmentLack = "no-pact" | "not-signed" | "ended" | "signed-late" | "no-targets" | "no-consequences";

/**
 * The commitment of an official.
 *
 * @term komitmen pejabat
 */
export interface OwnerCommitment {
  /** The post or the person. */
  readonly ownerId: string;
  /** The id of the pact that was looked at: the last one signed, or else a draft; null where there is none. */
  readonly pactId: string | null;
  /** What it lacks; empty where it is in order. */
  readonly lacks: readonly CommitmentLack[];
  /** Whether a missed target can touch the allowance (TPP); false where there is no pact. */
  readonly touchesAllowance: boolean;
}

/**
 * The integrity pacts of officials.
 *
 * @term pemeriksaan pakta integritas
 */
export interface CommitmentCheck {
  /** Says what this is. */
  readonly kind: "commitment-check";
  /** The day of the look; absent where none was told, and then no pact has ended. */
  readonly asOf?: IsoDate;
  /** The officials, in the order given. */
  readonly owners: readonly OwnerCommitment[];
  /** How many have a pact that lacks nothing. */
  readonly inOrder: number;
  /** Those of all officials, percent. */
  readonly share: Outcome<Decimal, "no-owners">;
  /** Of how many officials a missed target can touch the allowance. */
  readonly touchingAllowance: number;
  /** One for each lack, and `pact-of-nobody` for a pact of somebody who is not among the officials. */
  readonly findings: readonly Finding[];
}
