type Words = Readonly<Record<string, readonly string[]>>;

/** The words of answers, where a layout has none of its own: practice, seen in worksheets and applications. */
export const usualAnswers: Words = {
  yes: ["ya", "iya", "y", "ada", "sudah", "terpenuhi", "memenuhi", "yes", "√", "✓", "✔", "v"],
  no: ["tidak", "t", "tdk", "tidak ada", "belum", "tidak terpenuhi", "no"],
  "not-applicable": ["n/a", "na", "tidak berlaku", "tidak relevan", "tidak dinilai"],
  blank: [
    "y/t",
    "ya/tidak",
    "a/b",
    "a/b/c",
    "a/b/c/d",
    "a/b/c/d/e",
    "aa/a/bb/b/cc/c/d/e",
    "belum diisi",
    "belum dijawab",
    "pilih",
    "silakan pilih",
  ],
};

/** The words of states, where a layout has none of its own. */
export const usualStatuses: Words = {
  done: ["selesai", "sudah selesai", "tuntas", "sesuai", "sudah ditindaklanjuti", "ditindaklanjuti", "sudah", "done"],
  "in-progress": ["proses", "dalam proses", "on progress", "belum selesai", "sedang ditindaklanjuti", "berjalan"],
  "not-done": ["belum", "belum ditindaklanjuti", "belum dilaksanakan", "tidak ditindaklanjuti", "not done"],
  check: ["cek", "periksa", "perlu dicek"],
  uploaded: ["sudah upload", "sudah diunggah", "terunggah"],
};

/** The letters of answers and predicates, the best first. */
export const letters: readonly string[] = ["AA", "A", "BB", "B", "CC", "C", "D", "E"];
