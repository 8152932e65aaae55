import { type Citation, deepFreeze } from "../../../core/index.ts";
import type { ConsequencePolicy } from "../../rule/index.ts";

const SUMEDANG: Citation = {
  title: "Aplikasi kinerja pegawai Kabupaten Sumedang",
  status: "practice",
  note: {
    id: "Terlihat dalam aplikasi; peraturan bupatinya tidak dibaca.",
    en: "Seen in the application; the regulation of the regent was not read.",
  },
};

const absence: ConsequencePolicy["clauses"] = [
  {
    id: "absent-1",
    when: [{ measure: "days-absent", from: 1, below: 2 }],
    kind: "allowance",
    label: { id: "Tidak hadir 1 hari: TPP dikurangi 5 persen", en: "Absent for 1 day: allowance cut by 5 percent" },
    percent: -5,
  },
  {
    id: "absent-2",
    when: [{ measure: "days-absent", from: 2, below: 5 }],
    kind: "allowance",
    label: {
      id: "Tidak hadir 2 hari atau lebih: TPP dikurangi 10 persen",
      en: "Absent for 2 days or more: allowance cut by 10 percent",
    },
    percent: -10,
  },
  {
    id: "absent-5",
    when: [{ measure: "days-absent", from: 5 }],
    kind: "allowance",
    label: { id: "Tidak hadir 5 hari atau lebih: TPP tidak dibayar", en: "Absent for 5 days or more: no allowance" },
    percent: -100,
  },
];

/**
 * Corrections of the allowance (TPP) in Sumedang, before and from February 2023, as far as the application shows them.
 * Measures: `days-absent`; until January 2023 `daily-report` (LKH, percent); then `work-result`, the mean of quantity
 * and quality in percent, of which the dynamic 30 percent of the allowance depend. Coming late and leaving early, which the application cuts by
 * the minutes of each day, is not in them.
 *
 * @term tambahan penghasilan pegawai (TPP)
 * @see Practice: seen in the application. Since when the first version was in force is not known; January 2021 is ours.
 * @example
 * ```ts
 * import { sumedangAllowancePolicies } from "sakip";
 *
 * sumedangAllowancePolicies.map(({ since, until }) => [since, until ?? "open"]) // => [["2021-01", "2023-01"], ["2023-02", "open"]]
 * ```
 */
export const sumedangAllowancePolicies: readonly ConsequencePolicy[] = /* @__PURE__ */ (() =>
  deepFreeze([
    {
      id: "sumedang-before-2023-02",
      label: { id: "TPP Sumedang sampai Januari 2023", en: "Allowance of Sumedang until January 2023" },
      since: "2021-01",
      until: "2023-01",
      clauses: [
        {
          id: "daily-report",
          when: [{ measure: "daily-report", below: 80 }],
          kind: "allowance",
          label: {
            id: "LKH di bawah 80: TPP dikurangi 20 persen",
            en: "Daily report below 80: allowance cut by 20 percent",
          },
          percent: -20,
        },
        ...absence,
      ],
      allowanceBounds: { least: -100, most: 0 },
      source: SUMEDANG,
    },
    {
      id: "sumedang-2023-02",
      label: { id: "TPP Sumedang sejak Februari 2023", en: "Allowance of Sumedang since February 2023" },
      since: "2023-02",
      clauses: [
        {
          id: "dynamic",
          when: [{ measure: "work-result", below: 100 }],
          kind: "allowance",
          label: {
            id: "Bagian dinamis (30 persen TPP) dikurangi sebesar kekurangan hasil kerja",
            en: "The dynamic part (30 percent of the allowance) is cut by what the result of work lacks",
          },
          shortfall: { measure: "work-result", of: 30 },
        },
        ...absence,
      ],
      allowanceBounds: { least: -100, most: 0 },
      source: SUMEDANG,
    },
  ]))();
