import { regulationFor, scoreComponents } from "sakip";
import { scoreSheet as cited } from "../figures/elsewhere.ts";
import type { Say } from "../support/language.ts";
import { heading, table } from "../support/table.ts";

/** A component score sheet, graded with every step shown. */
export function scoreSheet(say: Say): string {
  const { source, ...sheet } = cited;
  const evaluation = scoreComponents(sheet);
  const regulation = regulationFor(sheet.evaluationYear);
  const { grade, rounding } = evaluation;
  const sum = evaluation.components.map(({ value }) => say.number(value, 2)).join(" + ");
  const { distanceToNext } = grade;
  return [
    heading(
      say({ id: "4. Lembar nilai komponen, langkah demi langkah", en: "4. A component score sheet, step by step" }),
    ),
    table(
      [
        say({ id: "Komponen", en: "Component" }),
        say({ id: "Bobot", en: "Weight" }),
        say({ id: "Nilai", en: "Value" }),
        say({ id: "Dari bobot", en: "Of weight" }),
      ],
      evaluation.components.map(({ label, weight, value }) => [
        say(label),
        say.number(weight),
        say.number(value, 2),
        say.percent(value.div(weight).times(100)),
      ]),
    ),
    "",
    `  ${say({ id: "Jumlah", en: "Sum" })}: ${sum} = ${say.number(evaluation.exactTotal)}`,
    rounding === undefined
      ? ""
      : `  ${say({ id: "Dibulatkan", en: "Rounded" })} (${rounding.mode}, ${rounding.decimals} ${say({ id: "desimal", en: "decimals" })}): ${say.number(evaluation.total, rounding.decimals)}`,
    `  ${say({ id: "Rentang", en: "Band" })}: > ${grade.above} – ${grade.upTo} → ${grade.code} (${say(grade.label)})`,
    distanceToNext.status === "computed"
      ? `  ${say({ id: "Ke predikat", en: "To grade" })} ${distanceToNext.next}: ${say({ id: "harus naik lebih dari", en: "must rise by more than" })} ${say.number(distanceToNext.value, 2)}`
      : "",
    say.findings(evaluation.findings),
    say.source(regulation.source),
    `  ${say({ id: "Sumber angka", en: "Source of the figures" })}: ${say(source)}`,
  ]
    .filter((line, i) => line !== "" || i < 3)
    .join("\n");
}
