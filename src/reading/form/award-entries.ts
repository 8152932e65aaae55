import { tell } from "../../core/index.ts";
import type { AwardEntry } from "../../regulation/index.ts";
import { figureOf, idOf, numberOf, type RowRecord, textOf } from "../record/index.ts";
import { missingContext } from "../telling/index.ts";
import type { FormCall, Formed } from "./form-call.ts";

/** Entries of an award: what competes is the entry, and its owner is told beside it. */
export function awardEntries({ records }: FormCall): Formed<AwardEntry> {
  const items = records.flatMap((record) => entryOf(record) ?? []);
  const without = records.length > items.length;
  const findings = without
    ? [tell(missingContext, { subject: "agency", path: ["tables"] }, { what: "agency" as const })]
    : [];
  return { items, findings };
}

function entryOf(record: RowRecord): AwardEntry | undefined {
  const agencyId = textOf(record.cell("agencyId")) ?? textOf(record.cell("agency"));
  if (agencyId === undefined) return undefined;
  const words = (field: string) => textOf(record.cell(field));
  const started = record.cell("startedOn");
  const [title, grade, category, cluster] = [words("title"), words("grade"), words("category"), words("cluster")];
  const previous = numberOf(record.cell("previousScore"));
  return {
    id: idOf(record),
    agencyId,
    ...(title !== undefined && { title }),
    score: figureOf(record.cell("score")) ?? null,
    ...(previous !== undefined && { previousScore: previous }),
    ...(grade !== undefined && { grade }),
    ...(category !== undefined && { category }),
    ...(cluster !== undefined && { cluster }),
    ...(started?.kind === "date" && { startedOn: started.value }),
  };
}
