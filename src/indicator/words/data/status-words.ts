import type { Vocabulary } from "./vocabulary-subjects.ts";
import { wordsFor } from "./words-for.ts";

/** What became of a recommendation, an action or an obstacle. */
export const followUpWords: Vocabulary["followUp"] = /* @__PURE__ */ (() =>
  wordsFor<Vocabulary["followUp"][string]>([
    [
      "done",
      "selesai",
      "tuntas",
      "sudah",
      "sudah selesai",
      "sudah ditindaklanjuti",
      "telah ditindaklanjuti",
      "terlaksana",
    ],
    [
      "in-progress",
      "proses",
      "dalam proses",
      "sedang diproses",
      "sedang berjalan",
      "on progress",
      "sebagian",
      "belum selesai",
      "belum tuntas",
      "dalam proses tindak lanjut",
    ],
    ["not-done", "belum", "belum ditindaklanjuti", "belum dimulai", "tidak ditindaklanjuti", "tidak terlaksana"],
  ]))();

/** What somebody says who has looked a row through. */
export const reviewWords: Vocabulary["review"] = /* @__PURE__ */ (() =>
  wordsFor<Vocabulary["review"][string]>([
    ["conforms", "sesuai", "sudah sesuai", "ok", "oke", "valid", "terverifikasi"],
    ["departs", "tidak sesuai", "belum sesuai", "tdk sesuai", "tidak valid"],
    ["to-check", "cek", "cek lagi", "cek kembali", "perlu dicek", "periksa"],
  ]))();

/** Which budget document an amount is from. */
export const versionWords: Vocabulary["version"] = /* @__PURE__ */ (() =>
  wordsFor<Vocabulary["version"][string]>([
    [
      "original",
      "murni",
      "induk",
      "awal",
      "apbd murni",
      "apbd induk",
      "anggaran murni",
      "pagu awal",
      "dipa awal",
      "sebelum",
      "sebelum perubahan",
      "pagu anggaran sebelum",
    ],
    ["shifted", "pergeseran", "apbd pergeseran", "anggaran pergeseran", "setelah pergeseran"],
    [
      "revised",
      "perubahan",
      "apbd perubahan",
      "apbd p",
      "apbdp",
      "p apbd",
      "papbd",
      "anggaran perubahan",
      "revisi",
      "pagu revisi",
      "dipa revisi",
      "setelah",
      "sesudah",
      "setelah perubahan",
      "sesudah perubahan",
      "pagu anggaran setelah",
    ],
  ]))();

/** Kinds of spending of a region, and the digits that their accounts begin with. */
export const spendingWords: Vocabulary["spending"] = /* @__PURE__ */ (() =>
  wordsFor<Vocabulary["spending"][string]>([
    ["operating", "operasi", "belanja operasi", "5.1"],
    ["capital", "modal", "belanja modal", "5.2"],
    ["contingency", "tak terduga", "tidak terduga", "belanja tak terduga", "belanja tidak terduga", "btt", "5.3"],
    ["transfer", "belanja transfer", "5.4"],
  ]))();
