/** What stands in a column of agencies and is none: how such rows begin, spelt out and in small letters. */
export const notAgencies = {
  all: ["seluruh", "semua", "segenap", "lintas perangkat daerah", "lintas opd", "lintas skpd", "all agencies"],
  official: [
    "walikota",
    "wali kota",
    "bupati",
    "gubernur",
    "wakil walikota",
    "wakil wali kota",
    "wakil bupati",
    "wakil gubernur",
    "kepala daerah",
    "wakil kepala daerah",
  ],
  external: [
    "eksternal",
    "external",
    "pihak eksternal",
    "pihak luar",
    "pihak ketiga",
    "instansi vertikal",
    "instansi lain",
    "di luar perangkat daerah",
    "luar daerah",
  ],
  sum: ["jumlah", "total", "sub jumlah", "sub total", "subtotal", "grand total", "rata rata"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
