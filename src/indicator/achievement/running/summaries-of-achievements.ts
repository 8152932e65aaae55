import { nearDuplicateFindings } from "../../../agency/index.ts";
import { computed, deepFreeze, findingKind, inOrder, tell } from "../../../core/index.ts";
import type { Finding } from "../../../finding/index.ts";
import { countFact, divide, exactOf, exactToDecimal, fractionText, tallied } from "../../../number/index.ts";
import { averageLacks } from "../average/average.ts";
import { type AchievementGroup, countWithout, isDue } from "./achievement-group.ts";
import type { AchievementSettings } from "./achievement-state.ts";
import type { AchievementSummary } from "./achievement-summary.ts";

/** The summaries of groups, each with the other keys that may stand for the same. */
export function summariesOfAchievements(
  groups: readonly AchievementGroup[],
  settings: AchievementSettings,
): readonly AchievementSummary[] {
  const near = nearDuplicateFindings(groups.map(({ key }) => key));
  return Object.freeze(groups.map((group) => summaryOf(group, settings, near.get(group.key))));
}

function summaryOf(
  group: AchievementGroup,
  settings: AchievementSettings,
  near: Finding | undefined,
): AchievementSummary {
  const { policy, scale, missing, levels } = settings;
  const { key, indicators, met, againstLevels, outsideScale } = group;
  const { used, silent } = dueOf(group, settings);
  const measured = indicators - countWithout(group);
  return deepFreeze({
    kind: "achievement-summary",
    key,
    mean: meanOf(group, settings),
    // Of levels nothing was added.
    ...(measured > againstLevels && { sum: fractionText(tallied(group.sum)) }),
    formula: "Σ achievement / count",
    coverage: { used, expected: used + silent, complete: silent === 0 },
    missing,
    levels,
    indicators,
    measured,
    met,
    againstLevels,
    withoutValue: inOrder(group.withoutValue).map(([reason, { count }]) => ({ reason, count })),
    ...(scale !== undefined && {
      bands: scale.scale.bands.map(({ code, label }) => ({ code, label, count: group.bands.get(code)?.count ?? 0 })),
      scale: scale.scale.id,
    }),
    ...(outsideScale > 0 && { outsideScale }),
    policy: policy.id,
    basis: policy.source,
    findings: [
      ...(silent === 0 ? [] : [tell(partlyMeasured, { subject: key }, { expected: used + silent, missing: silent })]),
      ...(near === undefined ? [] : [near]),
    ],
  });
}

/** How many can enter the mean, and how many that were due cannot. Levels left out are not expected to. */
function dueOf(group: AchievementGroup, { levels }: AchievementSettings) {
  const isOut = levels === "leave-out";
  let silent = isOut ? -group.levelsWithout : 0;
  for (const [reason, { count }] of group.withoutValue) if (isDue(reason)) silent += count;
  const measured = group.indicators - countWithout(group);
  return { used: isOut ? measured - group.againstLevels : measured, silent };
}

/** The mean, as averageAchievement gives it. */
function meanOf(group: AchievementGroup, settings: AchievementSettings): AchievementSummary["mean"] {
  const { missing, levels } = settings;
  const { used, silent } = dueOf(group, settings);
  if (levels === "refuse" && group.againstLevels + group.levelsWithout > 0) return averageLacks["level-achievement"];
  if (group.months.size > 1) return averageLacks["mixed-periods"];
  if (missing === "refuse" && silent > 0) return averageLacks["missing-achievement"];
  const counted = missing === "zero" ? used + silent : used;
  if (counted === 0) return averageLacks["nothing-to-average"];
  return computed(exactToDecimal(divide(tallied(group.sum), exactOf(counted))));
}

const partlyMeasured = /* @__PURE__ */ findingKind("partly-measured", "warning", {
  facts: { expected: countFact, missing: countFact },
  id: (is) => `${is.missing} dari ${is.expected} indikator yang sudah waktunya diukur belum mempunyai capaian.`,
  en: (is) => `${is.missing} of ${is.expected} indicators that were due have no achievement.`,
});
