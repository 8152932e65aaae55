import {
  type Bilingual,
  type Citation,
  type DecimalInput,
  type Finding,
  formatNumber,
  formatPercent,
  formatRupiah,
  type Locale,
} from "sakip";
import { dayText } from "./day.ts";
import { severityWords, statusWords } from "./words.ts";

/** One language of the demo: its words and its notation of numbers. */
export interface Say {
  (text: Bilingual): string;
  readonly locale: Locale;
  number(value: DecimalInput, decimals?: number): string;
  percent(value: DecimalInput, decimals?: number): string;
  rupiah(value: DecimalInput): string;
  day(date: string): string;
  findings(findings: readonly Finding[]): string;
  source(citation: Citation): string;
}

export function language(locale: Locale): Say {
  const say = (text: Bilingual): string => text[locale];
  return Object.assign(say, {
    locale,
    number: (value: DecimalInput, decimals?: number) =>
      formatNumber(value, { locale, ...(decimals !== undefined && { decimals }) }),
    percent: (value: DecimalInput, decimals = 2) => formatPercent(value, { locale, decimals }),
    rupiah: (value: DecimalInput) => formatRupiah(value, { locale }),
    day: (date: string) => dayText(date, locale),
    findings: (findings: readonly Finding[]) =>
      findings.map(({ severity, message }) => `  ${severityWords[severity][locale]}: ${message[locale]}`).join("\n"),
    source: ({ title, clause, status }: Citation) =>
      `  ${locale === "id" ? "Dasar" : "Basis"}: ${[title, clause].filter(Boolean).join(", ")} (${statusWords[status][locale]})`,
  });
}
