// From pasted text to a ranking: everything that has nothing to do with a page.
import { parse } from "csv-parse/browser/esm/sync";
import { explainAbsorption, explainText, measureAbsorption, rankBy, summarizeAbsorption } from "sakip";
import { budgetLineLayout, readRows } from "sakip/reading";
import { rankingTable, toHtml } from "sakip/report";

export interface Ranked {
  /** The table as HTML; its texts are escaped. */
  readonly table: string;
  /** How each rate came about. */
  readonly explanations: readonly { readonly agency: string; readonly text: string }[];
  /** What a person should look at. */
  readonly remarks: readonly string[];
}

export function ranked(csv: string): Ranked {
  const delimiter = csv.includes(";") ? ";" : csv.includes("\t") ? "\t" : ",";
  const rows: string[][] = parse(csv, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: true });
  const { items, findings } = readRows(rows, budgetLineLayout, { context: { accumulation: "cumulative" } });
  const summaries = summarizeAbsorption(items, { by: ({ agencyId }) => agencyId });
  const ranking = rankBy(summaries, {
    value: ({ rate }) => (rate.status === "computed" ? rate.value : null),
    key: ({ key }) => key,
  });
  return {
    table: toHtml(rankingTable(ranking)),
    explanations: summaries.map(({ key, budget, realization }) => ({
      agency: key,
      text: explainText(explainAbsorption(measureAbsorption({ budget, realization }))),
    })),
    remarks: findings.filter(({ severity }) => severity !== "info").map(({ message }) => message.id),
  };
}
