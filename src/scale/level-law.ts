import type { Refuse } from "../core/index.ts";

/** A level as far as the law looks at it. */
interface LevelRead {
  readonly code: string;
  readonly aliases?: readonly string[] | undefined;
}

/** No text could mean two levels. */
export function lawOfTexts(levels: readonly LevelRead[], refuse: Refuse): void {
  const taken = new Set<string>();
  // One level may say the same twice; two levels may not.
  for (const [i, level] of levels.entries())
    for (const own of new Set(textsOf(level))) {
      if (taken.has(own))
        refuse("invalid-scale", [i], {
          en: `a text that no other level of the scale has: "${own}"`,
          id: `teks yang tidak dimiliki tingkat lain pada skala ini: "${own}"`,
        });
      taken.add(own);
    }
}

/** The texts that mean a level, as they are compared: upper case, and spaces and hyphens between words, make no difference. */
function textsOf({ code, aliases = [] }: LevelRead): string[] {
  return [code, ...aliases].map(plainLevel);
}

const SEPARATOR = /[\s_–−-]/;

/**
 * A level as it is compared: "Sangat-Baik" is "sangat baik", but a mark at the end is part of a grade, and A− is not A.
 */
export function plainLevel(text: string): string {
  const lower = text.toLowerCase();
  if (!SEPARATOR.test(lower)) return lower;
  return lower.replace(/[\s_–−-]+/g, (between, at: number, whole: string) =>
    at > 0 && at + between.length < whole.length ? " " : markOf(between),
  );
}

function markOf(mark: string): string {
  return mark.replace(/\s/g, "").replace(/[–−]/g, "-");
}
