import { defineLayout } from "../define-layout.ts";
import type { Layout } from "../layout-shape.ts";

/**
 * A list of agencies and their units with ids, names and short names. Items are agencies for a registry of names.
 *
 * @term daftar perangkat daerah
 * @see No official source: the words were seen in public tables of applications.
 * @example
 * ```ts
 * import { agencyLayout, readRows } from "sakip/reading";
 *
 * const { items } = readRows([["idopd", "namaopd", "singkatan"], ["030701", "Dinas Perhubungan ", "dishub"]], agencyLayout);
 * items // => [{ id: "030701", name: "Dinas Perhubungan", aliases: ["dishub"], role: "agency" }]
 * ```
 */
export const agencyLayout: Layout<"agencies"> = /* @__PURE__ */ defineLayout({
  id: "agencies",
  label: { id: "Daftar perangkat daerah", en: "List of agencies" },
  form: "agencies",
  headless: true,
  fields: {
    no: { words: ["No", "No."], reads: "running-number" },
    code: {
      words: [
        "idopd",
        "id",
        "Kode",
        "Kode OPD",
        "Kode SKPD",
        "Kode Perangkat Daerah",
        "kode_opd",
        "kode_skpd",
        "id_skpd",
      ],
      reads: "code",
    },
    title: {
      words: [
        "namaopd",
        "Nama OPD",
        "Nama SKPD",
        "Nama Perangkat Daerah",
        "Perangkat Daerah",
        "OPD",
        "SKPD",
        "PD",
        "Unit Kerja",
        "Sub Unit Kerja",
        "Nama Unit",
        "Organisasi",
        "name",
        "Nama",
      ],
      reads: "agency",
      required: true,
    },
    alias: { words: ["nama_pendek_opd", "Nama Pendek", "short_name", "Singkatan", "Alias", "Akronim"], reads: "text" },
    kind: { words: ["Jenis", "Jenis Perangkat Daerah"], reads: "text" },
    cluster: { words: ["Klaster", "Cluster", "Kelompok", "Rumpun"], reads: "text" },
  },
  levels: [
    { level: "unit", codes: ["######", "#####"] },
    { level: "division", codes: ["########"] },
    { level: "section", codes: ["##########"] },
  ],
});
