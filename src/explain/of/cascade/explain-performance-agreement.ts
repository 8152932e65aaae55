import { type DraftedAgreement, performanceAgreementShape } from "../../../cascade/index.ts";
import { type Bilingual, type Plain, type Read, readAll } from "../../../core/index.ts";
import { compare, sumOf } from "../../../number/index.ts";
import { coded, figure, step, total, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { dayInput } from "../shared/dates.ts";
import { listed } from "../shared/listed.ts";
import { budgetName, polarityName, targetName } from "../shared/names.ts";
import { targetInputs } from "../shared/target-input.ts";

/**
 * Explains a performance agreement: who promises what to whom, with which targets, and with how much money.
 *
 * @term penjelasan perjanjian kinerja
 * @param result - What {@link draftAgreement} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no agreement.
 * @see No official source.
 * @example
 * ```ts
 * import { buildCascade, draftAgreement, explainPerformanceAgreement } from "sakip";
 *
 * const { cascade } = buildCascade([
 *   {
 *     id: "p", parents: [], level: "programme", title: "Perbaikan gizi", ownerId: "kabid", budget: "500000000",
 *     indicators: [{ id: "i", title: "Balita ditimbang", unit: "%", polarity: "maximize", target: 90 }],
 *   },
 * ]);
 * explainPerformanceAgreement(draftAgreement(cascade, "kabid", { year: 2024 })).steps.map(({ label, value }) => [label.id, value])
 * // => [["Balita ditimbang", "90"], ["Jumlah anggaran", "500000000"]]
 * ```
 */
export function explainPerformanceAgreement(result: DraftedAgreement | Plain<DraftedAgreement>): Explanation {
  const [agreement] = readAll([performanceAgreementShape, result, "result"]);
  const { id, year, firstParty, secondParty, objectives, signedOn, revision } = agreement;
  return explained({
    subject: "performance-agreement",
    label: { id: `Perjanjian kinerja tahun ${year}`, en: `Performance agreement for ${year}` },
    value: null,
    statement: secondParty === null ? statements.alone : statements.together,
    inputs: [
      worded("id", names.id, id),
      worded("first-party", names.first, firstParty.position),
      secondParty === null ? undefined : worded("second-party", names.second, secondParty.position),
      signedOn === undefined
        ? worded("signed-on", names.signed, "draft", names.draft)
        : dayInput(signedOn, "signed-on", names.signed),
      revision && worded("revision", names.revises, revision.of),
      ...objectives.map(({ nodeId, title }) => worded(`objective:${nodeId}`, names.objective, title)),
    ],
    steps: [...objectives.flatMap(indicatorNodes), ...budgetNodes(agreement)],
  });
}

type ReadAgreement = Read<typeof performanceAgreementShape>;

function indicatorNodes({ nodeId, indicators, restsOn }: ReadAgreement["objectives"][number]): Explanation[] {
  return indicators.map(({ indicatorId, title, unit, polarity, target, quarters }) => {
    const own = target === null ? [] : targetInputs("target", targetName, target);
    const isNumber = target?.kind === "number" && compare(target.low, target.high) === 0;
    return explained({
      subject: `indicator:${nodeId}:${indicatorId}`,
      label: { id: title, en: title },
      value: isNumber ? target.low : null,
      unit: unit?.trim() || undefined,
      formula: isNumber ? own[0] : null,
      ...(target === null && { statement: statements.noTarget }),
      inputs: [
        ...own,
        ...quarters.flatMap(({ quarter, target: each }) =>
          targetInputs(`quarter:${quarter}`, quarterly(quarter), each),
        ),
        coded("polarity", polarityName, polarity, "polarity"),
        listed("rests-on", names.restsOn, restsOn),
      ],
    });
  });
}

/** What the programmes may cost in all; none where no budget is known. */
function budgetNodes({ programmes }: ReadAgreement): Explanation[] {
  const steps = programmes.map(({ nodeId, title, code, budget }) => {
    const own = budget == null ? undefined : figure("budget", budgetName, budget);
    return explained({
      subject: `programme:${nodeId}`,
      label: { id: title, en: title },
      value: budget ?? null,
      formula: own,
      ...(own === undefined && { statement: statements.noBudget }),
      inputs: [own, code === undefined ? undefined : worded("code", names.code, code)],
    });
  });
  const known = programmes.flatMap(({ budget }, i) => (budget == null ? [] : [{ budget, at: step(i) }]));
  if (known.length === 0) return steps;
  const all = explained({
    subject: "budget",
    label: { id: "Jumlah anggaran", en: "Budget in all" },
    value: sumOf(known.map(({ budget }) => budget)),
    formula: total(known.map(({ at }) => at)),
    steps,
  });
  return [all];
}

const quarterly = (quarter: number): Bilingual => ({
  id: `target triwulan ${romans[quarter - 1] ?? quarter}`,
  en: `target of quarter ${romans[quarter - 1] ?? quarter}`,
});

const romans = ["I", "II", "III", "IV"];

const names = {
  id: { id: "nomor", en: "id" },
  first: { id: "pihak pertama", en: "first party" },
  second: { id: "pihak kedua", en: "second party" },
  signed: { id: "ditandatangani", en: "signed on" },
  draft: { id: "belum (rancangan)", en: "not as yet (a draft)" },
  revises: { id: "mengubah perjanjian", en: "revises the agreement" },
  objective: { id: "sasaran", en: "objective" },
  restsOn: { id: "bertumpu pada simpul", en: "rests on the nodes" },
  code: { id: "kode", en: "code" },
};

const statements = {
  together: {
    id: "Pihak pertama menjanjikan target di bawah ini kepada pihak kedua",
    en: "The first party promises the targets below to the second",
  },
  alone: {
    id: "Pihak pertama menjanjikan target di bawah ini tanpa atasan sebagai pihak kedua",
    en: "The first party promises the targets below, and has no superior as second party",
  },
  noTarget: { id: "Belum ada target tahun itu", en: "There is no target of that year" },
  noBudget: { id: "Anggarannya tidak disebutkan", en: "No budget is named" },
};
