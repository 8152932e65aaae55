import { anything, keepAll, parse, record } from "../../core/index.ts";
import { type AchievementPolicy, achievementPolicyShape } from "../../regulation/index.ts";

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
 * ours.source // => { title: "Praktik LKjIP, diubah", status: "convention" }
 * ours.rounding // => [{ stage: "percent", decimals: 2, mode: "half-up" }]
 * ```
 */
export function adaptPolicy(base: AchievementPolicy, changes: Partial<AchievementPolicy>): AchievementPolicy {
  const [{ own, read }, { read: changed }] = keepAll(
    [achievementPolicyShape, base, "base"],
    [changesShape, changes, "changes"],
  );
  const id = read.id ?? "kebijakan";
  const { label: _label, title: _title, source: _source, ...choices } = own;
  return parse(achievementPolicyShape, {
    ...choices,
    id: `${id}-adapted`,
    source: { title: titleOf(read.label?.id, read.source?.title), status: "convention" },
    ...Object.fromEntries(changed),
  });
}

/** Named as the other is called and not by its source, which says nothing of the changes; no code stands in print. */
function titleOf(label: string | undefined, source = ""): string {
  return label === undefined && source.endsWith(CHANGED) ? source : `${label ?? "Kebijakan"}${CHANGED}`;
}

const CHANGED = ", diubah";

// What the changes say is read with the rest: a floor of their own may lie above the cap of the other.
const changesShape = /* @__PURE__ */ (() => record(anything<unknown>()))();
