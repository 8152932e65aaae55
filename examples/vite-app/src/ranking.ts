// From pasted text to a ranking: everything that has nothing to do with a page.
import { parse } from "papaparse";
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
  const { data: rows } = parse<string[]>(csv.trim());
  const { items, findings } = readRows(rows, budgetLineLayout, { context: { accumulation: "cumulative" } });
  const summaries = summarizeAbsorption(items, { by: ({ agencyId }) => agencyId });
  const ranking = rankBy(summaries, { value: ({ rate }) => rate });
  const table = rankingTable(ranking, {
    name: ({ key }) => key,
    valueHead: { id: "Penyerapan (%)", en: "Absorption (%)" },
  });
  return {
    table: toHtml(table),
    explanations: summaries.map((summary) => ({
      agency: summary.key,
      text: explainText(explainAbsorption(measureAbsorption(summary))),
    })),
    remarks: findings.filter(({ severity }) => severity !== "info").map(({ message }) => message.id),
  };
}
