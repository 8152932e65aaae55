import type { performanceAgreementShape } from "../../cascade/index.ts";
import type { Read } from "../../core/index.ts";
import { targetCell } from "../parts/index.ts";
import { type CellRead, type DraftRow, itemRow, textCell } from "../table/index.ts";

type ReadAgreement = Read<typeof performanceAgreementShape>;
type AgreedRead = ReadAgreement["objectives"][number]["indicators"][number];

/** The rows of an agreement: each objective over its indicators, and what else stands beside an indicator. */
export function agreementRows(
  { objectives }: ReadAgreement,
  beside: (indicator: AgreedRead) => Readonly<Record<string, CellRead | undefined>> = () => ({}),
): readonly DraftRow[] {
  return objectives.flatMap(({ title, indicators }, i): readonly DraftRow[] => {
    const rows = Math.max(1, indicators.length);
    const opening = { no: textCell(String(i + 1), { rows }), objective: textCell(title, { rows }) };
    if (indicators.length === 0) return [itemRow(opening)];
    return indicators.map((indicator, j) =>
      itemRow({
        ...(j === 0 && opening),
        indicator: textCell(indicator.title),
        unit: indicator.unit === null ? undefined : textCell(indicator.unit),
        target: targetCell(indicator.target),
        ...beside(indicator),
      }),
    );
  });
}
