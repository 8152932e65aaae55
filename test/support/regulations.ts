import { defineRegulation, isSakipError, type RegulationInput } from "sakip";

/** The smallest regulation with all there is: three methods, two answer scales, shares, a limit and rounding. */
export const smallRegulation: RegulationInput = {
  id: "small",
  label: { id: "Aturan uji", en: "A rule for tests" },
  since: 2020,
  completeness: "complete",
  open: [],
  source: { title: "Aturan uji", status: "convention" },
  scale: {
    id: "small",
    bands: [
      { code: "pass", label: { id: "Lulus", en: "Pass" }, above: "6", upTo: "10" },
      { code: "fail", label: { id: "Gagal", en: "Fail" }, from: "0", upTo: "6" },
    ],
    source: { title: "Aturan uji", status: "convention" },
  },
  rounding: { total: { decimals: 2, mode: "half-up" }, source: { title: "Aturan uji", status: "convention" } },
  report: { total: { id: "Nilai", en: "Score" }, grade: { id: "Predikat", en: "Grade" } },
  answerScales: [
    {
      id: "yes-no",
      answers: [
        { code: "T", value: 0 },
        { code: "Y", value: 1 },
      ],
    },
    {
      id: "letters",
      answers: [
        { code: "A", value: "100", evidence: { id: "Bukti", en: "Evidence" } },
        { code: "B", value: "80" },
        { code: "C", value: "0" },
      ],
      shares: {
        id: "shares",
        bands: [
          { code: "B", label: { id: "Ya", en: "Yes" }, above: "0", upTo: "100" },
          { code: "C", label: { id: "Tidak", en: "No" }, from: "0", upTo: "0" },
        ],
        source: { title: "Aturan uji", status: "convention" },
      },
    },
  ],
  components: [
    {
      key: "paper",
      code: "1",
      label: { id: "Dokumen", en: "Paper" },
      weight: "7",
      parts: [
        {
          key: "averaged",
          code: "1.a",
          label: { id: "Rata-rata", en: "Averaged" },
          weight: "4",
          method: "mean",
          answers: "yes-no",
          source: { title: "Lampiran", status: "convention" },
          items: [
            { key: "1", code: "1.a.1", label: { id: "Ada", en: "Exists" } },
            {
              key: "2",
              code: "1.a.2",
              label: { id: "Baik", en: "Good" },
              answers: "letters",
              limits: [{ of: ["1.a.1"], take: "mean" }],
            },
          ],
        },
        {
          key: "summed",
          code: "1.b",
          label: { id: "Dijumlah", en: "Summed" },
          weight: "3",
          method: "sum",
          answers: "letters",
          items: [
            { key: "1", code: "1.b.1", label: { id: "Satu", en: "One" }, weight: "2" },
            { key: "2", code: "1.b.2", label: { id: "Dua", en: "Two" }, weight: "1" },
          ],
        },
      ],
    },
    {
      key: "practice",
      code: "2",
      label: { id: "Praktik", en: "Practice" },
      weight: "3",
      parts: [
        {
          key: "whole",
          code: "2.a",
          label: { id: "Menyeluruh", en: "On the whole" },
          weight: "3",
          method: "judged",
          answers: "letters",
          items: [],
        },
      ],
    },
  ],
};

// biome-ignore lint/suspicious/noExplicitAny: the faults of these tests are what the types forbid.
export type Loose = any;

/** What is wrong after a change: code and path of each problem. */
export function faultsAfter(change: (input: Loose) => void): string[] {
  const input: Loose = structuredClone(smallRegulation);
  change(input);
  try {
    defineRegulation(input as RegulationInput);
    return [];
  } catch (error) {
    if (!isSakipError(error)) throw error;
    return error.details.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
  }
}
