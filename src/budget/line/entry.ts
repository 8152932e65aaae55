import type { Bilingual, Finding } from "../../core/index.ts";
import type { BudgetLine } from "./budget-line-shape.ts";
import { itemName } from "./item-key.ts";
import type { OwnLine } from "./own-line.ts";

/** A line with its place in the input, for problems and findings. */
export interface Entry<L extends BudgetLine = BudgetLine> extends OwnLine<L> {
  readonly i: number;
}

/** Tells a finding about the item of an entry. */
export type Note = (
  code: string,
  severity: Finding["severity"],
  details: Finding["details"],
  message: Bilingual,
) => void;

/** Findings about the item of an entry, added to the others. */
export function noteOn({ read, i }: Entry, findings: Finding[]): Note {
  const item = itemName(read);
  const name = item === read.agencyId ? "" : `${item}: `;
  return (code, severity, details, message) => {
    findings.push({
      code,
      severity,
      subject: read.agencyId,
      path: ["lines", i],
      details: { item, ...details },
      message: { id: name + message.id, en: name + message.en },
    });
  };
}
