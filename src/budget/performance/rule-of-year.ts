import { problemAt, SakipError } from "../../core/index.ts";
import { type DatedRule, inForce } from "../../regulation/index.ts";

/** The rule for a budget year: of those that are known the one in force when it ends. */
export function ruleOfYear<T>(rules: readonly DatedRule<T>[], year: number): DatedRule<T> {
  const rule = inForce(rules, `${year}-12-31`);
  if (rule !== undefined) return rule;
  const times = (to: string, on: string) =>
    rules.map(({ id, since, until }) => `"${id}" (${since} ${until === undefined ? on : `${to} ${until}`})`).join(", ");
  throw new SakipError([
    problemAt("no-regulation", ["year"], year, {
      en: `a year at whose end a rule is in force: ${times("to", "on")}`,
      id: `tahun yang pada akhirnya ada aturan yang berlaku: ${times("s.d.", "dan seterusnya")}`,
    }),
  ]);
}
