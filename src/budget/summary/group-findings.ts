import type { Bilingual, Finding, Severity } from "../../core/index.ts";
import { exactToDecimal, formatNumber, tallied } from "../../number/index.ts";
import { type GroupSums, versionsOf } from "./group-sums.ts";

/** What pooling hides in a group: silent lines, lines that went wrong alone, and documents or periods that mix. */
export function groupFindings(group: GroupSums): Finding[] {
  return [partlyReported, linesOverBudget, linesWithoutBudget, negativeLines, mixedVersions, mixedPeriods].flatMap(
    (check) => check(group),
  );
}

function partlyReported(group: GroupSums): Finding[] {
  const { lines, unreported } = group;
  if (unreported === 0 || unreported === lines) return [];
  const budget = exactToDecimal(tallied(group.unreportedBudget));
  return finding(
    group,
    "partly-reported",
    "warning",
    { lines, unreported, unreportedBudget: budget },
    {
      id: `${unreported} dari ${lines} rincian (anggaran ${formatNumber(budget)}) belum melapor; tingkat penyerapan hanya menghitung yang melapor.`,
      en: `${unreported} of ${lines} lines (budget ${formatNumber(budget, { locale: "en" })}) did not report; the rate covers only those that did.`,
    },
  );
}

// One line is the group itself: its own finding says the same.
function linesOverBudget(group: GroupSums): Finding[] {
  const { overBudget, lines } = group;
  if (overBudget === 0 || lines === 1) return [];
  return finding(
    group,
    "lines-over-budget",
    "warning",
    { lines, overBudget },
    {
      id: `${overBudget} dari ${lines} rincian berealisasi melampaui anggarannya.`,
      en: `${overBudget} of ${lines} lines spent more than their budget.`,
    },
  );
}

function linesWithoutBudget(group: GroupSums): Finding[] {
  const { withoutBudget, lines } = group;
  if (withoutBudget === 0 || lines === 1) return [];
  return finding(
    group,
    "lines-without-budget",
    "error",
    { lines, withoutBudget },
    {
      id: `${withoutBudget} dari ${lines} rincian berealisasi tanpa anggaran; realisasinya ikut terhitung.`,
      en: `${withoutBudget} of ${lines} lines spent without a budget; what they spent is counted.`,
    },
  );
}

function negativeLines(group: GroupSums): Finding[] {
  const { negative, lines } = group;
  if (negative === 0 || lines === 1) return [];
  return finding(
    group,
    "lines-negative",
    "warning",
    { lines, negative },
    {
      id: `${negative} dari ${lines} rincian berealisasi negatif (pengembalian belanja); nilainya mengurangi jumlah.`,
      en: `${negative} of ${lines} lines have a negative realisation (refunds); they lower the sum.`,
    },
  );
}

function mixedVersions(group: GroupSums): Finding[] {
  const versions = versionsOf(group);
  if (versions.length < 2) return [];
  return finding(
    group,
    "mixed-versions",
    "warning",
    { versions },
    {
      id: `Anggaran dari beberapa versi (${versions.join(", ")}) dijumlahkan; pastikan tidak ada rincian yang terhitung dua kali.`,
      en: `Budgets of several versions (${versions.join(", ")}) were added up; make sure that no item counts twice.`,
    },
  );
}

function mixedPeriods(group: GroupSums): Finding[] {
  const periods = [...group.periods].sort();
  if (periods.length < 2) return [];
  return finding(
    group,
    "mixed-periods",
    "error",
    { periods },
    {
      id: `Laporan beberapa periode (${periods.join(", ")}) dijumlahkan, sehingga anggaran terhitung lebih dari sekali.`,
      en: `Reports of several periods (${periods.join(", ")}) were added up, so that budgets count more than once.`,
    },
  );
}

function finding(
  group: GroupSums,
  code: string,
  severity: Severity,
  details: Finding["details"],
  message: Bilingual,
): Finding[] {
  return [{ code, severity, subject: group.key, path: [], details, message }];
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
