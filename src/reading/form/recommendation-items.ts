import type { Recommendation } from "../../evaluation/index.ts";
import { squeezed } from "../layout/index.ts";
import { idOf, type RowRecord, textOf } from "../record/index.ts";
import { ruleOf } from "./evaluation-keys.ts";
import type { FormCall, Formed } from "./form-call.ts";

/** Recommendations with the component they are about, and what became of them. */
export function recommendationItems({ records, context }: FormCall): Formed<Recommendation> {
  const { components } = ruleOf(context.evaluationYear ?? context.year);
  const items = records.flatMap((record): Recommendation[] => {
    const text = textOf(record.cell("text"));
    if (text === undefined) return [];
    const named = squeezed(textOf(record.cell("component")) ?? "");
    const component = named === "" ? undefined : components.find(({ label }) => squeezed(label.id) === named)?.key;
    const followUp = followUpOf(record);
    return [
      {
        id: idOf(record),
        text,
        ...(component !== undefined && { component }),
        ...(followUp !== undefined && { followUp }),
      },
    ];
  });
  return { items, findings: [] };
}

function followUpOf(record: RowRecord): Recommendation["followUp"] {
  const status = record.cell("status");
  if (status?.kind !== "status") return undefined;
  const { value } = status;
  return value === "done" || value === "in-progress" || value === "not-done" ? value : undefined;
}
