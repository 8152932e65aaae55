import type { Path } from "../error/index.ts";
import { beginningOf, deepFreeze } from "../plain/index.ts";
import type { GivenFinding, Severity } from "../result/index.ts";
import type { FindingCode, Locale } from "../words/index.ts";
import type { Fact } from "./fact.ts";

// biome-ignore lint/suspicious/noExplicitAny: a list of facts of any types.
type Facts = Readonly<Record<string, Fact<any, string | undefined>>>;

/** The facts of a finding, as its details hold them: those that may be absent are optional. */
export type Details<F extends Facts> = {
  readonly [K in keyof F as F[K] extends Fact<infer T, string> ? (undefined extends T ? never : K) : never]: ValueOf<
    F[K]
  >;
} & {
  readonly [K in keyof F as F[K] extends Fact<infer T, string> ? (undefined extends T ? K : never) : K]?:
    | ValueOf<F[K]>
    | undefined;
};

type ValueOf<F> = F extends { readonly print: (value: infer T) => unknown } ? Exclude<T, undefined> : never;

/** The facts of a finding as texts of one language. */
export type Printed<F extends Facts> = {
  readonly [K in keyof F]: F[K] extends { readonly print: (value: never) => { readonly id: infer P } } ? P : never;
};

/** A finding that the library can tell: its code, how much it weighs, its facts, and its sentence in both languages. */
export interface FindingKind<C extends FindingCode, F extends Facts> {
  readonly code: C;
  readonly severity: Severity | ((facts: Details<F>) => Severity);
  readonly facts: F;
  readonly id: Sentence<F>;
  readonly en: Sentence<F>;
}

/** A sentence made of the facts as texts; the facts themselves decide between one and many. */
type Sentence<F extends Facts> = (printed: Printed<F>, facts: Details<F>) => string;

/** Declares a finding, once; where it weighs more or less by its facts, they decide. */
export function findingKind<const C extends FindingCode, F extends Facts>(
  code: C,
  severity: FindingKind<C, F>["severity"],
  { facts, id, en }: { readonly facts: F; readonly id: Sentence<F>; readonly en: Sentence<F> },
): FindingKind<C, F> {
  return { code, severity, facts, id, en };
}

/** What a finding is about, and where that stands in the input. */
export interface Place {
  readonly subject: string;
  readonly path?: Path;
}

/** No sentence is read that is longer: the facts have all of it. */
const LONGEST = 4000;

/** Tells a finding: a frozen one, with its sentence in both languages. */
export function tell<C extends FindingCode, F extends Facts>(
  { code, severity, facts, id, en }: FindingKind<C, F>,
  { subject, path = [] }: Place,
  details: Details<F>,
): GivenFinding<C, Details<F>> {
  const known = Object.entries(details).filter(([, value]) => value !== undefined);
  const printed = (locale: Locale) =>
    Object.fromEntries(known.map(([key, value]) => [key, facts[key]?.print(value)[locale]])) as Printed<F>;
  return deepFreeze({
    code,
    severity: typeof severity === "function" ? severity(details) : severity,
    subject,
    path: [...path],
    details:
      known.length === Object.keys(details).length
        ? Object.assign({}, details)
        : (Object.fromEntries(known) as Details<F>),
    message: {
      id: beginningOf(id(printed("id"), details), LONGEST),
      en: beginningOf(en(printed("en"), details), LONGEST),
    },
  });
}
