import type { Refuse } from "../../core/index.ts";

/** A type of expenditure comes once: each type is capped as a whole. */
export function lawOfTypes(types: readonly { readonly expenditure: string }[], refuse: Refuse): void {
  const seen = new Set<string>();
  for (const [i, { expenditure }] of types.entries()) {
    if (seen.has(expenditure))
      refuse("invalid-input", [i, "expenditure"], {
        en: "a type of expenditure that comes once",
        id: "jenis belanja yang muncul satu kali",
      });
    seen.add(expenditure);
  }
}

/** Parts are 1, 2, 3 … without a gap: a mean over parts of the year must not skip one. */
export function lawOfRun(parts: readonly number[], refuse: Refuse): void {
  for (const [i, part] of parts.entries())
    if (part !== i + 1)
      refuse("invalid-input", [i], {
        en: "the parts of the year in order, from 1 on, without a gap",
        id: "bagian tahun secara berurutan, mulai dari 1, tanpa celah",
      });
}
