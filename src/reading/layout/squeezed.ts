/** Words that heads cut short or misspell, by what they stand for. */
const SHORT: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([
    ["yg", "yang"],
    ["dgn", "dengan"],
    ["thn", "tahun"],
    ["th", "tahun"],
    ["tgl", "tanggal"],
    ["jml", "jumlah"],
    ["jmlh", "jumlah"],
    ["tgt", "target"],
    ["keg", "kegiatan"],
    ["subkeg", "sub kegiatan"],
    ["subkegiatan", "sub kegiatan"],
    ["prog", "program"],
    ["ind", "indikator"],
    ["kd", "kode"],
    ["rek", "rekening"],
    ["renc", "rencana"],
    ["angg", "anggaran"],
    ["ket", "keterangan"],
    ["smt", "semester"],
    ["triw", "triwulan"],
    ["trw", "triwulan"],
    ["prosentase", "persentase"],
    ["presentase", "persentase"],
    ["prosen", "persen"],
  ]))();

/** A word as heads are compared: small letters and digits alone, with the signs that are words of their own. */
export function squeezed(text: string): string {
  return spaced(text).replace(/ /g, "");
}

/**
 * A text in small letters with single blanks between its words, those that are cut short written out; line breaks, dots
 * and underscores part them.
 */
export function spaced(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+&]+/gu, " ")
    .trim()
    .split(" ")
    .map((word) => SHORT.get(word) ?? word)
    .join(" ");
}
