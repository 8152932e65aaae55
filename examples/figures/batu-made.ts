// Made up for the award of Kota Batu: the article names who judged and prints grades alone, no scores and no letters.

/** Who judges, as the article lists them, with weights and component values of one agency that are made up. */
export const panel = [
  { assessor: "Tim SAKIP", weight: 2, components: [25.2, 20.1, 11.8, 7.6, 15.4] },
  { assessor: "Inspektorat", weight: 2, components: [24.6, 19.4, 11.2, 7.4, 15.4] },
  { assessor: "Akademisi", weight: 1, components: [24.0, 19.8, 11.5, 7.2, 15.0] },
  { assessor: "Praktisi", weight: 1, components: [25.5, 20.5, 12.0, 7.8, 15.8] },
  { assessor: "Biro Pemerintahan Provinsi", weight: 1, components: null },
] as const;

/** Letters of five agencies with BB, for the twelve sub-components of the regulation of today. */
export const letters = {
  Dispendukcapil: "A BB BB BB BB BB BB BB BB BB BB B",
  Disdik: "A BB BB BB BB BB BB B BB BB BB B",
  Diskominfo: "BB BB BB BB BB B BB BB BB BB B B",
  "Satpol PP": "BB BB B BB BB B BB B B BB B B",
  "Kecamatan Junrejo": "BB BB BB BB B BB BB BB BB BB BB CC",
} as const;
