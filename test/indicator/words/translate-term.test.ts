import fc from "fast-check";
import { translateTerm, type Vocabulary, vocabulary } from "sakip";
import { describe, expect, it } from "vitest";
import { refusal } from "../../support/refusal.ts";

describe("translateTerm", () => {
  it.each([
    ["polarity", "positif", "maximize"],
    ["polarity", "Negatif", "minimize"],
    ["polarity", "UMUM", "maximize"],
    ["polarity", "KHUSUS", "minimize"],
    ["polarity", "Kondisi Khusus", "minimize"],
    ["polarity", "naik", "maximize"],
    ["polarity", "turun", "minimize"],
    ["polarity", "tetap", "stabilize"],
    ["polarity", "trend_turun", "minimize"],
    ["polarity", "STABILIZE", "stabilize"],
    ["accumulation", "Kumulatif", "cumulative"],
    ["accumulation", "non-kumulatif", "per-period"],
    ["accumulation", "Non  Kumulatif", "per-period"],
    ["quarter", "tw1", 1],
    ["quarter", "TRIWULAN 1", 1],
    ["quarter", "Triwulan_IV", 4],
    ["planYear", "target_1", 1],
    ["planYear", "Tahun ke-5", 5],
    ["consolidation", "Take Last Known Value", "last"],
    ["consolidation", "rata-rata", "average"],
    ["kind", "Indikator Kinerja Utama", "iku"],
    ["frequency", "Tribulan", "quarter"],
    ["quantity", "%", "ratio"],
    ["quantity", "Opini", "level"],
    ["polarity", "flat", "stabilize"],
    ["accumulation", "komulatif", "cumulative"],
    ["accumulation", "non_komulatif", "per-period"],
    ["accumulation", "s/d", "cumulative"],
    ["quarter", "III", 3],
    ["quarter", "realisasi_tw2", 2],
    ["planYear", "target_t7", 7],
    ["planYear", "volume_t1", 1],
    ["semester", "Semester II", 2],
    ["month", "PEB", 2],
    ["month", "Bulan Januari", 1],
    ["month", "Nopember", 11],
    ["month", "AGUST", 8],
    ["level", "Tujuan", "goal"],
    ["level", "Tujuan Perangkat Daerah", "goal"],
    ["level", "Sasaran OPD", "objective"],
    ["level", "Sasaran Strategis (K/L)", "objective"],
    ["level", "SASKEG", "activity"],
    ["level", "PROGRAM", "programme"],
    ["level", "Sub Kegiatan", "sub-activity"],
    ["level", "Sub Keg.", "sub-activity"],
    ["level", "ESS II", "echelon-2"],
    ["level", "Es. III.a", "echelon-3"],
    ["level", "Eselon 4", "echelon-4"],
    ["answer", "Ya", "yes"],
    ["answer", "Iya", "yes"],
    ["answer", "Y", "yes"],
    ["answer", "TIDAK", "no"],
    ["answer", "T", "no"],
    ["answer", "N/A", "not-applicable"],
    ["answer", "Y/T", "unanswered"],
    ["answer", "A/B/C/D", "unanswered"],
    ["answer", "Belum Diisi", "unanswered"],
    ["flag", "T", "yes"],
    ["flag", "F", "no"],
    ["evidence", "sudah upload", "present"],
    ["evidence", "Belum lengkap", "partial"],
    ["evidence", "Tidak ada", "absent"],
    ["followUp", "SELESAI", "done"],
    ["followUp", "Dalam proses", "in-progress"],
    ["review", "Sesuai", "conforms"],
    ["review", "CEK", "to-check"],
    ["version", "Murni", "original"],
    ["version", "APBD-P", "revised"],
    ["version", "Pergeseran", "shifted"],
    ["spending", "Tak Terduga", "contingency"],
    ["spending", "Belanja Modal", "capital"],
  ] as const)("%s: %j is %j", (subject, text, word) => {
    expect(translateTerm(subject, text)).toBe(word);
  });

  it("says which word may have been meant", () => {
    const call = (subject: keyof Vocabulary, text: string) => () => translateTerm(subject, text);
    expect(call("polarity", "negatip")).toThrow('did you mean "negatif"');
    expect(call("level", "Sasaran Strategis Dinas 2024")).toThrow('did you mean "sasaran strategis"?');
    expect(call("polarity", "komulatif")).toThrow('it is one for "accumulation"');
    expect(call("version", "bagus")).toThrow('a word for "version"; such as "original", "murni", "induk"');
  });

  it("refuses what it does not know, names of objects' own functions among it", () => {
    expect(refusal(() => translateTerm("polarity", "bagus"))).toEqual(["unknown-term text"]);
    expect(refusal(() => translateTerm("polarity", "constructor"))).toEqual(["unknown-term text"]);
    expect(refusal(() => translateTerm("polarity", ""))).toEqual(["unknown-term text"]);
    expect(refusal(() => translateTerm("quarter", "TW5"))).toEqual(["unknown-term text"]);
    expect(refusal(() => translateTerm("color" as "polarity", "merah"))).toEqual(["invalid-input subject"]);
  });

  it.each([null, 5, Object.create(null)])("refuses what is no text: %j", (text) => {
    expect(refusal(() => translateTerm("polarity", text))).toEqual(["unknown-term text"]);
  });
});

describe("properties", () => {
  const entries = (Object.keys(vocabulary) as (keyof Vocabulary)[]).flatMap((subject) =>
    Object.entries(vocabulary[subject]).map(([term, meaning]) => ({ subject, term, meaning })),
  );

  it("means the same in any letters and with anything that joins words, and nothing once a letter more stands in it", () => {
    const joints = fc.array(fc.constantFrom(" ", "  ", "-", "_", " - ", "\n"), { minLength: 8, maxLength: 8 });
    const cases = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(
        fc.constantFrom(...entries),
        joints,
        cases,
        fc.nat(),
        ({ subject, term, meaning }, joined, isCapital, at) => {
          let i = 0;
          const spaced = term.replaceAll(" ", () => joined[i++] ?? " ");
          const text = [...spaced].map((letter) => (isCapital.next().value ? letter.toUpperCase() : letter)).join("");
          expect(translateTerm(subject, text)).toBe(meaning);
          expect(translateTerm(subject, ` ${text}. `)).toBe(meaning);
          const place = at % (text.length + 1);
          const slipped = `${text.slice(0, place)}ŧ${text.slice(place)}`;
          expect(refusal(() => translateTerm(subject, slipped))).toEqual(["unknown-term text"]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("every word of the vocabulary is found, in capitals and with underscores", () => {
    for (const subject of Object.keys(vocabulary) as (keyof Vocabulary)[])
      for (const [word, meaning] of Object.entries(vocabulary[subject]))
        expect(translateTerm(subject, word.toUpperCase().replaceAll(" ", "_"))).toBe(meaning);
  });

  it("our own words mean themselves", () => {
    const subjects = ["polarity", "consolidation", "kind", "frequency", "quantity", "level", "version"] as const;
    const others = ["answer", "evidence", "followUp", "review", "spending"] as const;
    for (const subject of [...subjects, ...others])
      for (const meaning of Object.values(vocabulary[subject])) expect(translateTerm(subject, meaning)).toBe(meaning);
  });
});
