import { parseWith } from "../../core/index.ts";
import type { AchievementInput } from "./achievement.ts";
import { achievementInputSchema } from "./achievement-input-schema.ts";

/**
 * Reads what is to be measured from an unknown document, such as a row of parsed JSON.
 *
 * @term pengukuran kinerja
 * @param input - The document.
 * @returns The input for {@link measureAchievement}, frozen.
 * @throws A {@link SakipError} with every fault at once: `invalid-input` for a key that is unknown or has another
 * type, `invalid-number` for a number that is none or missing, `out-of-scale` for a level that its scale does not have.
 * @see No official form.
 * @example
 * ```ts
 * import { measureAchievement, parseAchievementInput } from "sakip";
 *
 * const input = parseAchievementInput(JSON.parse('{ "polarity": "maximize", "target": "80", "realization": 60.3 }'));
 * measureAchievement(input).status // => "computed"
 * parseAchievementInput({ polarity: "maximize", target: "80" }) // => throws invalid-number
 * ```
 */
export function parseAchievementInput(input: unknown): AchievementInput {
  return parseWith(achievementInputSchema, input);
}
