import type { Citation } from "../../../core/index.ts";
import { defineScale, type Scale } from "../../../scale/index.ts";

const source: Citation = {
  title: "Aplikasi kinerja pegawai Kabupaten Sumedang",
  status: "practice",
  note: {
    id: "Batas angka milik aplikasi ini sendiri; dalam PermenPANRB 6/2022 yang terbaca tidak ada batas angka.",
    en: "Bounds of this application's own; the part of PermenPANRB 6/2022 that was read has none.",
  },
};

const labels = {
  below: { id: "Di bawah ekspektasi", en: "Below expectation" },
  "as-expected": { id: "Sesuai ekspektasi", en: "As expected" },
  above: { id: "Di atas ekspektasi", en: "Above expectation" },
};

/**
 * How results of work in percent compare with what was expected, in Sumedang: 90 and more above, 50 and more as expected.
 *
 * @term rating hasil kerja
 * @see Practice: seen in the application of Kabupaten Sumedang. No regulation with such bounds was found.
 * @example
 * ```ts
 * import { gradeOf, sumedangResultScale } from "sakip";
 *
 * gradeOf("89.99", sumedangResultScale).code // => "as-expected"
 * ```
 */
export const sumedangResultScale: Scale = /* @__PURE__ */ (() =>
  defineScale({
    id: "sumedang-results",
    bands: [
      { code: "below", label: labels.below, below: 50 },
      { code: "as-expected", label: labels["as-expected"], from: 50, below: 90 },
      { code: "above", label: labels.above, from: 90 },
    ],
    source,
  }))();

/**
 * How behaviour, judged from 1 to 5, compares with what was expected, in Sumedang: above 4, and from 3 as expected.
 *
 * @term rating perilaku kerja
 * @see Practice: seen in the application of Kabupaten Sumedang. No regulation with such bounds was found.
 * @example
 * ```ts
 * import { gradeOf, sumedangBehaviourScale } from "sakip";
 *
 * gradeOf(4, sumedangBehaviourScale).code // => "as-expected"
 * gradeOf("4.1", sumedangBehaviourScale).code // => "above"
 * ```
 */
export const sumedangBehaviourScale: Scale = /* @__PURE__ */ (() =>
  defineScale({
    id: "sumedang-behaviour",
    bands: [
      { code: "below", label: labels.below, below: 3 },
      { code: "as-expected", label: labels["as-expected"], from: 3, upTo: 4 },
      { code: "above", label: labels.above, above: 4 },
    ],
    source,
  }))();
