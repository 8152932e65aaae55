import { type Finding, groupingSlip } from "../../finding/index.ts";
import { toDecimal } from "../../number/index.ts";
import type { TextReading } from "./grammar/index.ts";
import { type About, debatableReading, otherNotation } from "./target-findings.ts";

/** What a reading of figures is to say beside them. */
export function textFindings(
  { form, other, slips }: Extract<TextReading, { kind: "figure" }>,
  about: About,
): Finding[] {
  return [
    ...(other === null ? [] : [otherNotation(about, other === "id" ? "en" : "id")]),
    ...slips.map(({ written, value, likely }) =>
      groupingSlip(
        { subject: about.subject },
        { text: about.text, written, value: toDecimal(value), likely: toDecimal(likely) },
      ),
    ),
    ...form.taken.map((taken) => debatableReading(about, taken)),
  ];
}
