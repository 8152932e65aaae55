import type { FindingCode, GivenFinding } from "../core/index.ts";
import type { FindingFacts } from "./finding-facts.ts";

/**
 * Something worth telling about data that could be used all the same: a temuan, as an auditor would write it down. Its
 * code says which facts its `details` hold: once the code was asked for, the compiler knows each of them.
 *
 * @term temuan
 * @typeParam C - Its code, or the codes that it may have.
 */
export type Finding<C extends FindingCode = FindingCode> = {
  readonly [K in C]: GivenFinding<K, FindingFacts[K] & Readonly<Record<string, unknown>>>;
}[C];
