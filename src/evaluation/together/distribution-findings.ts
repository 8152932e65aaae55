import type { Finding } from "../../core/index.ts";
import {
  absolute,
  compare,
  exactOf,
  exactToDecimal,
  formatPercent,
  HUNDRED,
  multiply,
  subtract,
  sumOf,
} from "../../number/index.ts";
import { halfUnit } from "../score/index.ts";
import type { DistributionRead } from "./grade-distribution.ts";
import { fits, shareOf, type WorkedRow } from "./worked-rows.ts";

/** A distribution that was read, its rows with their counts, and what these add up to where all are known. */
export interface WorkedDistribution {
  readonly read: DistributionRead;
  readonly rows: readonly WorkedRow[];
  readonly sum: number | undefined;
  readonly decimals: number;
}

/** What a finding says, beside whom it is about. */
export type Fact = Omit<Finding, "subject" | "severity">;

const EN = { locale: "en" } as const;

/** Where a published distribution contradicts itself. */
export function distributionFindings(
  worked: WorkedDistribution,
  bands: readonly { readonly code: string }[],
): readonly Finding[] {
  const facts = [
    ...gradeFacts(
      worked,
      bands.map(({ code }) => code),
    ),
    ...totalFacts(worked),
    ...percentFacts(worked),
    ...sumFacts(worked),
  ];
  const subject = worked.read.id ?? "distribution";
  return facts.map(({ code, ...rest }) => ({ code, severity: "warning", subject, ...rest }));
}

function gradeFacts({ rows }: WorkedDistribution, codes: readonly string[]): Fact[] {
  return rows.flatMap(({ row: { code } }, i) =>
    codes.includes(code) ? [] : [unknownGrade(["grades", i, "code"], code, codes)],
  );
}

/** That a grade is stated which the scale does not have. */
export function unknownGrade(path: Finding["path"], grade: string, codes: readonly string[]): Fact {
  const known = codes.join(", ");
  return {
    code: "unknown-grade",
    path,
    details: { grade, known: codes },
    message: {
      id: `Predikat ${grade} tidak ada pada skala ini: ${known}.`,
      en: `The scale has no grade ${grade}: ${known}.`,
    },
  };
}

function totalFacts({ read: { total }, sum }: WorkedDistribution): Fact[] {
  if (total === undefined || sum === undefined || total === sum) return [];
  return [
    {
      code: "distribution-total",
      path: ["total"],
      details: { total, counts: sum, difference: total - sum },
      message: {
        id: `Jumlah menurut predikat adalah ${sum}, sedangkan jumlah seluruhnya tertulis ${total}.`,
        en: `The counts add up to ${sum}, but the total is printed as ${total}.`,
      },
    },
  ];
}

function percentFacts({ read: { total }, rows, sum, decimals }: WorkedDistribution): Fact[] {
  // Where counts and total differ, a percent is right by either of them.
  const wholes = [...new Set([total, sum])].flatMap((whole) => (whole ? [whole] : []));
  const [whole] = wholes;
  if (whole === undefined) return [];
  return rows.flatMap(({ row: { code, count, percent }, impossible }, i) => {
    if (percent === undefined) return [];
    const printed = exactToDecimal(percent.answer);
    const path = ["grades", i, "percent"];
    const own = { id: formatPercent(printed, { decimals }), en: formatPercent(printed, { decimals, ...EN }) };
    if (impossible)
      return [
        {
          code: "distribution-percent-impossible",
          path,
          details: { grade: code, printed, of: whole, decimals },
          message: {
            id: `Tidak ada jumlah dari ${whole} yang tercetak ${own.id} untuk predikat ${code}.`,
            en: `No count of ${whole} is printed as ${own.en} for the grade ${code}.`,
          },
        },
      ];
    if (count === undefined || wholes.some((each) => fits(percent.answer, count, each, decimals))) return [];
    const share = exactToDecimal(shareOf(count, whole));
    const right = { id: formatPercent(share, { decimals }), en: formatPercent(share, { decimals, ...EN }) };
    return [
      {
        code: "distribution-percent",
        path,
        details: { grade: code, count, of: whole, printed, share, decimals },
        message: {
          id: `Predikat ${code}: ${count} dari ${whole} adalah ${right.id}, bukan ${own.id}.`,
          en: `Grade ${code}: ${count} of ${whole} is ${right.en}, not ${own.en}.`,
        },
      },
    ];
  });
}

/** Each printed percent may be half a unit of its last decimal off. */
function sumFacts({ rows, decimals }: WorkedDistribution): Fact[] {
  const percents = rows.flatMap(({ row: { percent } }) => (percent === undefined ? [] : [percent.answer]));
  if (percents.length === 0 || percents.length < rows.length) return [];
  const sum = sumOf(percents);
  const spare = multiply(halfUnit(decimals), exactOf(percents.length));
  if (compare(absolute(subtract(sum, HUNDRED)), spare) <= 0) return [];
  const printed = exactToDecimal(sum);
  return [
    {
      code: "distribution-percent-sum",
      path: ["grades"],
      details: { sum: printed, decimals },
      message: {
        id: `Persentase seluruh predikat berjumlah ${formatPercent(printed)}, dan pembulatan tidak menjelaskannya.`,
        en: `The percents add up to ${formatPercent(printed, EN)}, and rounding does not explain it.`,
      },
    },
  ];
}
