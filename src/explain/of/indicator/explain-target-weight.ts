import { type Bilingual, flag, nullable, optional, type Plain, readAll, word } from "../../../core/index.ts";
import { polarityShape, type TargetStanding, type TargetWeight } from "../../../indicator/index.ts";
import { resultNumber } from "../../../number/index.ts";
import { coded, figure, mostOf, ruled, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { basisField, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { polarityName, targetName } from "../shared/names.ts";

const standings: Readonly<Record<TargetStanding, Bilingual>> = {
  "set-by-law": { id: "Target ditetapkan peraturan perundang-undangan", en: "The target is set by law" },
  "best-possible": { id: "Target sudah yang terbaik yang mungkin", en: "The target cannot be bettered" },
  new: { id: "Indikator baru tanpa target tahun lalu", en: "The indicator is new, and had no target last year" },
  lowered: { id: "Target lebih ringan daripada target tahun lalu", en: "The target is easier than last year's" },
  "kept-after-exceeded": {
    id: "Target sama dengan target tahun lalu, yang sudah terlampaui",
    en: "The target is last year's, which was exceeded",
  },
  kept: {
    id: "Target sama dengan target tahun lalu, yang tidak terlampaui",
    en: "The target is last year's, which was not exceeded",
  },
  "raised-above-reached": {
    id: "Target lebih menantang daripada target dan realisasi tahun lalu",
    en: "The target is harder than both the target and the realisation of last year",
  },
  "raised-as-reached": {
    id: "Target lebih menantang daripada target tahun lalu dan sama dengan realisasinya",
    en: "The target is harder than last year's, and equals its realisation",
  },
  "raised-below-reached": {
    id: "Target lebih menantang daripada target tahun lalu, tetapi belum sejauh realisasinya",
    en: "The target is harder than last year's, and not as far as its realisation",
  },
};

/** What is read of the weight of a target. */
export const targetWeightRead = /* @__PURE__ */ (() =>
  resultShape("target-weight", {
    ...numberOutcome,
    ...basisField,
    polarity: polarityShape,
    target: resultNumber,
    previous: nullable(partShape({ target: resultNumber, realization: nullable(resultNumber) })),
    setBy: optional(word(["law", "best-possible"])),
    mandatory: flag,
    standing: optional(
      word([
        "set-by-law",
        "best-possible",
        "new",
        "lowered",
        "kept-after-exceeded",
        "kept",
        "raised-above-reached",
        "raised-as-reached",
        "raised-below-reached",
      ]),
    ),
    tabled: optional(resultNumber),
    least: optional(resultNumber),
  }))();

/**
 * Explains the weight of a target by its quality: where it stands to last year, what the table gives for that, and the
 * least of a mandatory indicator.
 *
 * @term penjelasan bobot kualitas target
 * @param result - What {@link targetQualityWeight} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such weight.
 * @see No official source.
 * @example
 * ```ts
 * import { explainTargetWeight, explainText, targetQualityWeight } from "sakip";
 *
 * const previous = { target: 80, realization: 85 };
 * const weight = targetQualityWeight({ polarity: "maximize", target: 86, previous });
 * explainText(explainTargetWeight(weight), { locale: "en" }).split(". ")[2]
 * // => "The target is harder than both the target and the realisation of last year"
 * ```
 */
export function explainTargetWeight(result: TargetWeight | Plain<TargetWeight>): Explanation {
  const [read] = readAll([targetWeightRead, result, "result"]);
  const { value, reason, polarity, target, previous, mandatory, standing, basis } = read;
  const tabled = read.tabled && ruled("tabled", names.tabled, read.tabled);
  const least = read.least && ruled("least", names.least, read.least);
  return explained({
    subject: "target-weight",
    label: { id: "Bobot kualitas target", en: "Weight of the quality of the target" },
    value: value ?? null,
    formula: value && tabled && (least ? mostOf(tabled, least) : tabled),
    ...(standing !== undefined && { statement: standings[standing] }),
    inputs: [
      figure("target", targetName, target),
      previous === null
        ? worded("previous", names.before, "none", names.none)
        : figure("previous", names.before, previous.target),
      previous?.realization ? figure("reached", names.reached, previous.realization) : undefined,
      coded("polarity", polarityName, polarity, "polarity"),
      mandatory ? worded("mandatory", names.kind, "mandatory", names.mandatory) : undefined,
      tabled,
      least,
    ],
    reason,
    basis,
  });
}

const names = {
  tabled: { id: "bobot menurut tabel", en: "weight by the table" },
  least: { id: "bobot terendah indikator wajib", en: "least weight of a mandatory indicator" },
  before: { id: "target tahun lalu", en: "last year's target" },
  reached: { id: "realisasi tahun lalu", en: "last year's realisation" },
  none: { id: "tidak ada", en: "none" },
  kind: { id: "sifat indikator", en: "kind of indicator" },
  mandatory: { id: "wajib", en: "mandatory" },
};
