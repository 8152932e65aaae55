import { permenpanrb88of2021, scoreComponents } from "sakip";

type Case = readonly [readonly string[], string, string | null];

export function added([values, total, grade]: Case) {
  const keyed = permenpanrb88of2021.components.map(({ key }, i) => [key, values[i]]);
  return scoreComponents({
    evaluationYear: 2024,
    components: Object.fromEntries(keyed),
    published: { total, ...(grade && { grade }) },
  });
}

export function components(input: Case): unknown {
  const found = added(input);
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
