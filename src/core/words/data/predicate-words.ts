import type { Bilingual } from "../bilingual.ts";

/** The performance predicates of a civil servant. */
export const predicateWords = {
  "very-good": { id: "Sangat Baik", en: "Very good" },
  good: { id: "Baik", en: "Good" },
  "needs-improvement": { id: "Butuh Perbaikan", en: "Needs improvement" },
  poor: { id: "Kurang/misconduct", en: "Poor/misconduct" },
  "very-poor": { id: "Sangat Kurang", en: "Very poor" },
} satisfies Readonly<Record<string, Bilingual>>;
