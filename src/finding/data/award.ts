import type { PanelGroup } from "../fact-types.ts";

/** The facts of findings of award, by their codes. */
export interface AwardFacts {
  /** A clause cannot be decided for want of data. */
  readonly "clause-undecided": {
    /** The clause of the rule. */
    readonly clause: string;
    /** What would have to be known. */
    readonly unknown: readonly string[];
  };
  /** A sheet does not count: conflict of interest. */
  readonly "conflict-of-interest": {
    /** The id of the judge. */
    readonly judgeId: string;
    /** The id of the entry. */
    readonly entryId: string;
    /** The id of the stage. */
    readonly stageId: string;
  };
  /** Places are contested by a tie. */
  readonly "contested-places": {
    /** The ids of the entries. */
    readonly entries: readonly string[];
    /** How many places there are. */
    readonly places: number;
    /** Why the places are contested. */
    readonly reason: "tie-at-cut" | "agency-limit" | "earlier-tier";
  };
  /** It depends on contested places. */
  readonly "depends-on-contest": {
    /** The ids of the entries. */
    readonly entries: readonly string[];
  };
  /** The sheet of a judge is not complete. */
  readonly "incomplete-sheet": {
    /** The id of the judge. */
    readonly judgeId: string;
    /** The id of the entry. */
    readonly entryId: string;
    /** The id of the stage. */
    readonly stageId: string;
  };
  /** No policy was in force in that month. */
  readonly "no-policy": {
    /** The month that no policy covers. */
    readonly month: string;
  };
  /** An integrity pact has ended. */
  readonly "pact-ended": {
    /** The last day on which it holds. */
    readonly until: string;
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
  /** No integrity pact. */
  readonly "pact-missing": {
    /** Who signs or answers for it. */
    readonly owner: string;
  };
  /** An integrity pact is not signed. */
  readonly "pact-not-signed": {
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
  /** An integrity pact of somebody who is not on the list. */
  readonly "pact-of-nobody": {
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
  /** An integrity pact was signed after the post was taken. */
  readonly "pact-signed-late": {
    /** The day of the signature. */
    readonly signedOn: string;
    /** The day from which the pact holds. */
    readonly since: string;
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
  /** An integrity pact without consequences. */
  readonly "pact-without-consequences": {
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
  /** An integrity pact without targets. */
  readonly "pact-without-targets": {
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
  /** Groups of judges cannot be compared. */
  readonly "panels-not-connected": {
    /** The id of the stage. */
    readonly stageId: string;
    /** The groups, each with its judges and entries. */
    readonly groups: readonly PanelGroup[];
  };
  /** Places cannot be compared in full. */
  readonly "places-not-comparable": {
    /** The id of the stage. */
    readonly stageId: string;
    /** The ids of the judges. */
    readonly judges: readonly string[];
  };
  /** Places were not filled. */
  readonly "places-open": {
    /** How many places stay open. */
    readonly open: number;
  };
  /** Ties in earlier tiers used up places. */
  readonly "places-used-by-ties": {
    /** How many places there are. */
    readonly places: number;
  };
  /** The weight of a judge is not used. */
  readonly "unused-judge-weight": {
    /** The id of the judge. */
    readonly judgeId: string;
  };
}
