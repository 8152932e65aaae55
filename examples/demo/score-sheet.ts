import { regulationFor, scoreComponents } from "sakip";
import { scoreSheet as cited } from "../figures/elsewhere.ts";
import { type Chapter, lines } from "../support/chapter.ts";
import { table } from "../support/table.ts";

/** A component score sheet, graded with every step shown. */
export const scoreSheet: Chapter = (say) => {
  const { source, ...sheet } = cited;
  const evaluation = scoreComponents(sheet);
  const regulation = regulationFor(sheet.evaluationYear);
  const { grade, rounding } = evaluation;
  const sum = evaluation.components.map(({ value }) => say.number(value, 2)).join(" + ");
  const { distanceToNext } = grade;
  return {
    title: say({
      id: `Lembar nilai komponen, evaluasi ${sheet.evaluationYear}, langkah demi langkah`,
      en: `A component score sheet, evaluation of ${sheet.evaluationYear}, step by step`,
    }),
    text: lines(
      table(
        [
          say({ id: "Komponen", en: "Component" }),
          { figures: say({ id: "Bobot", en: "Weight" }) },
          { figures: say({ id: "Nilai", en: "Value" }) },
          { figures: say({ id: "Dari bobot", en: "Of weight" }) },
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
      rounding?.mode !== "half-up"
        ? ""
        : `  ${say({ id: "Dibulatkan", en: "Rounded" })} ${say({ id: `ke ${rounding.decimals} desimal, setengah ke atas`, en: `to ${rounding.decimals} decimals, half up` })}: ${say.number(evaluation.total, rounding.decimals)}`,
      `  ${say({ id: "Rentang", en: "Band" })}: > ${say.number(grade.above ?? 0)} – ${say.number(grade.upTo ?? 100)} → ${grade.code} (${say(grade.label)})`,
      distanceToNext.status === "computed"
        ? `  ${say({ id: "Ke predikat", en: "To grade" })} ${distanceToNext.next}: ${say({ id: "harus naik lebih dari", en: "must rise by more than" })} ${say.number(distanceToNext.value, 2)}`
        : "",
      evaluation.findings.length === 0 ? [] : say.findings(evaluation.findings),
      say.source(regulation.source),
      `  ${say({ id: "Sumber angka", en: "Source of the figures" })}: ${say(source)}`,
    ),
  };
};
