import { permenpanrb88of2021, scoreComponents } from "sakip";

export function components([values, total, grade]: readonly [readonly string[], string, string | null]): unknown {
  const keyed = permenpanrb88of2021.components.map(({ key }, i) => [key, values[i]]);
  const found = scoreComponents({
    evaluationYear: 2024,
    components: Object.fromEntries(keyed),
    published: { total, ...(grade && { grade }) },
  });
  const has = (code: string) => found.findings.find((finding) => finding.code === code);
  const mismatch = has("published-total-mismatch");
  return [
    found.exactTotal,
    found.total,
    found.grade.code,
    has("grade-depends-on-rounding") !== undefined,
    mismatch ? [mismatch.details["difference"], mismatch.severity] : null,
    has("published-grade-mismatch") !== undefined,
  ];
}
