import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";

/**
 * A list of codes with their titles: accounts, programmes, activities, with or without a head. Items are plain values.
 *
 * @term daftar kode
 * @see No official source: the words were seen in public tables of applications.
 * @example
 * ```ts
 * import { codeListLayout, readRows } from "sakip/reading";
 *
 * const { items, findings } = readRows([["1", "1.01.01.2.01", "Perencanaan, Penganggaran"], ["2", "1.01.01.2.02", "Administrasi Keuangan"]], codeListLayout);
 * items.map(({ level, values }) => [level, values["code"]]) // => [["activity", "1.01.01.2.01"], ["activity", "1.01.01.2.02"]]
 * findings.map(({ code }) => code) // => ["no-head"]
 * ```
 */
export const codeListLayout: Layout<"plain"> = /* @__PURE__ */ defineLayout({
  id: "code-list",
  label: { id: "Daftar kode", en: "List of codes" },
  headless: true,
  fields: {
    no: { words: ["No", "No."], reads: "running-number" },
    code: {
      words: ["kode_rekening", "Kode Rekening", "Kode", "Kode Program", "Kode Kegiatan", "Kode Sub Kegiatan"],
      reads: "code",
      required: true,
    },
    title: {
      words: [
        "nama_rekening",
        "Nama Rekening",
        "Uraian",
        "Nama",
        "Nomenklatur",
        "Nama Program",
        "Nama Kegiatan",
        "Urusan",
        "Kegiatan",
      ],
      reads: "text",
    },
    active: { words: ["Aktif", "Status Aktif", "is_active"], reads: "answer" },
    percent: { words: ["persentase_penyesuaian", "Persentase Penyesuaian", "Persentase", "Persen"], reads: "percent" },
  },
  // Exports of codes write T for true.
  answers: { yes: ["t", "true", "y", "ya", "1", "aktif"], no: ["f", "false", "n", "tidak", "0", "nonaktif"] },
  levels: [
    { level: "area", codes: ["#.##"] },
    { level: "programme", codes: ["#.##.##"] },
    { level: "activity", codes: ["#.##.##.#.##"] },
    { level: "sub-activity", codes: ["#.##.##.#.##.##", "#.##.##.#.##.####"] },
    { level: "account", codes: ["#.#", "#.#.##", "#.#.##.##", "#.#.##.##.##+", "#.#.##.##.##+.##+"] },
  ],
});
