import { type Fact, findingKind, namesFact, optionalFact, textFact } from "../../core/index.ts";
import type { Target } from "../../indicator/index.ts";
import { formatNumber, rupiahFact, toDecimal } from "../../number/index.ts";

/** A target in both languages. */
const targetFact: Fact<Target> = {
  type: "target",
  print: (target) => ({ id: shown(target, "id"), en: shown(target, "en") }),
};

/** A year: no count, and no sign between its thousands. */
const yearFact: Fact<number> = { type: "year", print: (year) => ({ id: String(year), en: String(year) }) };

function shown(target: Target, locale: "id" | "en"): string {
  const figure = (value: Parameters<typeof toDecimal>[0]) => formatNumber(toDecimal(value), { locale });
  if (typeof target !== "object" || !("kind" in target)) return figure(target);
  switch (target.kind) {
    case "exact":
      return figure(target.value);
    case "at-least":
      return `≥ ${figure(target.value)}`;
    case "at-most":
      return `≤ ${figure(target.value)}`;
    case "range":
      return `${figure(target.low)}–${figure(target.high)}`;
    case "level":
      return target.level;
    case "none":
      return "-";
  }
}

/** A title, and titles near it that may be the same. */
const titleFacts = /* @__PURE__ */ (() => ({ title: textFact, near: optionalFact(namesFact) }))();
const nearId = (near: string | undefined) => (near === undefined ? "" : ` Yang mirip: ${near}.`);
const nearEn = (near: string | undefined) => (near === undefined ? "" : ` Near it: ${near}.`);

export const agreedIndicatorNotPlanned = /* @__PURE__ */ findingKind("agreed-indicator-not-planned", "error", {
  facts: titleFacts,
  id: ({ title, near }) => `Indikator "${title}" diperjanjikan, tetapi tidak ada dalam rencana.${nearId(near)}`,
  en: ({ title, near }) => `Indicator "${title}" is agreed, but not in the plan.${nearEn(near)}`,
});

export const agreedTargetDiffers = /* @__PURE__ */ (() =>
  findingKind("agreed-target-differs", "error", {
    facts: { title: textFact, agreed: targetFact, planned: targetFact },
    id: (is) => `Target "${is.title}" dalam perjanjian ${is.agreed}, sedangkan dalam rencana ${is.planned}.`,
    en: (is) => `The target of "${is.title}" is ${is.agreed} in the agreement, and ${is.planned} in the plan.`,
  }))();

export const plannedIndicatorNotAgreed = /* @__PURE__ */ findingKind("planned-indicator-not-agreed", "warning", {
  facts: titleFacts,
  id: ({ title, near }) =>
    `Indikator "${title}" milik sasaran yang diperjanjikan, tetapi tidak ikut diperjanjikan.${nearId(near)}`,
  en: ({ title, near }) => `Indicator "${title}" is of an agreed objective, but not agreed.${nearEn(near)}`,
});

export const agreedProgrammeNotPlanned = /* @__PURE__ */ findingKind("agreed-programme-not-planned", "error", {
  facts: titleFacts,
  id: ({ title, near }) => `"${title}" tercantum dalam perjanjian, tetapi tidak ada dalam rencana.${nearId(near)}`,
  en: ({ title, near }) => `"${title}" is in the agreement, but not in the plan.${nearEn(near)}`,
});

export const agreedProgrammeNotBudgeted = /* @__PURE__ */ findingKind("agreed-programme-not-budgeted", "error", {
  facts: titleFacts,
  id: ({ title, near }) => `"${title}" tercantum dalam perjanjian, tetapi tidak ada dalam anggaran.${nearId(near)}`,
  en: ({ title, near }) => `"${title}" is in the agreement, but not in the budget.${nearEn(near)}`,
});

const amountFacts = { title: textFact, stated: rupiahFact, budgeted: rupiahFact };

export const agreedBudgetDiffers = /* @__PURE__ */ findingKind("agreed-budget-differs", "error", {
  facts: amountFacts,
  id: (is) => `Anggaran "${is.title}" dalam perjanjian ${is.stated}, sedangkan dalam anggaran ${is.budgeted}.`,
  en: (is) => `The agreement has ${is.stated} for "${is.title}", the budget ${is.budgeted}.`,
});

