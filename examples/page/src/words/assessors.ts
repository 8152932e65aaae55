import type { Bilingual } from "sakip";

/** Who assessed, as the heads of worksheets name them. */
const assessors: Readonly<Record<string, Bilingual>> = {
  self: { id: "penilaian mandiri", en: "self-assessment" },
  inspectorate: { id: "inspektorat", en: "inspectorate" },
  verifier: { id: "verifikasi", en: "verification" },
  "quality-assurance": { id: "penjaminan kualitas", en: "quality assurance" },
  final: { id: "penilaian final", en: "final assessment" },
};

/** What an assessor is called. */
export function assessorName(assessor: string): Bilingual {
  return assessors[assessor] ?? { id: assessor, en: assessor };
}
