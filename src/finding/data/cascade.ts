import type { Citation, polarityWords } from "../../core/index.ts";
import type { Decimal, DecimalInput } from "../../number/index.ts";
import type { Period } from "../../period/index.ts";
import type { IndicatorAt, Level, Predicate, Relation, ShownTarget } from "../fact-types.ts";

/** The facts of findings of cascade, by their codes. */
export interface CascadeFacts {
  /** An agreed budget differs from the plan. */
  readonly "agreement-budget-mismatch": {
    /** The id of the node. */
    readonly nodeId: string;
    /** The title. */
    readonly title: string;
    /** What was agreed. */
    readonly agreed?: Decimal | undefined;
    /** What was planned. */
    readonly planned?: Decimal | undefined;
    /** How far the two are apart. */
    readonly difference?: Decimal | undefined;
  };
  /** An indicator of the plan is not in the agreement. */
  readonly "agreement-incomplete": {
    /** The id of the node. */
    readonly nodeId: string;
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
  };
  /** Something promised is not in the plan. */
  readonly "agreement-not-in-plan": {
    /** The title. */
    readonly title: string;
    /** The id of the node. */
    readonly nodeId: string;
    /** The id of the indicator. */
    readonly indicatorId?: string | undefined;
  };
  /** An agreed target differs from the plan. */
  readonly "agreement-target-mismatch": {
    /** What was agreed. */
    readonly agreed?: unknown;
    /** What was planned. */
    readonly planned?: unknown;
    /** The id of the node. */
    readonly nodeId: string;
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
  };
  /** A supported indicator that several nodes have. */
  readonly "ambiguous-indicator": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** What it is said to support. */
    readonly supports?: string | undefined;
  };
  /** A target is worse than the baseline. */
  readonly "below-baseline": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** Which way is good for the indicator. */
    readonly polarity: keyof typeof polarityWords;
    /** Where the indicator stood at first. */
    readonly baseline: Decimal;
    /** The target. */
    readonly target: Decimal;
  };
  /** Budgets are not complete. */
  readonly "budget-incomplete": {
    /** The title. */
    readonly title: string;
    /** What they come to together. */
    readonly sum: Decimal;
    /** How many stand below it. */
    readonly children: number;
    /** The ids of those without a budget. */
    readonly missing: readonly string[];
    /** Whose budget is not complete: that of the node, or those below it. */
    readonly of: "children" | "own";
  };
  /** A budget is not the sum of those below. */
  readonly "budget-mismatch": {
    /** The title. */
    readonly title: string;
    /** The budget, in rupiah. */
    readonly budget: Decimal;
    /** What they come to together. */
    readonly sum: Decimal;
    /** How many stand below it. */
    readonly children: number;
    /** How far the two are apart. */
    readonly difference: Decimal;
  };
  /** Levels of the chain are skipped. */
  readonly "chain-gap": {
    /** How many levels were skipped. */
    readonly skipped: number;
    /** The position of the official. */
    readonly position: string;
    /** The level. */
    readonly level?: Level | undefined;
    /** The position of the official above. */
    readonly abovePosition?: string | undefined;
    /** The level of the agreement above it. */
    readonly above?: Level | undefined;
  };
  /** The first party is no lower than the second. */
  readonly "chain-order": {
    /** The position of the official. */
    readonly position: string;
    /** The level. */
    readonly level?: Level | undefined;
    /** The position of the official above. */
    readonly abovePosition?: string | undefined;
    /** The level of the agreement above it. */
    readonly above?: Level | undefined;
  };
  /** A code belongs to another level. */
  readonly "code-level": {
    /** The title. */
    readonly title: string;
    /** The code. */
    readonly code: string;
    /** The level. */
    readonly level: Level;
    /** The level that the code is of. */
    readonly codeLevel: Level;
  };
  /** A code does not begin with that of its parent. */
  readonly "code-parent": {
    /** The title. */
    readonly title: string;
    /** The code. */
    readonly code: string;
    /** The code that the one above should have. */
    readonly expected?: string | undefined;
    /** The title of what stands above it. */
    readonly parent: string;
    /** The code of what stands above it. */
    readonly parentCode?: string | undefined;
  };
  /** A code of another tier of government. */
  readonly "code-scope": {
    /** The code. */
    readonly code: string;
    /** What kind of region the code is for. */
    readonly scope?: "province" | "regency" | undefined;
    /** What was expected. */
    readonly expected: "province" | "regency";
  };
  /** An indicator is copied from above. */
  readonly "copied-indicator": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** The title of the indicator above it. */
    readonly above: string;
    /** The id of the indicator above it. */
    readonly aboveIndicatorId: string;
  };
  /** The wording is that of the node above. */
  readonly "copied-title": {
    /** The title. */
    readonly title: string;
    /** The title of what stands above it. */
    readonly above: string;
  };
  /** A result counts more than once. */
  readonly "counted-twice": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** The result, by node and indicator. */
    readonly result: IndicatorAt;
    /** The title of the result. */
    readonly resultTitle: string;
    /** How many times it counts. */
    readonly times: Decimal;
    /** The ways from one to the other, each by its nodes and indicators. */
    readonly ways: readonly (readonly IndicatorAt[])[];
    /** The ways from one to the other, drawn by ids. */
    readonly drawn: string;
  };
  /** Rows hang below themselves. */
  readonly cycle: {
    /** The titles along the circle. */
    readonly path: readonly string[];
    /** The ids of the circle. */
    readonly members: readonly string[];
  };
  /** More than one agreement is in force. */
  readonly "duplicate-agreement": {
    /** The id of the agreement. */
    readonly agreement: string;
    /** The position of the official. */
    readonly position: string;
    /** The id of the original agreement. */
    readonly original: string;
    /** The id of the other agreement that revises the original too; absent where this one revises nothing. */
    readonly other?: string | undefined;
    /** The year. */
    readonly year: number;
  };
  /** A code is used twice. */
  readonly "duplicate-code": {
    /** The code. */
    readonly code: string;
    /** The row in which it stood first. */
    readonly firstRow: number;
  };
  /** An id is used twice. */
  readonly "duplicate-id": {
    /** The id. */
    readonly id: string;
    /** The row. */
    readonly row: number;
    /** The row in which it stood first. */
    readonly firstRow: number;
  };
  /** A parent is named twice. */
  readonly "duplicate-parent": {
    /** The title. */
    readonly title: string;
    /** The id of what should stand above it. */
    readonly parent: string;
  };
  /** A support is declared twice. */
  readonly "duplicate-support": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** What it is said to support. */
    readonly supports?: string | undefined;
  };
  /** Not an official code. */
  readonly "invalid-code": {
    /** The code. */
    readonly code: string;
    /** The code as it was mended. */
    readonly mended?: string | undefined;
  };
  /** An agreement was signed late. */
  readonly "late-agreement": {
    /** The id of the agreement. */
    readonly agreement: string;
    /** The day of the signature. */
    readonly signedOn: string;
    /** The day on which it was due. */
    readonly due: string;
    /** The rule that sets the day. */
    readonly basis: Citation;
  };
  /** Levels are out of order. */
  readonly "level-order": {
    /** The title. */
    readonly title: string;
    /** The level. */
    readonly level: Level;
    /** The title of what stands above it. */
    readonly above: string;
    /** The title of what stands above it. */
    readonly aboveTitle: string;
    /** The level of what stands above it. */
    readonly aboveLevel: Level;
  };
  /** Levels are skipped. */
  readonly "level-skipped": {
    /** The title. */
    readonly title: string;
    /** The level. */
    readonly level: Level;
    /** The id of what stands above it. */
    readonly above: string;
    /** The title of what stands above it. */
    readonly aboveTitle: string;
    /** The level of what stands above it. */
    readonly aboveLevel: Level;
    /** The levels that were skipped. */
    readonly skipped: readonly Level[];
  };
  /** A row was made from a code below it. */
  readonly "made-row": {
    /** The title. */
    readonly title: string;
    /** The code. */
    readonly code?: string | undefined;
    /** The code of the row that it was made for. */
    readonly from: string;
  };
  /** A parent that no row has. */
  readonly "missing-parent": {
    /** The title. */
    readonly title: string;
    /** The id of what should stand above it. */
    readonly parent: string;
  };
  /** An indicator is made in more than one way. */
  readonly "mixed-relation": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** The relations that were mixed. */
    readonly relations: readonly Relation[];
  };
  /** Monitoring stops above echelon III. */
  readonly "monitoring-stops": {
    /** The title of the node, or the position of the official. */
    readonly title: string;
    /** The level. */
    readonly level: Level;
    /** What nobody of echelon III or lower has. */
    readonly missing: "agreement" | "indicator";
  };
  /** A budget below zero. */
  readonly "negative-budget": {
    /** The title. */
    readonly title: string;
    /** The budget, in rupiah. */
    readonly budget: Decimal;
  };
  /** There is nothing below. */
  readonly "no-child": {
    /** The title. */
    readonly title: string;
    /** The level. */
    readonly level: Level;
    /** What is not there. */
    readonly what: "unit" | "indicator" | "owner" | "child";
    /** The id of the indicator. */
    readonly indicatorId?: string | undefined;
  };
  /** The worst value cannot be told. */
  readonly "no-direction": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** Which way is good for the indicator. */
    readonly polarity: keyof typeof polarityWords;
  };
  /** There is no indicator. */
  readonly "no-indicator": {
    /** The title. */
    readonly title: string;
    /** The level. */
    readonly level: Level;
    /** What is not there. */
    readonly what: "unit" | "indicator" | "owner" | "child";
    /** The id of the indicator. */
    readonly indicatorId?: string | undefined;
  };
  /** There is no owner. */
  readonly "no-owner": {
    /** The title. */
    readonly title: string;
    /** The level. */
    readonly level: Level;
    /** What is not there. */
    readonly what: "unit" | "indicator" | "owner" | "child";
    /** The id of the indicator. */
    readonly indicatorId?: string | undefined;
  };
  /** There are no targets of quarters. */
  readonly "no-quarter-target": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** The quarters that have no target. */
    readonly missing: readonly number[];
  };
  /** No part in any result. */
  readonly "no-role": {
    /** The id of the person. */
    readonly personId: string;
  };
  /** The cascade has no root. */
  readonly "no-root": {
    /** How many rows. */
    readonly rows: number;
  };
  /** There are no shares. */
  readonly "no-share": {
    /** The title. */
    readonly title: string;
    /** How many stand above it. */
    readonly parents: number;
  };
  /** An agreement is not signed. */
  readonly "no-signature": {
    /** The id of the agreement. */
    readonly agreement: string;
  };
  /** There is no target. */
  readonly "no-target": {
    /** The title. */
    readonly title: string;
    /** The level of its node; absent of an indicator of one's own. */
    readonly level?: Level | undefined;
    /** The id of the indicator. */
    readonly indicatorId: string;
  };
  /** There is no unit. */
  readonly "no-unit": {
    /** The title. */
    readonly title: string;
    /** The level. */
    readonly level: Level;
    /** What is not there. */
    readonly what: "unit" | "indicator" | "owner" | "child";
    /** The id of the indicator. */
    readonly indicatorId?: string | undefined;
  };
  /** Percentages, indices or levels are summed. */
  readonly "not-additive": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** The unit. */
    readonly unit?: string | undefined;
    /** The indicators it is made of. */
    readonly parts: readonly IndicatorAt[];
  };
  /** The superior has no agreement. */
  readonly "orphan-agreement": {
    /** The id of the agreement. */
    readonly agreement: string;
    /** The position of the official. */
    readonly position?: string | undefined;
    /** The superior, where the agreement names one. */
    readonly superior?: string | undefined;
    /** The year. */
    readonly year: number;
  };
  /** A commitment rests on nothing above. */
  readonly "orphan-commitment": {
    /** The id of the node. */
    readonly nodeId: string;
    /** The title. */
    readonly title: string;
    /** The ids of the nodes above. */
    readonly restsOn: readonly string[];
    /** The id of the agreement of the superior. */
    readonly superior: string;
  };
  /** The polarity differs from that above. */
  readonly "polarity-mismatch": {
    /** Which way is good for the indicator. */
    readonly polarity: keyof typeof polarityWords;
    /** Which way is good for the indicator above it. */
    readonly abovePolarity: keyof typeof polarityWords;
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** The title of the indicator above it. */
    readonly above: string;
    /** The id of the indicator above it. */
    readonly aboveIndicatorId: string;
  };
  /** The distribution of predicates passes a limit. */
  readonly "predicate-limit": {
    /** The predicates of the limit. */
    readonly predicates: readonly Predicate[];
    /** Which limit was broken. */
    readonly broken: "most" | "people" | "least";
    /** The least number of people, in percent. */
    readonly least?: DecimalInput | undefined;
    /** The greatest number of people, in percent. */
    readonly most?: DecimalInput | undefined;
    /** The least or greatest number of people. */
    readonly people?: number | undefined;
    /** How many there are. */
    readonly count: number;
    /** How many people there are. */
    readonly staff: number;
    /** The share of the people, in percent. */
    readonly percent: Decimal;
  };
  /** Another predicate is the most frequent. */
  readonly "predicate-majority": {
    /** The predicate that most should have. */
    readonly most: Predicate;
    /** The predicates that most have. */
    readonly leading: readonly Predicate[];
  };
  /** A realisation that was not agreed. */
  readonly "realization-not-agreed": {
    /** The id of the agreement. */
    readonly agreement: string;
    /** The id of the indicator. */
    readonly indicator: string;
    /** The period. */
    readonly period: Period;
  };
  /** Some shares are missing. */
  readonly "share-missing": {
    /** How many have no share. */
    readonly missing: number;
    /** The id of the node. */
    readonly nodeId: string;
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
  };
  /** Shares do not make the whole. */
  readonly "share-sum": {
    /** The title. */
    readonly title: string;
    /** The id of the node. */
    readonly nodeId: string;
    /** The id of the indicator that is shared among those who take it over; absent of a node among its parents. */
    readonly indicatorId?: string | undefined;
    /** What they come to together; absent where some parents have no share. */
    readonly sum?: Decimal | undefined;
  };
  /** Signed before that of the superior. */
  readonly "signed-before-superior": {
    /** The id of the agreement. */
    readonly agreement: string;
    /** The day of the signature. */
    readonly signedOn?: string | undefined;
    /** The id of the agreement of the superior. */
    readonly superior: string;
    /** The day on which the superior signed. */
    readonly superiorSignedOn?: string | undefined;
  };
  /** Signed outside its year. */
  readonly "signed-outside-year": {
    /** The id of the agreement. */
    readonly agreement: string;
    /** The day of the signature. */
    readonly signedOn: string;
    /** The year. */
    readonly year: number;
  };
  /** A target is not what its relation makes it. */
  readonly "target-mismatch": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** The title of the indicator above it. */
    readonly above: string;
    /** The id of the indicator above it. */
    readonly aboveIndicatorId: string;
    /** How the indicators make up the one above. */
    readonly relation: Relation;
    /** What was expected. */
    readonly expected: ShownTarget;
    /** What was given. */
    readonly given: ShownTarget;
    /** How far the two are apart. */
    readonly difference?: Decimal | undefined;
    /** The indicators that make up the target above. */
    readonly parts: readonly IndicatorAt[];
  };
  /** A result that nobody takes over. */
  readonly "uncovered-result": {
    /** The id of the node. */
    readonly nodeId: string;
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
  };
  /** The unit differs from that above. */
  readonly "unit-mismatch": {
    /** The unit. */
    readonly unit: string;
    /** The unit of the indicator above it. */
    readonly aboveUnit: string;
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** The title of the indicator above it. */
    readonly above: string;
    /** The id of the indicator above it. */
    readonly aboveIndicatorId: string;
  };
  /** A supported indicator is nowhere. */
  readonly "unknown-indicator": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
    /** What it is said to support. */
    readonly supports?: string | undefined;
  };
  /** Not a result of the superior. */
  readonly "unknown-result": {
    /** The id of the result. */
    readonly resultId: string;
    /** The id of the superior. */
    readonly superiorId: string;
  };
  /** The revised agreement is not known. */
  readonly "unknown-revision": {
    /** The id of the agreement. */
    readonly agreement: string;
    /** The id of the agreement that is said to be revised. */
    readonly of?: string | undefined;
  };
  /** An indicator supports none above. */
  readonly "unlinked-indicator": {
    /** The id of the indicator. */
    readonly indicatorId: string;
    /** The title. */
    readonly title: string;
  };
  /** Targets changed without a revision on record. */
  readonly "unrecorded-revision": {
    /** The id of the original agreement. */
    readonly original: string;
    /** The ids of the indicators. */
    readonly indicators: readonly string[];
  };
  /** Weights do not add up to a hundred. */
  readonly "weight-sum": {
    /** The title. */
    readonly title: string;
    /** Whose weights they are. */
    readonly of: "indicators" | "children" | "supports";
    /** The id of the indicator. */
    readonly indicatorId?: string | undefined;
    /** What they come to together. */
    readonly sum: Decimal;
    /** How many have no weight. */
    readonly missing: number;
  };
}
