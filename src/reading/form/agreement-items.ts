import type { PerformanceAgreement } from "../../cascade/index.ts";
import { tell } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  codeOf,
  numberOf,
  polarityOf,
  type RowRecord,
  type SheetContext,
  targetOfCell,
  textOf,
} from "../record/index.ts";
import { missingContext } from "../telling/index.ts";
import type { FormCall, Formed } from "./form-call.ts";

type Objective = PerformanceAgreement["objectives"][number];
type AgreedIndicator = Objective["indicators"][number];

/** A performance agreement: the objectives with their indicators, and the programmes with their budgets. */
export function agreementItems({ records, context }: FormCall): Formed<PerformanceAgreement> {
  const { owner, year } = context;
  const findings: Finding[] = [];
  const lacks = (what: "agency" | "year" | "polarity") =>
    findings.push(tell(missingContext, { subject: what, path: ["options", "context"] }, { what }));
  if (owner === undefined) lacks("agency");
  if (year === undefined) lacks("year");
  const objectives = objectivesOf(records, context);
  if (
    records.some(
      (record) => textOf(record.cell("indicator")) !== undefined && polarityOf(record, context) === undefined,
    )
  )
    lacks("polarity");
  if (owner === undefined || year === undefined) return { items: [], findings };
  const agreement: PerformanceAgreement = {
    id: `pk-${year}-${owner.id}`,
    year,
    firstParty: { ownerId: owner.id, position: owner.position },
    secondParty: null,
    objectives,
    programmes: records.flatMap(programmeOf),
    clauses: [],
  };
  return { items: objectives.length === 0 ? [] : [agreement], findings };
}

function objectivesOf(records: readonly RowRecord[], context: SheetContext): Objective[] {
  const found: { nodeId: string; title: string; indicators: AgreedIndicator[]; restsOn: string[] }[] = [];
  for (const record of records) {
    const title = textOf(record.cell("objective"));
    const last = found[found.length - 1];
    const nodeId = codeOf(record.cell("code")) ?? `s${found.length + 1}`;
    if (title !== undefined && title !== last?.title) found.push({ nodeId, title, indicators: [], restsOn: [] });
    const open = found[found.length - 1];
    const indicator =
      open === undefined ? undefined : indicatorOf(record, context, `${open.nodeId}.${open.indicators.length + 1}`);
    if (open !== undefined && indicator !== undefined) open.indicators.push(indicator);
  }
  return found;
}

function indicatorOf(record: RowRecord, context: SheetContext, indicatorId: string): AgreedIndicator | undefined {
  const [title, polarity] = [textOf(record.cell("indicator")), polarityOf(record, context)];
  if (title === undefined || polarity === undefined) return undefined;
  const columns = record.columns("target");
  const whole = columns.find(
    ({ groups }) => groups["period"] === undefined || groups["period"] === "total" || /^\d{4}$/.test(groups["period"]),
  );
  const quarters = columns.flatMap((column) => {
    const quarter = ([1, 2, 3, 4] as const).find((each) => column.groups["period"] === `TW${each}`);
    const { target } = targetOfCell(record.at(column));
    return quarter === undefined || target === null ? [] : [{ quarter, target }];
  });
  const unit = textOf(record.cell("unit")) ?? null;
  return {
    indicatorId,
    title,
    unit,
    polarity,
    target: whole === undefined ? null : targetOfCell(record.at(whole)).target,
    quarters,
  };
}

function programmeOf(record: RowRecord): PerformanceAgreement["programmes"] {
  const title = textOf(record.cell("programme"));
  if (title === undefined) return [];
  const code = codeOf(record.cell("programmeCode"));
  const budget = numberOf(record.cell("budget")) ?? null;
  return [{ nodeId: code ?? `row-${record.row.row + 1}`, title, ...(code !== undefined && { code }), budget }];
}
