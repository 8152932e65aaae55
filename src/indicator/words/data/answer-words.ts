import type { Vocabulary } from "./vocabulary-subjects.ts";
import { wordsFor } from "./words-for.ts";

const yes = ["ya", "y", "iya", "yes", "ada", "true", "benar", "sudah", "✓", "✔", "√", "v"] as const;
const no = ["tidak", "tdk", "no", "n", "tidak ada", "false", "salah", "belum", "✗", "✘"] as const;
const neither = ["n/a", "na", "tidak berlaku", "tidak relevan", "tidak dapat diterapkan"] as const;
const unanswered = [
  "y/t",
  "ya/tidak",
  "a/b",
  "a/b/c",
  "a/b/c/d",
  "a/b/c/d/e",
  "belum diisi",
  "belum dijawab",
  "pilih",
] as const;

/** Answers of work papers: T is Tidak. */
export const answerWords: Vocabulary["answer"] = /* @__PURE__ */ (() =>
  wordsFor<Vocabulary["answer"][string]>([
    ["yes", ...yes],
    ["no", ...no, "t"],
    ["not-applicable", ...neither],
    ["unanswered", ...unanswered],
  ]))();

/** Marks of database exports: T is true. */
export const flagWords: Vocabulary["flag"] = /* @__PURE__ */ (() =>
  wordsFor<Vocabulary["flag"][string]>([
    ["yes", "t", "true", "1", "y", "ya", "aktif", "active"],
    ["no", "f", "false", "0", "n", "tidak", "tidak aktif", "nonaktif", "inactive"],
  ]))();

/** What a column on evidence says. */
export const evidenceWords: Vocabulary["evidence"] = /* @__PURE__ */ (() =>
  wordsFor<Vocabulary["evidence"][string]>([
    [
      "present",
      "ada",
      "lengkap",
      "terlampir",
      "sudah upload",
      "sudah diunggah",
      "sudah diupload",
      "tersedia",
      "terpenuhi",
    ],
    ["partial", "sebagian", "sebagian ada", "belum lengkap", "kurang lengkap", "kurang"],
    ["absent", "tidak ada", "belum ada", "belum upload", "belum diunggah", "belum diupload", "tidak tersedia", "nihil"],
  ]))();
