/** What is named after a place: a letter more or less is another place. */
export const placeHeads: readonly string[] = [
  "kecamatan",
  "distrik",
  "kelurahan",
  "desa",
  "nagari",
  "kampung",
  "gampong",
  "pekon",
];

/**
 * What units are called by their kind, the longer before the shorter. Kinds on one line are taken for each other when an
 * agency is renamed or a name is written from memory: a Badan became a Dinas.
 */
export const heads: readonly (readonly string[])[] = [
  ["dinas", "badan", "kantor", "lembaga", "satuan"],
  ["kecamatan", "distrik"],
  ["kelurahan", "desa", "nagari", "kampung", "gampong", "pekon"],
  ["sekretariat", "sekretariat daerah"],
  ["inspektorat"],
  ["bagian", "biro"],
  ["sub bagian"],
  ["bidang"],
  ["sub bidang"],
  ["seksi"],
  ["cabang dinas", "suku dinas"],
  ["unit pelaksana teknis daerah", "unit pelaksana teknis", "balai"],
  ["rumah sakit umum daerah", "rumah sakit umum", "rumah sakit daerah", "rumah sakit"],
  ["pusat kesehatan masyarakat"],
  ["direktorat jenderal"],
  ["direktorat"],
  ["deputi"],
  ["kementerian"],
];
