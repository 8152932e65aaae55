import { describe, expect, it } from "vitest";
import { titlesOf } from "../../../src/reading/head/titles-of.ts";
import { gridOf } from "../../../src/reading/sheet/index.ts";

const TARGET = ["Target"];
const REACHED = ["Realisasi", "Capaian"];

const rows = [
  ["TARGET KINERJA"], // 0
  ["Kode", "Indikator", "TW1"], // 1, the first head
  ["1", "Realisasi anggaran", 60], // 2
  [], // 3
  ["Capaian", "Satuan: persen"], // 4
  ["Kode", "Indikator", "TW1"], // 5, the second
];
const titles = titlesOf(gridOf({ rows }, 0), [1, 5]);

describe("titlesOf", () => {
  it("finds the nearest title above a head, and none below it", () => {
    expect(titles.nearest(TARGET, 1)).toBe(0);
    expect(titles.nearest(REACHED, 1)).toBeUndefined();
    expect(titles.nearest(TARGET, 5)).toBe(0);
    expect(titles.nearest(REACHED, 5)).toBe(4);
    expect(titles.nearest(REACHED, 4)).toBeUndefined();
  });

  it("takes whole words, however they are written", () => {
    const { nearest } = titlesOf(gridOf({ rows: [["Tgt. Kinerja"], ["Targeting"], ["Kode"]] }, 0), [2]);
    expect(nearest(TARGET, 1)).toBe(0);
    expect(nearest(TARGET, 2)).toBe(0);
  });

  it("takes every text above the first head, with figures beside it", () => {
    const { nearest } = titlesOf(gridOf({ rows: [["Target", 2024], ["Kode"]] }, 0), [1]);
    expect(nearest(TARGET, 1)).toBe(0);
  });

  it("sees the name of the sheet above all", () => {
    const { nearest } = titlesOf(gridOf({ name: "Realisasi", rows: [["Target"], ["Kode"]] }, 0), [1]);
    expect(nearest(REACHED, 1)).toBe(-1);
    expect(nearest(TARGET, 1)).toBe(0);
    expect(nearest(["Pagu"], 1)).toBeUndefined();
  });

  it("takes no head for a title, however many rows it has", () => {
    const sheet = [["Realisasi"], ["Indikator", "Target"], ["Sasaran", "Target akhir"], ["a", 1], ["Indikator", "TW1"]];
    expect(titlesOf(gridOf({ rows: sheet }, 0), [1, 2, 4]).nearest(TARGET, 4)).toBeUndefined();
    expect(titlesOf(gridOf({ rows: sheet }, 0), [1, 2, 4]).nearest(REACHED, 4)).toBe(0);
  });

  it("leaves rows of a table out, which have a code or a figure", () => {
    const table = [["Kode"], ["5.1", "Realisasi belanja"], ["Realisasi belanja", 60], ["Kode"]];
    expect(titlesOf(gridOf({ rows: table }, 0), [0, 3]).nearest(REACHED, 3)).toBeUndefined();
  });
});
