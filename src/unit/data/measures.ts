/** A unit with the other ways to write it; `times` is how many of the first unit of its kind it holds. */
export interface Measure {
  readonly unit: string;
  readonly times: string;
  readonly words: readonly string[];
}

const measure = (unit: string, times: string, ...words: string[]): Measure => ({ unit, times, words });

/** The name of the units that count per hundred, per thousand. */
export const SHARE = "%";
/** The name of the currency. */
export const RUPIAH = "Rp";

/** Units that convert into each other, kind by kind. What has no fixed length, such as the days of a month, does not. */
export const kinds: readonly (readonly Measure[])[] = /* @__PURE__ */ (() => [
  [
    measure("%", "1", "persen", "prosen", "persentase", "prosentase", "percent", "per cent", "pct"),
    measure("‰", "0.1", "permil", "per mil", "per mille", "promil"),
  ],
  [measure("Rp", "1", "rp.", "idr", "rupiah")],
  [
    measure("detik", "1", "dtk", "second", "seconds"),
    measure("menit", "60", "mnt", "minute", "minutes"),
    measure("jam", "3600", "hour", "hours"),
    measure("hari", "86400", "hr", "hari kalender", "day", "days"),
    measure("minggu", "604800", "pekan", "week", "weeks"),
  ],
  [
    measure("bulan", "1", "bln", "month", "months"),
    measure("triwulan", "3", "quarter", "quarters"),
    measure("semester", "6"),
    measure("tahun", "12", "thn", "th", "year", "years"),
  ],
  [
    measure("mm", "0.001", "milimeter"),
    measure("cm", "0.01", "sentimeter"),
    measure("m", "1", "meter", "mtr"),
    measure("km", "1000", "kilometer"),
  ],
  [
    measure("m²", "1", "m2", "meter persegi", "meter2"),
    measure("ha", "10000", "hektar", "hektare"),
    measure("km²", "1000000", "km2", "kilometer persegi"),
  ],
  [
    measure("ml", "0.000001", "mililiter"),
    measure("liter", "0.001", "ltr", "l"),
    measure("m³", "1", "m3", "meter kubik"),
  ],
  [
    measure("mg", "0.001", "miligram"),
    measure("gram", "1", "gr", "g"),
    measure("kg", "1000", "kilogram"),
    measure("kuintal", "100000", "kwintal"),
    measure("ton", "1000000"),
  ],
  [measure("kwh", "1"), measure("mwh", "1000"), measure("gwh", "1000000")],
  [measure("kbps", "1"), measure("mbps", "1000"), measure("gbps", "1000000")],
])();

/** Units that convert into nothing, with the other ways to write them. */
export const words: readonly (readonly string[])[] = [
  ["orang", "org", "jiwa", "person", "people"],
  ["hari kerja", "hk", "working day", "working days"],
  ["kelahiran hidup", "kh"],
  ["dokumen", "dok", "document", "documents"],
  ["laporan", "lap", "report", "reports"],
  ["kegiatan", "keg", "activity", "activities"],
  ["buah", "bh"],
  ["kepala keluarga", "kk"],
  ["kali", "times"],
  ["poin", "point", "points"],
  ["indeks", "index"],
  ["skor", "score"],
  ["perangkat daerah", "opd", "skpd"],
  ["kecamatan", "kec"],
  ["kabupaten/kota", "kab/kota"],
  ["unit", "units"],
  ["aplikasi"],
  ["berkas"],
  ["desa"],
  ["kasus"],
  ["kelompok"],
  ["kelurahan"],
  ["lembaga"],
  ["lokasi"],
  ["nilai"],
  ["paket"],
  ["pegawai"],
  ["peserta"],
  ["rekomendasi"],
  ["sekolah"],
  ["siswa"],
  ["tim"],
  ["umkm"],
];
