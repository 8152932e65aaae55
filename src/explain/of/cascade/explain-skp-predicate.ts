import type { SkpPredicate } from "../../../cascade/index.ts";
import { bilingualShape, type Plain, readAll, text, whole, word } from "../../../core/index.ts";
import { worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { expectationWords } from "../shared/expectation-words.ts";
import { groundFields, resultShape } from "../shared/fields.ts";

const skpRead = /* @__PURE__ */ (() => {
  const expectation = word(["above", "as-expected", "below"]);
  return resultShape("skp-predicate", {
    ...groundFields,
    predicate: text,
    label: bilingualShape,
    results: expectation,
    behaviour: expectation,
    box: whole(1, 9),
  });
})();

/**
 * Explains the yearly predicate of a civil servant: which ratings met in the matrix.
 *
 * @term penjelasan predikat kinerja pegawai
 * @param result - What {@link skpPredicate} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such predicate.
 * @see No official source.
 * @example
 * ```ts
 * import { explainSkpPredicate, skpPredicate } from "sakip";
 *
 * explainSkpPredicate(skpPredicate("above", "as-expected")).words?.id // => "Baik"
 * ```
 */
export function explainSkpPredicate(result: SkpPredicate | Plain<SkpPredicate>): Explanation {
  const [{ predicate, label, results, behaviour, box, basis, findings }] = readAll([skpRead, result, "result"]);
  return explained({
    subject: "skp-predicate",
    label: { id: "Predikat kinerja pegawai", en: "Performance predicate of the civil servant" },
    value: { word: predicate, words: label },
    statement: {
      id: `Hasil kerja dan perilaku kerja bertemu pada kotak ${box} matriks predikat.`,
      en: `Results and behaviour meet in box ${box} of the matrix of predicates.`,
    },
    inputs: [
      worded("results", { id: "hasil kerja", en: "results" }, results, expectationWords[results]),
      worded("behaviour", { id: "perilaku kerja", en: "behaviour" }, behaviour, expectationWords[behaviour]),
    ],
    basis,
    findings,
  });
}
