import { type Problem, parseWith, refuseIfAny } from "../../../core/index.ts";
import { achievementPolicySchema } from "./achievement-policy-schema.ts";
import type { AchievementPolicy } from "./achievement-policy-shape.ts";
import { readPolicy } from "./read-policy.ts";

/**
 * Reads a policy from an unknown document, such as parsed JSON, and proves that it can be used.
 *
 * @term kebijakan penghitungan capaian
 * @param input - The document.
 * @returns The policy, frozen.
 * @throws A {@link SakipError} with every fault at once: `invalid-input` for a key that is missing, unknown or has another
 * type, `invalid-number`; and `out-of-range` for a floor above the cap or deviations out of order.
 * @see No official form.
 * @example
 * ```ts
 * import { parseAchievementPolicy } from "sakip";
 *
 * const policy = parseAchievementPolicy({ minimize: "mirror", cap: "120", floor: null, zeroTarget: "not-computable" });
 * policy.cap // => "120"
 * parseAchievementPolicy({ ...policy, floor: 150 }) // => throws out-of-range
 * ```
 */
export function parseAchievementPolicy(input: unknown): AchievementPolicy {
  const policy = parseWith(achievementPolicySchema, input);
  const problems: Problem[] = [];
  readPolicy(policy, [], problems);
  refuseIfAny(problems);
  return policy;
}