export const plannedProgrammeNotBudgeted = /* @__PURE__ */ findingKind("planned-programme-not-budgeted", "warning", {
  facts: titleFacts,
  id: ({ title, near }) => `"${title}" direncanakan, tetapi tidak ada dalam anggaran.${nearId(near)}`,
  en: ({ title, near }) => `"${title}" is planned, but not in the budget.${nearEn(near)}`,
});

export const plannedBudgetDiffers = /* @__PURE__ */ findingKind("planned-budget-differs", "warning", {
  facts: amountFacts,
  id: (is) => `Pagu "${is.title}" dalam rencana ${is.stated}, sedangkan dalam anggaran ${is.budgeted}.`,
  en: (is) => `The plan has ${is.stated} for "${is.title}", the budget ${is.budgeted}.`,
});

export const budgetedProgrammeNotPlanned = /* @__PURE__ */ findingKind("budgeted-programme-not-planned", "warning", {
  facts: titleFacts,
  id: ({ title, near }) => `"${title}" dianggarkan, tetapi tidak ada dalam rencana.${nearId(near)}`,
  en: ({ title, near }) => `"${title}" has a budget, but is not in the plan.${nearEn(near)}`,
});

export const agreedIndicatorNotReported = /* @__PURE__ */ findingKind("agreed-indicator-not-reported", "error", {
  facts: titleFacts,
  id: ({ title, near }) => `Indikator "${title}" diperjanjikan, tetapi realisasinya tidak dilaporkan.${nearId(near)}`,
  en: ({ title, near }) => `Indicator "${title}" is agreed, but what was reached is not reported.${nearEn(near)}`,
});

export const reportedIndicatorNotAgreed = /* @__PURE__ */ findingKind("reported-indicator-not-agreed", "warning", {
  facts: titleFacts,
  id: ({ title, near }) => `Indikator "${title}" dilaporkan, tetapi tidak diperjanjikan.${nearId(near)}`,
  en: ({ title, near }) => `Indicator "${title}" is reported, but not agreed.${nearEn(near)}`,
});

export const reportedTargetDiffers = /* @__PURE__ */ (() =>
  findingKind("reported-target-differs", "error", {
    facts: { title: textFact, reported: targetFact, agreed: targetFact },
    id: (is) => `Target "${is.title}" dalam laporan ${is.reported}, sedangkan dalam perjanjian ${is.agreed}.`,
    en: (is) => `The target of "${is.title}" is ${is.reported} in the report, and ${is.agreed} in the agreement.`,
  }))();

export const reportedUnitDiffers = /* @__PURE__ */ findingKind("reported-unit-differs", "warning", {
  facts: { title: textFact, reported: textFact, agreed: textFact },
  id: (is) => `Satuan "${is.title}" dalam laporan "${is.reported}", sedangkan dalam perjanjian "${is.agreed}".`,
  en: (is) => `The unit of "${is.title}" is "${is.reported}" in the report, and "${is.agreed}" in the agreement.`,
});

export const filesOfOtherYears = /* @__PURE__ */ findingKind("files-of-other-years", "error", {
  facts: { title: textFact, own: yearFact, year: yearFact },
  id: (is) => `"${is.title}" berlaku untuk tahun ${is.own}, sedangkan yang diperiksa tahun ${is.year}.`,
  en: (is) => `"${is.title}" is of ${is.own}, and the year that is checked is ${is.year}.`,
});

/** A finding of a rule between files. */
export type FileFinding =
  | typeof filesOfOtherYears
  | typeof agreedIndicatorNotPlanned
  | typeof agreedTargetDiffers
  | typeof plannedIndicatorNotAgreed
  | typeof agreedProgrammeNotPlanned
  | typeof agreedProgrammeNotBudgeted
  | typeof agreedBudgetDiffers
  | typeof plannedProgrammeNotBudgeted
  | typeof plannedBudgetDiffers
  | typeof budgetedProgrammeNotPlanned
  | typeof agreedIndicatorNotReported
  | typeof reportedIndicatorNotAgreed
  | typeof reportedTargetDiffers
  | typeof reportedUnitDiffers;

/**
 * The ids of the rules between files.
 *
 * @term kode aturan antarberkas
 */
export type FileRuleId = FileFinding["code"];
