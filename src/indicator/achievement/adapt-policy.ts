import { checkObject, frozenCopy, type Problem, refuseIfAny } from "../../core/index.ts";
import { type AchievementPolicy, readPolicy } from "../../regulation/index.ts";

/**
 * A policy of your own that differs from another in some choices. It no longer carries the source of the other: unless
 * you name one, its source says that it is a choice.
 *
 * @term kebijakan penghitungan capaian
 * @param base - The policy to start from.
 * @param changes - The choices that differ.
 * @returns The policy, frozen.
 * @throws A {@link SakipError} with every fault at once, as {@link measureAchievement} would.
 * @see No official source: what an agency may choose is its own rule.
 * @example
 * ```ts
 * import { adaptPolicy, lkjipPolicy } from "sakip";
 *
 * const ours = adaptPolicy(lkjipPolicy, { id: "our-regency", cap: 150, floor: 0 });
 * ours.source // => { title: "lkjip, diubah", status: "convention" }
 * ours.rounding // => [{ stage: "percent", decimals: 2, mode: "half-up" }]
 * ```
 */
export function adaptPolicy(base: AchievementPolicy, changes: Partial<AchievementPolicy>): AchievementPolicy {
  const problems: Problem[] = [];
  checkObject(base as unknown, ["base"], problems);
  checkObject(changes as unknown, ["changes"], problems);
  refuseIfAny(problems);
  const { id: baseId = "kebijakan", title: _title, source: _source, ...choices } = base;
  const policy: AchievementPolicy = {
    ...choices,
    id: `${baseId}-adapted`,
    source: { title: `${baseId}, diubah`, status: "convention" },
    ...changes,
  };
  readPolicy(policy, [], problems);
  refuseIfAny(problems);
  return frozenCopy(policy);
}
