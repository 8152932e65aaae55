import type { SamplingCluster, UnitCluster } from "../../rule/index.ts";
import { cited } from "./cited.ts";

type FunctionRow = readonly [id: string, en: string, choice?: "choice"];

/** The clusters of regional units, p. 34–35. */
export const clustersOf88: readonly SamplingCluster[] = /* @__PURE__ */ (() => [
  cluster("main", "Utama", "Main", [
    ["Perencanaan pembangunan daerah", "Development planning"],
    ["Pengawasan internal", "Internal oversight"],
    ["Pendidikan", "Education"],
    ["Kesehatan", "Health"],
    ["Pekerjaan umum dan penataan ruang", "Public works and spatial planning"],
    ["Perumahan rakyat dan kawasan permukiman", "Housing and settlements"],
    ["Ketenteraman, ketertiban, dan perlindungan masyarakat", "Peace, order and civil protection"],
    ["Sosial", "Social affairs"],
    ["Pertanian", "Agriculture", "choice"],
    ["Kelautan dan perikanan", "Marine affairs and fisheries", "choice"],
    ["Perindustrian", "Industry", "choice"],
    ["Pariwisata", "Tourism", "choice"],
    // Printed without "Pilihan", after four that have it.
    ["Perdagangan", "Trade"],
  ]),
  cluster("supporting", "Pendukung", "Supporting", [
    ["Tenaga kerja", "Labour"],
    ["Pemberdayaan perempuan dan perlindungan anak", "Women's empowerment and child protection"],
    ["Pengendalian penduduk dan keluarga berencana", "Population control and family planning"],
    ["Pangan", "Food"],
    ["Pertanahan", "Land"],
    ["Lingkungan hidup", "Environment"],
    ["Administrasi kependudukan dan pencatatan sipil", "Civil registration"],
    ["Pemberdayaan masyarakat dan desa", "Community and village empowerment"],
    ["Perhubungan", "Transport"],
    ["Koperasi, usaha kecil dan menengah", "Cooperatives, small and medium enterprises"],
    ["Penanaman modal", "Investment"],
    ["Kepemudaan dan olahraga", "Youth and sport"],
    ["Perpustakaan", "Libraries"],
    ["Kebudayaan", "Culture"],
    ["Kehutanan", "Forestry"],
    ["Energi dan sumber daya mineral", "Energy and mineral resources"],
    ["Transmigrasi", "Transmigration"],
  ]),
  cluster("additional", "Tambahan", "Additional", [
    ["Komunikasi dan informatika", "Communication and informatics"],
    ["Statistik", "Statistics"],
    ["Persandian", "Cryptography"],
    ["Kearsipan", "Archives"],
    ["Kesekretariatan", "Secretariat"],
    ["Kepegawaian", "Personnel"],
    ["Keuangan", "Finance"],
    ["Aset (barang milik negara/daerah)", "Assets"],
    ["Rumah sakit", "Hospital"],
    ["Pendidikan dan pelatihan", "Training"],
    ["Kecamatan", "Districts"],
  ]),
])();

function cluster(key: UnitCluster, id: string, en: string, rows: readonly FunctionRow[]): SamplingCluster {
  return {
    key,
    label: { id, en },
    functions: rows.map(([own, english, choice]) => ({
      label: { id: own, en: english },
      isChoice: choice === "choice",
    })),
    source: cited("Lampiran I, hlm. 34–35"),
  };
}
