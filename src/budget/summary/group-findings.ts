import { findingKind, plural, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { countFact, tallied } from "../../number/index.ts";
import { partlyReported, type SilenceFinding } from "../line/index.ts";
import type { GroupSums } from "./group-sums.ts";
import type { LineCounts } from "./line-counts.ts";
import { type MixtureFinding, mixtureFindings } from "./mixture-findings.ts";

/** What pooling hides in a group: silent lines, lines that went wrong alone, and what does not add up to anything. */
export function groupFindings(group: GroupSums): (SilenceFinding | CountedFinding | MixtureFinding)[] {
  return [...silentLines(group), ...countedLines(group), ...mixtureFindings(group)];
}

function silentLines({ key, counts: { lines, unreported, unread }, unreportedBudget }: GroupSums): SilenceFinding[] {
  if (unreported === 0 || unreported === lines) return [];
  return partlyReported({ id: key, silent: { lines, unreported, unread, budget: tallied(unreportedBudget) } });
}

const linesOverBudget = /* @__PURE__ */ findingKind("lines-over-budget", "warning", {
  facts: { lines: countFact, overBudget: countFact },
  id: (is) => `${is.overBudget} dari ${is.lines} rincian berealisasi melampaui anggarannya.`,
  en: (is, { overBudget }) =>
    `${is.overBudget} of ${is.lines} lines spent more than ${plural(overBudget, "its", "their")} budget.`,
});

const linesWithoutBudget = /* @__PURE__ */ findingKind("lines-without-budget", "error", {
  facts: { lines: countFact, withoutBudget: countFact },
  id: (is) => `${is.withoutBudget} dari ${is.lines} rincian berealisasi tanpa anggaran; realisasinya ikut terhitung.`,
  en: (is) => `${is.withoutBudget} of ${is.lines} lines spent without a budget; what they spent is counted.`,
});

const linesNegative = /* @__PURE__ */ findingKind("lines-negative", "warning", {
  facts: { lines: countFact, negative: countFact },
  id: (is) => `${is.negative} dari ${is.lines} rincian berealisasi negatif (pengembalian); nilainya mengurangi jumlah.`,
  en: (is, { negative }) =>
    `${is.negative} of ${is.lines} lines ${plural(negative, "has", "have")} a negative realisation (refunds); ${plural(negative, "it lowers", "they lower")} the sum.`,
});

const linesGroupingSlip = /* @__PURE__ */ findingKind("lines-grouping-slip", "warning", {
  facts: { lines: countFact, grouped: countFact },
  id: (is) =>
    `${is.grouped} dari ${is.lines} rincian memuat jumlah dengan tiga angka di belakang titik; bila titiknya pemisah ribuan, jumlah itu seribu kali lebih besar.`,
  en: (is, { grouped, lines }) =>
    `${is.grouped} of ${is.lines} ${plural(lines, "line", "lines")} ${plural(grouped, "has", "have")} an amount with three digits behind its point; if the point groups thousands, it is a thousand times as much.`,
});

type CountedFinding = Finding<"lines-over-budget" | "lines-without-budget" | "lines-negative" | "lines-grouping-slip">;

/** What some lines of a group did. Of a group of one line the finding of its sums says the same, but of its notation. */
function countedLines({ key, counts }: GroupSums): CountedFinding[] {
  const { lines, overBudget, withoutBudget, negative, grouped } = counts satisfies LineCounts;
  const isAlone = lines === 1;
  const about = { subject: key };
  return [
    ...(overBudget === 0 || isAlone ? [] : [tell(linesOverBudget, about, { lines, overBudget })]),
    ...(withoutBudget === 0 || isAlone ? [] : [tell(linesWithoutBudget, about, { lines, withoutBudget })]),
    ...(negative === 0 || isAlone ? [] : [tell(linesNegative, about, { lines, negative })]),
    ...(grouped === 0 ? [] : [tell(linesGroupingSlip, about, { lines, grouped })]),
  ];
}

const unknownExclusionKind = /* @__PURE__ */ findingKind("unknown-exclusion", "warning", {
  facts: { name: textFact },
  id: (is) => `Tidak ada rincian dengan bagian "${is.name}"; tidak ada yang dikecualikan dengan nama itu.`,
  en: (is) => `No line has a part "${is.name}"; nothing was left out by that name.`,
});

/** A part that was to be left out and that no line has: perhaps its name is misspelt, and nothing was left out. */
export function unknownExclusion(subject: string, name: string): Finding<"unknown-exclusion"> {
  return tell(unknownExclusionKind, { subject, path: ["options", "exclude"] }, { name });
}
