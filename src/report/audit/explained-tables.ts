import type { Bilingual } from "../../core/index.ts";
import { type ExplainedInput, type Explanation, printValue } from "../../explain/index.ts";
import { column, count, naming, own, reasonPhrase } from "../parts/index.ts";
import { assembleTable, itemRow, missingCell, type Table, textCell, words } from "../table/index.ts";
import { shownValue } from "./audit-findings.ts";
import { nodesOf } from "./explanation-findings.ts";

/** What came out: the value of each explanation, or where it is a list or a document, those of its parts. */
export function resultTable(explanations: readonly Explanation[]): Table {
  const told = explanations.flatMap((each) =>
    each.value === null && each.reason === undefined && each.steps.length > 0 ? each.steps : [each],
  );
  return assembleTable({
    caption: words("Hasil", "The result"),
    columns: [
      column("no", own.no, count),
      naming("what", words("Perihal", "Subject"), 50),
      column("value", words("Nilai", "Value"), { width: 20 }),
    ],
    numbered: false,
    rows: told.map((each, i) =>
      itemRow({ no: textCell(String(i + 1)), what: textCell(each.label), value: valueCell(each) }),
    ),
    sources: [],
    findings: [],
  });
}

function valueCell(explanation: Explanation) {
  const { value, reason } = explanation;
  if (value === null && reason !== undefined) return missingCell(reasonPhrase(reason), { code: reason });
  return value === null ? undefined : textCell(shownValue(explanation));
}

/** All that the explanations tell as given, or as said by the rules, each once. */
export function inputsTable(explanations: readonly Explanation[]): Table | undefined {
  const seen = new Set<string>();
  const inputs = explanations.flatMap(nodesOf).flatMap(({ label, inputs }) =>
    inputs.flatMap((input) => {
      const key = JSON.stringify([label, input]);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ label, input }];
    }),
  );
  if (inputs.length === 0) return undefined;
  return assembleTable({
    caption: words("Masukan", "What it was computed from"),
    columns: [
      column("no", own.no, count),
      naming("what", words("Perihal", "Subject"), 36),
      column("input", words("Masukan", "Input"), { width: 30 }),
      column("value", words("Nilai", "Value"), { width: 20 }),
      column("from", words("Asal", "Origin"), { width: 12 }),
    ],
    numbered: false,
    rows: inputs.map(({ label, input }, i) =>
      itemRow({
        no: textCell(String(i + 1)),
        what: textCell(label),
        input: textCell(input.label),
        value: textCell(printed(input)),
        from: textCell(ORIGINS[input.from]),
      }),
    ),
    sources: [],
    findings: [],
  });
}

const printed = (input: ExplainedInput): Bilingual => ({ id: printValue(input, "id"), en: printValue(input, "en") });

const ORIGINS = {
  input: { id: "Data", en: "Data" },
  rule: { id: "Aturan", en: "Rule" },
} as const;
