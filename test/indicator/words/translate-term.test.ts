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
  ] as const)("%s: %j is %j", (subject, text, word) => {
    expect(translateTerm(subject, text)).toBe(word);
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
  it("every word of the vocabulary is found, in capitals and with underscores", () => {
    for (const subject of Object.keys(vocabulary) as (keyof Vocabulary)[])
      for (const [word, meaning] of Object.entries(vocabulary[subject]))
        expect(translateTerm(subject, word.toUpperCase().replaceAll(" ", "_"))).toBe(meaning);
  });

  it("our own words mean themselves", () => {
    for (const subject of ["polarity", "consolidation", "kind", "frequency", "quantity"] as const)
      for (const meaning of Object.values(vocabulary[subject])) expect(translateTerm(subject, meaning)).toBe(meaning);
  });
});
