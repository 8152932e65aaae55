import { type Bilingual, type Path, problemAt, SakipError } from "../../core/index.ts";
import { formatDay } from "../../period/index.ts";
import { type DatedRule, inForce } from "../../regulation/index.ts";

/** The rule for a budget year: of those that are known the one in force when it ends. */
export function ruleOfYear<T>(rules: readonly DatedRule<T>[], year: number): DatedRule<T> {
  const rule = inForce(rules, `${year}-12-31`);
  if (rule !== undefined) return rule;
  const times = (locale: keyof Bilingual, to: string, on: string) =>
    rules
      .map(({ label, since, until }) => {
        const end = until === undefined ? on : `${to} ${formatDay(until, locale)}`;
        return `${label[locale]} (${formatDay(since, locale)} ${end})`;
      })
      .join(", ");
  throw new SakipError([
    problemAt("no-regulation", ["year"], year, {
      en: `a year at whose end a rule is in force: ${times("en", "to", "on")}`,
      id: `tahun yang pada akhirnya ada aturan yang berlaku: ${times("id", "s.d.", "dan seterusnya")}`,
    }),
  ]);
}

/** The refusal of what a rule does not tell as far as it is known: nothing is guessed. */
export function notKnown({ label, source }: DatedRule<unknown>, path: Path, given: unknown, what: Bilingual): never {
  const { note } = source;
  throw new SakipError([
    problemAt("no-regulation", path, given, {
      en: `what a rule is known for: of "${label.en}" ${what.en} is not known${note === undefined ? "" : `. ${note.en}`}`,
      id: `yang diketahui aturannya: dari "${label.id}" tidak diketahui ${what.id}${note === undefined ? "" : `. ${note.id}`}`,
    }),
  ]);
}
