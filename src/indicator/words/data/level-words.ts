import type { Vocabulary } from "./vocabulary-subjects.ts";
import { wordsFor } from "./words-for.ts";

/** "Eselon II", "ESS II", "Es. 2", and the grades of it: "II.a". */
const echelon = (roman: string, digit: string): readonly string[] => {
  const numbers = [roman, digit, `${roman}a`, `${roman}b`, `${roman}.a`, `${roman}.b`];
  return ["eselon", "ess", "es", "esl"].flatMap((word) => numbers.map((each) => `${word} ${each}`));
};

/** Words for levels of a cascade. */
export const levelWords: Vocabulary["level"] = /* @__PURE__ */ (() =>
  wordsFor<Vocabulary["level"][string]>([
    ["vision", "visi"],
    ["mission", "misi"],
    ["goal", "tujuan", "tujuan perangkat daerah", "tujuan opd", "tujuan pd", "tujuan rpjmd", "tujuan renstra"],
    [
      "objective",
      "sasaran",
      "sasaran perangkat daerah",
      "sasaran opd",
      "sasaran pd",
      "sasaran rpjmd",
      "sasaran rpjmd/ nspk",
      "sasaran renstra",
      "sasaran strategis",
      "sasaran strategis (k/l)",
      "sastra",
      "ss",
    ],
    // Of a ministry, what a programme or an activity is to bring about stands on its level.
    ["programme", "program", "sasaran program", "saspro"],
    ["activity", "kegiatan", "sasaran kegiatan", "saskeg"],
    ["sub-activity", "sub kegiatan", "subkegiatan", "sub keg", "subkeg"],
    ["ultimate-outcome", "hasil akhir"],
    ["intermediate-outcome", "hasil antara"],
    ["immediate-outcome", "hasil langsung"],
    ["output", "keluaran", "kro", "klasifikasi rincian output", "ro", "rincian output"],
    ["critical-success-factor", "csf", "faktor kunci keberhasilan"],
    ["region", "kepala daerah", "bupati", "walikota", "wali kota", "gubernur"],
    ["echelon-1", ...echelon("i", "1"), "jpt madya"],
    ["echelon-2", ...echelon("ii", "2"), "jpt pratama"],
    ["echelon-3", ...echelon("iii", "3"), "administrator"],
    ["echelon-4", ...echelon("iv", "4"), "pengawas"],
    ["individual", "individu", "pegawai", "pelaksana", "jabatan fungsional"],
  ]))();
