import type { Finding } from "../../core/index.ts";
import type { RulesRead } from "./jury-call.ts";
import type { StagePanels } from "./stage-panels.ts";

/** Scores of a stage that cannot be compared, and weights of judges that nobody knows. */
export function panelFindings(stages: readonly StagePanels[], rules: RulesRead): Finding[] {
  return [
    ...stages.flatMap((stage, i) => [
      ...(rules.normalize === "none" ? [] : notConnected(stage, i)),
      ...(rules.combine.startsWith("placement") ? placesApart(stage, i) : []),
    ]),
    ...rules.judgeWeights.flatMap(({ judgeId }, i): Finding[] => {
      if (stages.some(({ byJudge }) => byJudge.has(judgeId))) return [];
      const message = {
        id: `Bobot ${judgeId} tidak terpakai: tidak ada lembar nilainya yang dihitung.`,
        en: `The weight of ${judgeId} is not used: no sheet of this judge counts.`,
      };
      const path = ["rules", "judgeWeights", i];
      return [
        { code: "unused-judge-weight", severity: "warning", subject: judgeId, path, details: { judgeId }, message },
      ];
    }),
  ];
}

function notConnected({ stageId, panels }: StagePanels, i: number): Finding[] {
  if (panels.length < 2) return [];
  const groups = panels.map(({ judges, entries }) => ({ judges, entries }));
  const listed = groups.map(({ judges, entries }) => `${judges.join(", ")} (${entries.join(", ")})`).join("; ");
  const message = {
    id: `Nilai antarkelompok tidak dapat dibandingkan: tidak ada peserta yang dinilai oleh juri dari dua kelompok. Kelompok: ${listed}.`,
    en: `Scores of different groups cannot be compared: no entry was judged by judges of two groups. Groups: ${listed}.`,
  };
  const path = ["rubric", "stages", i];
  return [
    {
      code: "panels-not-connected",
      severity: "warning",
      subject: stageId,
      path,
      details: { stageId, groups },
      message,
    },
  ];
}

function placesApart({ stageId, byJudge }: StagePanels, i: number): Finding[] {
  const sets = [...byJudge.values()].map((sheets) => sheets.map(({ entryId }) => entryId));
  const all = new Set(sets.flat());
  const partial = [...byJudge].filter(([, sheets]) => sheets.length < all.size).map(([judgeId]) => judgeId);
  if (partial.length === 0) return [];
  const message = {
    id: `Tempat tidak dapat dibandingkan penuh: ${partial.join(", ")} tidak menilai semua peserta.`,
    en: `Places cannot be compared in full: ${partial.join(", ")} did not judge every entry.`,
  };
  const path = ["rubric", "stages", i];
  const details = { stageId, judges: partial };
  return [{ code: "places-not-comparable", severity: "warning", subject: stageId, path, details, message }];
}
