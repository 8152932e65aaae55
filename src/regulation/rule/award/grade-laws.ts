import type { Bilingual, Refuse } from "../../../core/index.ts";

/** Each grade stands once in its order. */
export function eachOnce(grades: readonly string[], refuse: Refuse): void {
  if (new Set(grades).size < grades.length)
    refuse("duplicate-key", [], { en: "each grade once", id: "setiap predikat satu kali" });
}

/** The lowest grade of a tier is one of the grades there are, where they are known. */
export function lawOfGrades(
  {
    grades,
    tiers,
  }: {
    readonly grades: readonly string[] | undefined;
    readonly tiers: readonly { readonly minimumGrade: string | undefined }[];
  },
  refuse: Refuse,
): void {
  if (grades === undefined) return;
  for (const [i, { minimumGrade }] of tiers.entries())
    if (minimumGrade !== undefined && !grades.includes(minimumGrade))
      refuse("invalid-input", ["tiers", i, "minimumGrade"], gradeAmong(grades));
}

/** A tier that a minimum is taken from stands before the tier that takes it. */
export function lawOfEarlierTiers(
  tiers: readonly { readonly id: string; readonly minimumOf: { readonly tier?: string | undefined } | undefined }[],
  refuse: Refuse,
): void {
  for (const [i, { minimumOf }] of tiers.entries()) {
    const named = minimumOf?.tier;
    const before = tiers.slice(0, i).map(({ id }) => id);
    if (named === undefined || before.includes(named)) continue;
    const names = before.join(", ") || "-";
    refuse("invalid-input", [i, "minimumOf", "tier"], {
      en: `the id of an earlier tier: ${names}`,
      id: `id kategori sebelumnya: ${names}`,
    });
  }
}

/** One of the grades, in words. */
export function gradeAmong(grades: readonly string[]): Bilingual {
  const names = grades.join(", ");
  return { en: `one of the grades ${names}`, id: `salah satu predikat ${names}` };
}
