import { describe, expect, it } from "vitest";
import { indonesianSentences } from "./support/indonesian-sentences.ts";
import { strangersIn } from "./support/strangers.ts";
import { TURNS } from "./support/turns.ts";

/** Sentences that still hold a word of the code outside quotation marks. This list may only become shorter. */
const KNOWN: readonly string[] = ["core/shape/wish.ts: false", "core/shape/wish.ts: null", "core/shape/wish.ts: true"];

const sentences = indonesianSentences();
const strange = sentences.flatMap(({ file, text }) => strangersIn(text).map((word) => `${file}: ${word}`));

describe("the Indonesian sentences of the library", () => {
  it("are found where findings, refusals and labels are written", () => {
    expect(sentences.length).toBeGreaterThan(700);
    const texts = sentences.map(({ text }) => text);
    expect(texts).toContain("paling sedikit satu porsi di atas nol");
    expect(texts).toContain('"…" belum ditandatangani.');
    expect(texts).toContain("Tujuan");
  });

  it("hold no English words and no codes, apart from what is known", () => {
    expect([...new Set(strange)].sort()).toEqual([...KNOWN].sort());
  });

  it("have no literal turns", () => {
    const turned = sentences.flatMap(({ file, text }) => (text.match(TURNS) ?? []).map((turn) => `${file}: ${turn}`));
    expect(turned).toEqual([]);
  });
});

describe("the Indonesian sentences of the examples", () => {
  const said = indonesianSentences("examples");

  it("are found on the page for people who do not write code", () => {
    expect(said.map(({ text }) => text)).toContain("Penyerapan anggaran");
    expect(new Set(said.map(({ file }) => file)).size).toBeGreaterThan(10);
  });

  it("hold no English words, no codes and no literal turns", () => {
    const found = said.flatMap(({ file, text }) =>
      [...strangersIn(text), ...(text.match(TURNS) ?? [])].map((word) => `${file}: ${word}`),
    );
    // The address of a job, behind the # of the page.
    expect(found).toEqual(["page/src/words/job-words.ts: pohon-kinerja"]);
  });
});

describe("strangersIn", () => {
  it.each([
    ["status rujukan: remembered", ["remembered"]],
    ["hanya same dan equal yang menerima", ["equal", "same"]],
    ["The score of the agency", ["agency", "of", "score", "the"]],
    ["dibulatkan half-up, lalu no-rule", ["half-up", "no-rule"]],
    ["tanpa bobot; placement-mean dapat memakainya", ["placement-mean"]],
    ["berlaku sejak 2023-02 atau 2023-02-28", ["2023-02", "2023-02-28"]],
  ])("finds what is strange in %s", (text, words) => {
    expect(strangersIn(text)).toEqual(words);
  });

  it.each([
    'hanya dapat diteruskan utuh, dengan "same"',
    "kata “the” dan `no-rule` dikutip",
    "rata-rata sub-komponen ke-10, sehari-hari, berturut-turut, pelan-pelan, masing-masing",
    "sub-komponen dan non-fisik antar-kelompok; anak-anaknya, sekurang-kurangnya",
    "naskah KMK-nya dan PER-5/PB/2024; id-nya",
  ])("finds nothing in %s", (text) => {
    expect(strangersIn(text)).toEqual([]);
  });
});
