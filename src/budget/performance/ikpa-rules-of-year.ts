import { list, object, optional, type Read, readAll } from "../../core/index.ts";
import {
  type DatedRule,
  type IkpaRules,
  ikpaRulesShape,
  per5of2022Ikpa,
  per5of2024Ikpa,
} from "../../regulation/index.ts";
import type { ReadRules } from "./ikpa-score.ts";
import { ruleOfYear } from "./rule-of-year.ts";

/** The shape of rules that a caller may give. */
export const givenRules = /* @__PURE__ */ (() => object({ rules: optional(ikpaRulesShape) }))();

/** The rules of the IKPA of a year: those that were given, or of those that are known. */
export function ikpaRulesOf({ rules }: Read<typeof givenRules>, year: number): ReadRules {
  if (rules !== undefined) return ruleOfYear([rules], year);
  const known: readonly DatedRule<IkpaRules>[] = [per5of2022Ikpa, per5of2024Ikpa];
  const [read] = readAll([list(ikpaRulesShape), known]);
  return ruleOfYear(read, year);
}
