import type { Bilingual, Finding, Severity } from "../../core/index.ts";
import { tallied } from "../../number/index.ts";
import { partlyReported } from "../line/index.ts";
import type { GroupSums } from "./group-sums.ts";
import type { LineCounts } from "./line-counts.ts";
import { mixtureFindings } from "./mixture-findings.ts";

/** What pooling hides in a group: silent lines, lines that went wrong alone, and what does not add up to anything. */
export function groupFindings(group: GroupSums): Finding[] {
  return [...silentLines(group), ...COUNTED.flatMap((each) => countedLines(group, each)), ...mixtureFindings(group)];
}

function silentLines({ key, counts: { lines, unreported }, unreportedBudget }: GroupSums): Finding[] {
  if (unreported === 0 || unreported === lines) return [];
  return partlyReported({ id: key, silent: { lines, unreported, budget: tallied(unreportedBudget) } });
}

/** What is said of a group of which some lines were counted, behind "n of m lines". */
interface Counted {
  readonly of: Exclude<keyof LineCounts, "lines" | "unreported">;
  readonly code: string;
  readonly severity: Severity;
  readonly words: Bilingual;
  /** Whether it is also said of a group of one line; else the finding of the sums says the same. */
  readonly evenAlone?: boolean;
}

const COUNTED: readonly Counted[] = [
  {
    of: "overBudget",
    code: "lines-over-budget",
    severity: "warning",
    words: { id: "berealisasi melampaui anggarannya.", en: "spent more than their budget." },
  },
  {
    of: "withoutBudget",
    code: "lines-without-budget",
    severity: "error",
    words: {
      id: "berealisasi tanpa anggaran; realisasinya ikut terhitung.",
      en: "spent without a budget; what they spent is counted.",
    },
  },
  {
    of: "negative",
    code: "lines-negative",
    severity: "warning",
    words: {
      id: "berealisasi negatif (pengembalian); nilainya mengurangi jumlah.",
      en: "have a negative realisation (refunds); they lower the sum.",
    },
  },
  {
    of: "grouped",
    code: "lines-grouping-slip",
    severity: "warning",
    words: {
      id: "memuat jumlah dengan tiga angka di belakang titik; bila titiknya pemisah ribuan, jumlah itu seribu kali lebih besar.",
      en: "have an amount with three digits behind its point; if the point groups thousands, it is a thousand times as much.",
    },
    evenAlone: true,
  },
];

function countedLines({ key, counts }: GroupSums, { of, code, severity, words, evenAlone }: Counted): Finding[] {
  const [count, { lines }] = [counts[of], counts];
  if (count === 0 || (lines === 1 && evenAlone !== true)) return [];
  const message = { id: `${count} dari ${lines} rincian ${words.id}`, en: `${count} of ${lines} lines ${words.en}` };
  return [{ code, severity, subject: key, path: [], details: { lines, [of]: count }, message }];
}

/** A part that was to be left out and that no line has: perhaps its name is misspelt, and nothing was left out. */
export function unknownExclusion(subject: string, name: string): Finding {
  return {
    code: "unknown-exclusion",
    severity: "warning",
    subject,
    path: ["options", "exclude"],
    details: { name },
    message: {
      id: `Tidak ada rincian dengan bagian "${name}"; tidak ada yang dikecualikan dengan nama itu.`,
      en: `No line has a part "${name}"; nothing was left out by that name.`,
    },
  };
}
