const PLAIN = /^\d{4,}[.,]\d{3}$/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+,\d{3}$|^\d{1,3}(?:,\d{3})+\.\d{3}$/;

/**
 * The number that a figure would be if its last mark were one more sign of grouping: 1234.567 and 1.000,000 have four
 * digits or more before the mark and exactly three behind it, and may be a thousand times as much. Undefined where no
 * such slip is likely.
 */
export function groupingSlip(written: string): string | undefined {
  const digits = written.replace(/^[-−–+] ?/u, "");
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return undefined;
  return `${/^[-−–]/u.test(written) ? "-" : ""}${digits.replace(/[.,]/g, "")}`;
}
