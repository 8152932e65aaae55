import { tell } from "../../core/index.ts";
import type { PartAnswer } from "../../evaluation/index.ts";
import type { Finding } from "../../finding/index.ts";
import { add, divide, type Exact, exactOf, exactToDecimal, HUNDRED, ONE, ZERO } from "../../number/index.ts";
import type { SectionRead } from "../cell/index.ts";
import { numberOf, type RowRecord, type SheetContext } from "../record/index.ts";
import type { CellReading } from "../sheet/index.ts";
import { criteriaCount, missingContext, noAnswers, sheetName, unknownPart } from "../telling/index.ts";
import { partKeys, ruleOf } from "./evaluation-keys.ts";
import type { FormCall, Formed } from "./form-call.ts";
import type { WorksheetItem } from "./items.ts";

/** The fields that answer, the surest first. */
const ANSWERING = ["finalAnswer", "answer", "value"] as const;

/** Worksheets: one for each assessor who answered something. */
export function worksheetItems({ records, sections, context }: FormCall): Formed<WorksheetItem> {
  const year = context.evaluationYear ?? context.year;
  const rule = ruleOf(year);
  const parts = records.filter(({ row, nodes }) =>
    nodes.some((node) => node.row === row.row && node.level === "sub-component"),
  );
  const findings: Finding[] = sections.flatMap((read) => counted(read));
  for (const record of parts) if (partKeys(record.nodes, rule) === undefined) findings.push(unknownTo(record));
  const assessors = [...new Set(records[0]?.read.section.columns.flatMap(({ groups }) => groups["assessor"] ?? []))];
  const items = (assessors.length === 0 ? [null] : assessors).map((assessor): WorksheetItem => {
    const answers: Record<string, Record<string, PartAnswer>> = {};
    for (const record of parts) {
      const keys = partKeys(record.nodes, rule);
      const answer = answerOf(record, records, assessor);
      if (keys !== undefined && answer !== undefined)
        answers[keys.component] = { ...answers[keys.component], [keys.part]: answer };
    }
    return { assessor, answers, worksheet: worksheetOf(answers, year, context) };
  });
  const answered = items.filter(({ answers }) => Object.keys(answers).length > 0);
  const first = sections[0];
  if (answered.length === 0 && first !== undefined)
    findings.push(
      tell(
        noAnswers,
        { subject: sheetName(first), path: ["tables", first.section.grid.table] },
        { sheet: sheetName(first) },
      ),
    );
  if (answered.length > 0 && year === undefined)
    findings.push(
      tell(
        missingContext,
        { subject: "evaluationYear", path: ["options", "context", "evaluationYear"] },
        { what: "year" as const },
      ),
    );
  return { items: answered, findings };
}

function worksheetOf(
  answers: WorksheetItem["answers"],
  year: number | undefined,
  { agencyId, sheet }: SheetContext,
): WorksheetItem["worksheet"] {
  if (year === undefined || Object.keys(answers).length === 0) return null;
  return {
    ...(agencyId !== undefined && { agencyId }),
    evaluationYear: year,
    ...(sheet !== undefined && { sheet }),
    answers,
  };
}

/** The answer to a sub-component: its letter, its points, or the share of its criteria that are met. */
function answerOf(record: RowRecord, records: readonly RowRecord[], assessor: string | null): PartAnswer | undefined {
  for (const field of ANSWERING) {
    const reading = readingFor(record, field, assessor);
    if (reading?.kind === "level") return reading.value;
    if (reading?.kind === "number") return field === "value" ? { points: reading.value } : reading.value;
  }
  return shareOf(record, records, assessor);
}

function readingFor(record: RowRecord, field: string, assessor: string | null): CellReading | undefined {
  const own = record.columns(field).filter(({ groups }) => (groups["assessor"] ?? null) === assessor);
  return own.map(record.at).find((each) => each !== undefined && each.kind !== "none");
}

function shareOf(part: RowRecord, records: readonly RowRecord[], assessor: string | null): PartAnswer | undefined {
  const own = part.nodes.find(({ level }) => level === "sub-component");
  const criteria = records.filter(
    ({ nodes }) => own !== undefined && nodes.includes(own) && nodes.some(({ level }) => level === "criterion"),
  );
  // What does not apply does not count.
  const asked = criteria.filter((record) => !isInapplicable(record, assessor));
  const worth = asked.flatMap((record) => worthOf(record, assessor) ?? []);
  if (worth.length === 0 || worth.length < asked.length) return undefined;
  return { met: exactToDecimal(worth.reduce(add, ZERO)), of: worth.length };
}

/** The answer to a criterion: in a column of answers, or in one for yes and one for no, of which one is ticked. */
function criterionAnswer(record: RowRecord, assessor: string | null): CellReading | undefined {
  const told = readingFor(record, "share", assessor) ?? readingFor(record, "answer", assessor);
  if (told !== undefined) return told;
  const ticked = TICKED.filter(({ field }) => readingFor(record, field, assessor)?.kind === "answer");
  const [only] = ticked;
  return only !== undefined && ticked.length === 1 ? { kind: "answer", value: only.value } : undefined;
}

const TICKED = [
  { field: "met", value: "yes" },
  { field: "unmet", value: "no" },
  { field: "notApplicable", value: "not-applicable" },
];

function isInapplicable(record: RowRecord, assessor: string | null): boolean {
  const reading = criterionAnswer(record, assessor);
  return reading?.kind === "answer" && reading.value === "not-applicable";
}

/** How much of a criterion is met: by yes and no, by the value beside, or by the letters A, B, C of criteria. */
function worthOf(record: RowRecord, assessor: string | null): Exact | undefined {
  const value = numberOf(readingFor(record, "criteriaValue", assessor));
  if (value !== undefined) return divide(exactOf(value), HUNDRED);
  const reading = criterionAnswer(record, assessor);
  if (reading?.kind === "answer") return reading.value === "yes" ? ONE : reading.value === "no" ? ZERO : undefined;
  return reading?.kind === "number" ? divide(exactOf(reading.value), HUNDRED) : undefined;
}

function unknownTo(record: RowRecord): Finding {
  const own = record.nodes.find(({ level }) => level === "sub-component");
  const cell = record.read.cells
    .get(record.row.row)
    ?.find(({ field, reading }) => (field === "part" || field === "outline") && reading.kind !== "none");
  const at = cell?.at ?? String(record.row.row + 1);
  return tell(
    unknownPart,
    { subject: at, path: ["tables", record.read.section.grid.table, "rows", record.row.row] },
    { cell: at, title: own?.title ?? own?.code ?? at },
  );
}

/** The official lists have 80 criteria: another number is told. */
function counted(read: SectionRead): Finding[] {
  const criteria = read.rows.filter(({ nodes, row }) =>
    nodes.some((node) => node.row === row && node.level === "criterion"),
  ).length;
  const official = ruleOf(undefined).components.flatMap(({ parts }) => parts.flatMap(({ items }) => items)).length;
  if (criteria === 0 || criteria === official) return [];
  return [
    tell(
      criteriaCount,
      { subject: sheetName(read), path: ["tables", read.section.grid.table] },
      { criteria, official },
    ),
  ];
}
