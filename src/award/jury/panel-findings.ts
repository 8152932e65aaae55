import { type Fact, findingKind, namesFact, tell, textFact } from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import type { RulesRead } from "./jury-call.ts";
import type { StagePanels } from "./stage-panels.ts";

type Groups = readonly { readonly judges: readonly string[]; readonly entries: readonly string[] }[];

const listed = (names: readonly string[]): string => namesFact.print(names).id;

const groupsFact: Fact<Groups> = {
  type: "groups of judges and entries",
  print: (groups) => {
    const all = groups.map(({ judges, entries }) => `${listed(judges)} (${listed(entries)})`).join("; ");
    return { id: all, en: all };
  },
};

const panelsNotConnected = /* @__PURE__ */ findingKind("panels-not-connected", "warning", {
  facts: { stageId: textFact, groups: groupsFact },
  id: (is) =>
    `Nilai antarkelompok tidak dapat dibandingkan: tidak ada peserta yang dinilai oleh juri dari dua kelompok. Kelompok: ${is.groups}.`,
  en: (is) =>
    `Scores of different groups cannot be compared: no entry was judged by judges of two groups. Groups: ${is.groups}.`,
});

const placesNotComparable = /* @__PURE__ */ findingKind("places-not-comparable", "warning", {
  facts: { stageId: textFact, judges: namesFact },
  id: (is) => `Tempat tidak dapat dibandingkan penuh: ${is.judges} tidak menilai semua peserta.`,
  en: (is) => `Places cannot be compared in full: ${is.judges} did not judge every entry.`,
});

const unusedJudgeWeight = /* @__PURE__ */ findingKind("unused-judge-weight", "warning", {
  facts: { judgeId: textFact },
  id: (is) => `Bobot ${is.judgeId} tidak terpakai: tidak ada lembar nilainya yang dihitung.`,
  en: (is) => `The weight of ${is.judgeId} is not used: no sheet of this judge counts.`,
});

export type PanelFinding = Finding<"panels-not-connected" | "places-not-comparable" | "unused-judge-weight">;

/** Scores of a stage that cannot be compared, and weights of judges that nobody knows. */
export function panelFindings(stages: readonly StagePanels[], rules: RulesRead): PanelFinding[] {
  return [
    ...stages.flatMap((stage, i) => [
      ...(rules.normalize === "none" ? [] : notConnected(stage, i)),
      ...(rules.combine.startsWith("placement") ? placesApart(stage, i) : []),
    ]),
    ...rules.judgeWeights.flatMap(({ judgeId }, i) =>
      stages.some(({ byJudge }) => byJudge.has(judgeId))
        ? []
        : [tell(unusedJudgeWeight, { subject: judgeId, path: ["rules", "judgeWeights", i] }, { judgeId })],
    ),
  ];
}

function notConnected({ stageId, panels }: StagePanels, i: number): PanelFinding[] {
  if (panels.length < 2) return [];
  const groups = panels.map(({ judges, entries }) => ({ judges, entries }));
  return [tell(panelsNotConnected, { subject: stageId, path: ["rubric", "stages", i] }, { stageId, groups })];
}

function placesApart({ stageId, byJudge }: StagePanels, i: number): PanelFinding[] {
  const sets = [...byJudge.values()].map((sheets) => sheets.map(({ entryId }) => entryId));
  const all = new Set(sets.flat());
  const judges = [...byJudge].filter(([, sheets]) => sheets.length < all.size).map(([judgeId]) => judgeId);
  if (judges.length === 0) return [];
  return [tell(placesNotComparable, { subject: stageId, path: ["rubric", "stages", i] }, { stageId, judges })];
}
