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

/** The texts that mean a level, as they are compared: upper case, spaces and hyphens make no difference. */
export function textsOf({ code, aliases = [] }: LevelRead): string[] {
  return [code, ...aliases].map(plainLevel);
}

/** A level as it is compared. */
export function plainLevel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
}
