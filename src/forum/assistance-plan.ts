import type { Finding } from "../finding/index.ts";
import type { IsoDate, Period } from "../period/index.ts";

/**
 * One expert at one agency, from one day to another.
 *
 * @term jadwal asistensi
 */
export interface AssistanceSession {
  /** The agency that is helped. */
  readonly agencyId: string;
  /** Its rank from below: 1 is the lowest. */
  readonly rank: number;
  /** Who helps. */
  readonly expert: string;
  /** The first day. */
  readonly start: IsoDate;
  /** The last day. */
  readonly end: IsoDate;
  /** Which turn of the expert it is, from 1. */
  readonly turn: number;
}

/**
 * Who helps whom after a forum, from when to when.
 *
 * @term rencana asistensi khusus
 */
export interface AssistancePlan {
  /** Says what this is. */
  readonly kind: "assistance-plan";
  /** The period of the forum. */
  readonly period: Period;
  /** The sessions, the lowest agency first. */
  readonly sessions: readonly AssistanceSession[];
  /** The day from which on experts are there. */
  readonly from: IsoDate;
  /** The experts, in the order in which they are sent. */
  readonly experts: readonly string[];
  /** The holidays, in order; absent where calendar days are counted. */
  readonly holidays?: readonly IsoDate[];
  /** How long a session is, in working days where holidays were given, else in calendar days. */
  readonly days: number;
  /** What is counted. */
  readonly countedIn: "working-days" | "calendar-days";
  /** The last day of all; absent where nobody is helped. */
  readonly until?: IsoDate;
  /** The agencies that wait for a decision about a tied place, and have no session. */
  readonly undecided: readonly string[];
  /** `assistance-undecided`, `assistance-unjudged`, `assistance-after-year`. */
  readonly findings: readonly Finding[];
}
