import fc from "fast-check";
import {
  type AssistanceList,
  type AwardResult,
  type EvaluationReport,
  parsePeriod,
  reportEvaluation,
  selectForAssistance,
  selectWinners,
} from "sakip";
import { percents } from "./explanation-laws.ts";
import { anyPoints, held } from "./held.ts";

const scheme = {
  id: "inovasi",
  label: { id: "Inovasi", en: "Innovation" },
  tiers: [
    { id: "best", label: { id: "Terbaik", en: "Best" }, places: 1 },
    { id: "good", label: { id: "Baik", en: "Good" }, places: 2 },
  ],
};

/** Results of an award of two tiers: ties among close scores, entries without a score, and some that may not take part. */
export const anyAwardResult: fc.Arbitrary<AwardResult> = fc
  .array(
    fc.record({
      agencyId: fc.constantFrom("dinkes", "dlh", "dishub"),
      score: fc.option(fc.constantFrom("50", "70.5", "80.001", "80.002", "1234.5"), { freq: 9 }),
      isOut: fc.integer({ min: 0, max: 6 }).map((each) => each === 0),
    }),
    { maxLength: 8 },
  )
  .map((entries) =>
    selectWinners(
      entries.map(({ isOut, ...each }, i) => ({
        id: `peserta ${i + 1}`,
        title: `Layanan nomor ${i + 1}`,
        ...each,
        ...(isOut && { disqualified: "Berkas tidak sah." }),
      })),
      scheme,
    ),
  );

/** Lists of a forum: equal and close rates, agencies that did not report, one that takes no part, with a target or without. */
export const anyAssistanceList: fc.Arbitrary<AssistanceList> = fc
  .tuple(
    fc.array(fc.option(fc.oneof(percents, fc.constantFrom("45.1", "45.101", "45.102")), { freq: 6 }), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.nat(4),
    fc.option(percents, { nil: undefined }),
    fc.boolean(),
  )
  .map(([rates, places, target, hasOutsider]) =>
    selectForAssistance(
      rates.map((rate, i) => ({ key: `dinas ${i + 1}`, rate })),
      {
        period: parsePeriod("2023-TW3"),
        places,
        target,
        eligible: ({ key }) => (hasOutsider && key === "dinas 1" ? ["Bukan perangkat daerah teknis."] : true),
      },
    ),
  );

/** Reports of an evaluation, some beside last year, with notes, recommendations, and what became of the last ones. */
export const anyEvaluationReport: fc.Arbitrary<EvaluationReport> = fc
  .record({
    now: anyPoints,
    before: fc.option(anyPoints, { nil: undefined }),
    components: fc.array(fc.constantFrom("planning", "reporting", undefined), { maxLength: 4 }),
    isNoted: fc.boolean(),
    followUps: fc.option(fc.array(fc.constantFrom("done", "in-progress", "not-done", undefined), { maxLength: 5 }), {
      nil: undefined,
    }),
  })
  .map(({ now, before, components, isNoted, followUps }) =>
    reportEvaluation({
      evaluation: held(now),
      ...(before !== undefined && { previous: held(before, 2023) }),
      ...(isNoted && { notes: { measurement: ["Pohon kinerja belum disusun."] } }),
      recommendations: components.map((component, i) => ({
        id: `r${i + 1}`,
        text: `Rekomendasi nomor ${i + 1}`,
        ...(component !== undefined && { component }),
      })),
      ...(followUps && {
        previousRecommendations: followUps.map((each, i) => ({
          id: `l${i + 1}`,
          text: "Susun rencana aksi",
          ...(each !== undefined && { followUp: each }),
        })),
      }),
    }),
  );
