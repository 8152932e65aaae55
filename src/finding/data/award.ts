import type { PanelGroup } from "../fact-types.ts";

/** The facts of findings of award, by their codes. */
export interface AwardFacts {
  readonly "clause-undecided": {
    /** The clause of the rule. */
    readonly clause: string;
    /** What would have to be known. */
    readonly unknown: readonly string[];
  };
  readonly "conflict-of-interest": {
    /** The id of the judge. */
    readonly judgeId: string;
    /** The id of the entry. */
    readonly entryId: string;
    /** The id of the stage. */
    readonly stageId: string;
  };
  readonly "contested-places": {
    /** The ids of the entries. */
    readonly entries: readonly string[];
    /** How many places there are. */
    readonly places: number;
    /** Why the places are contested. */
    readonly reason: "tie-at-cut" | "agency-limit" | "earlier-tier";
  };
  readonly "depends-on-contest": {
    /** The ids of the entries. */
    readonly entries: readonly string[];
  };
  readonly "incomplete-sheet": {
    /** The id of the judge. */
    readonly judgeId: string;
    /** The id of the entry. */
    readonly entryId: string;
    /** The id of the stage. */
    readonly stageId: string;
  };
  readonly "no-policy": {
    /** The month that no policy covers. */
    readonly month: string;
  };
  readonly "pact-ended": {
    /** The last day on which it holds. */
    readonly until: string;
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
  readonly "pact-missing": {
    /** Who signs or answers for it. */
    readonly owner: string;
  };
  readonly "pact-not-signed": {
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
  readonly "pact-of-nobody": {
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
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
  readonly "pact-without-consequences": {
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
  readonly "pact-without-targets": {
    /** Who signs or answers for it. */
    readonly owner: string;
    /** The id of the pact. */
    readonly pact: string;
  };
  readonly "panels-not-connected": {
    /** The id of the stage. */
    readonly stageId: string;
    /** The groups, each with its judges and entries. */
    readonly groups: readonly PanelGroup[];
  };
  readonly "places-not-comparable": {
    /** The id of the stage. */
    readonly stageId: string;
    /** The ids of the judges. */
    readonly judges: readonly string[];
  };
  readonly "places-open": {
    /** How many places stay open. */
    readonly open: number;
  };
  readonly "places-used-by-ties": {
    /** How many places there are. */
    readonly places: number;
  };
  readonly "unused-judge-weight": {
    /** The id of the judge. */
    readonly judgeId: string;
  };
}
