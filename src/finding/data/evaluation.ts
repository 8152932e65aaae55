import type { Bilingual, Citation } from "../../core/index.ts";
import type { Decimal } from "../../number/index.ts";
import type { ConditionFact, DepartingPart } from "../fact-types.ts";

/** The facts of findings of evaluation, by their codes. */
export interface EvaluationFacts {
  /** The mean of a cluster is too low. */
  readonly "cluster-mean-low": {
    /** The grade. */
    readonly grade: string;
    /** The code of the cluster of units. */
    readonly cluster: string;
    /** It in words. */
    readonly label: Bilingual;
    /** The grade that the mean must have at least. */
    readonly least: string;
    /** The mean. */
    readonly mean: Decimal;
    /** The grade of the mean. */
    readonly meanGrade: string;
  };
  /** Values were combined by a rule of the caller. */
  readonly "combined-by-rule": {
    /** Where the rule stands. */
    readonly source: Citation;
    /** The rule of combination in words. */
    readonly rule: string;
    /** The score of the institution itself. */
    readonly institution: Decimal;
    /** The mean of the sampled units. */
    readonly units: Decimal;
  };
  /** A condition of the grade is not met. */
  readonly "condition-not-met": {
    /** The id of the condition. */
    readonly condition: string;
    /** It in words. */
    readonly label: Bilingual;
    /** The grades that hang on it. */
    readonly grades: readonly string[];
    /** What was looked at, each with what was found. */
    readonly found: readonly ConditionFact[];
  };
  /** It is not known whether a condition of the grade is met. */
  readonly "condition-unknown": {
    /** The id of the condition. */
    readonly condition: string;
    /** It in words. */
    readonly label: Bilingual;
    /** The grades that hang on it. */
    readonly grades: readonly string[];
    /** What was looked at, each with what was found. */
    readonly found: readonly ConditionFact[];
  };
  /** A percentage is not that of its count. */
  readonly "distribution-percent": {
    /** The grade. */
    readonly grade: string;
    /** How many there are. */
    readonly count: number;
    /** How many there are in all. */
    readonly of: number;
    /** The number as it was printed. */
    readonly printed: Decimal;
    /** The share that the count makes, in percent. */
    readonly share: Decimal;
    /** To how many decimals it was printed. */
    readonly decimals: number;
  };
  /** A percentage that no count has. */
  readonly "distribution-percent-impossible": {
    /** The grade. */
    readonly grade: string;
    /** How many there are in all. */
    readonly of: number;
    /** The number as it was printed. */
    readonly printed: Decimal;
    /** To how many decimals it was printed. */
    readonly decimals: number;
  };
  /** The percentages do not make a hundred. */
  readonly "distribution-percent-sum": {
    /** What they come to together. */
    readonly sum: Decimal;
    /** To how many decimals it was printed. */
    readonly decimals: number;
  };
  /** The counts differ from the total. */
  readonly "distribution-total": {
    /** The total. */
    readonly total: number;
    /** What the counts come to. */
    readonly counts: number;
    /** How far the two are apart. */
    readonly difference: number;
  };
  /** A document came late. */
  readonly "document-late": {
    /** The name of the agency. */
    readonly agency: string;
    /** The document in words. */
    readonly document: Bilingual;
    /** The day on which it was handed in. */
    readonly handedInOn: string;
    /** The day on which it was due. */
    readonly due: string;
    /** By how many days it is late. */
    readonly days: number;
  };
  /** A document was not handed in. */
  readonly "document-missing": {
    /** The name of the agency. */
    readonly agency: string;
    /** The document in words. */
    readonly document: Bilingual;
    /** The day on which it was due. */
    readonly due: string;
  };
  /** A document that is not on the list. */
  readonly "document-not-expected": {
    /** The name of the agency. */
    readonly agency: string;
    /** The document, as it was given. */
    readonly document: string;
  };
  /** An answer is worth more than what it rests on. */
  readonly "exceeds-basis": {
    /** The code of the criterion. */
    readonly item: string;
    /** It in words. */
    readonly label: Bilingual;
    /** The answer as it was given. */
    readonly answer: string;
    /** The answer in percent. */
    readonly percent: Decimal;
    /** The codes of the criteria that it rests on. */
    readonly of: readonly string[];
    /** How several criteria that it rests on count: by their mean, or by the highest. */
    readonly take: "mean" | "highest";
    /** The highest percentage that may be answered. */
    readonly limit: Decimal;
  };
  /** Rounding carries a value above its weight. */
  readonly "exceeds-weight": {
    /** The code. */
    readonly code: string;
    /** The value. */
    readonly value: Decimal;
    /** The weight, in points. */
    readonly weight: Decimal;
  };
  /** A count of criteria that is not whole. */
  readonly "fraction-of-criterion": {
    /** The code of the sub-component. */
    readonly part: string;
    /** How many criteria were met. */
    readonly met: Decimal;
    /** How many criteria there are. */
    readonly of: Decimal;
  };
  /** The grade does not fit the score. */
  readonly "grade-contradicts-score": {
    /** The grade. */
    readonly grade: string;
    /** The score. */
    readonly score: Decimal;
    /** The grade that the score has on the scale. */
    readonly gradeOfScore: string;
    /** The id of the scale. */
    readonly scale: string;
  };
  /** Rounding decides the grade. */
  readonly "grade-depends-on-rounding": {
    /** The total. */
    readonly total: Decimal;
    /** The total before rounding. */
    readonly exactTotal: Decimal;
    /** The grade. */
    readonly grade: string;
    /** The grade of the exact total. */
    readonly exactGrade: string;
  };
  /** Items were said not to apply. */
  readonly "items-left-out": {
    /** The code of the sub-component. */
    readonly part: string;
    /** The items that were left out. */
    readonly items: readonly string[];
    /** How many there are in all. */
    readonly of: number;
  };
  /** Values may be fractions. */
  readonly "likely-fraction": {
    /** The code of the sub-component, where the answer is one of a worksheet. */
    readonly part?: string | undefined;
    /** The values that are meant. */
    readonly values: readonly Decimal[];
    /** What counts as everything met. */
    readonly full: Decimal;
  };
  /** Not scored in the way that the regulation sets out. */
  readonly "method-departs": {
    /** The sub-components, each with the method of the rule and that of the answer. */
    readonly parts: readonly DepartingPart[];
    /** Who chose the other method. */
    readonly by: string;
  };
  /** The report lacks something that is asked for. */
  readonly "missing-content": {
    /** The key of the content. */
    readonly content: string;
    /** It in words. */
    readonly label: Bilingual;
    /** The clause of the rule. */
    readonly clause: string;
    /** How much the content is asked for. */
    readonly asked: "expected" | "minimum" | "outline";
  };
  /** A published component differs from what is computed. */
  readonly "published-component-mismatch": {
    /** The key of the component. */
    readonly component: string;
    /** The code. */
    readonly code: string;
    /** It in words. */
    readonly label: Bilingual;
    /** What was published. */
    readonly published: Decimal;
    /** What the answers or components come to. */
    readonly computed: Decimal;
    /** How far the two are apart. */
    readonly difference: Decimal;
    /** Whether the rounding of the printed parts explains it. */
    readonly explainedByRounding: boolean;
    /** What rounding explains: nothing, the total itself, or the components behind it. */
    readonly explanation: "none" | "total" | "components";
    /** To how many decimals it was printed. */
    readonly decimals: number;
  };
  /** The published grade differs from what is computed. */
  readonly "published-grade-mismatch": {
    /** What was published. */
    readonly published: string;
    /** The grade of the computed total. */
    readonly computed: string;
  };
  /** The published total is not the sum of its components. */
  readonly "published-total-mismatch": {
    /** What was published. */
    readonly published: Decimal;
    /** What the answers or components come to. */
    readonly computed: Decimal;
    /** How far the two are apart. */
    readonly difference: Decimal;
    /** Whether the rounding of the printed parts explains it. */
    readonly explainedByRounding: boolean;
    /** What rounding explains: nothing, the total itself, or the components behind it. */
    readonly explanation: "none" | "total" | "components";
    /** To how many decimals it was printed. */
    readonly decimals: number;
  };
  /** The regulation is known in part only. */
  readonly "regulation-incomplete": {
    /** The title of the regulation. */
    readonly regulation: string;
    /** What is not known of the regulation. */
    readonly open: readonly Bilingual[];
  };
  /** The regulation was not in force in that year. */
  readonly "regulation-not-in-force": {
    /** The year. */
    readonly year: number;
    /** The first year of the regulation. */
    readonly since: number;
    /** The last year of the regulation, where there is one. */
    readonly until?: number | undefined;
    /** The title of the regulation. */
    readonly regulation: string;
  };
  /** A score outside the scale of grades. */
  readonly "score-out-of-scale": {
    /** The score. */
    readonly score: Decimal;
  };
  /** Last year's values follow another regulation. */
  readonly "series-broken": {
    /** The regulation of the year before. */
    readonly previous: string;
    /** The regulation of this year. */
    readonly current: string;
  };
  /** Too few units were sampled. */
  readonly "too-few-sampled": {
    /** The grade. */
    readonly grade: string;
    /** The code of the cluster of units. */
    readonly cluster: string;
    /** It in words. */
    readonly label: Bilingual;
    /** How many there must be at least. */
    readonly least: number;
    /** How many there are. */
    readonly count: number;
  };
  /** The scale has no such grade. */
  readonly "unknown-grade": {
    /** The grade. */
    readonly grade: string;
    /** The grades that the scale has. */
    readonly known: readonly string[];
  };
  /** An analysis is missing in the performance report. */
  readonly "missing-analysis": {
    /** The analysis that is asked for. */
    readonly analysis: string;
    /** The analysis in words. */
    readonly name: Bilingual;
  };
  /** An analysis is made of some indicators only. */
  readonly "partly-analysed": {
    /** The analysis that is asked for. */
    readonly analysis: string;
    /** The analysis in words. */
    readonly name: Bilingual;
    /** The ids of the indicators. */
    readonly indicators: readonly string[];
  };
  /** A recommendation is overdue. */
  readonly "overdue-recommendation": {
    /** The recommendation, by its id. */
    readonly recommendation: string;
    /** Who signs or answers for it. */
    readonly owner?: string | undefined;
    /** The day on which it was due. */
    readonly due: string;
    /** By how many days it is late. */
    readonly days: number;
  };
  /** A recommendation without an owner. */
  readonly "recommendation-without-owner": {
    /** The recommendation, by its id. */
    readonly recommendation: string;
  };
  /** A recommendation without a day. */
  readonly "recommendation-without-due": {
    /** The recommendation, by its id. */
    readonly recommendation: string;
  };
}
