import type { Bilingual } from "../../../core/index.ts";

/** A code such as "BB" is printed with its name; one of ours, such as "fairly-efficient", is a name for programs alone. */
const isPrinted = (code: string): boolean => !/^[a-z]/.test(code);

/** A grade as it is printed. */
export function gradeWords(code: string, label: Bilingual): Bilingual {
  if (!isPrinted(code) || code === label.id) return label;
  return { id: `${code} (${label.id})`, en: `${code} (${label.en})` };
}

/** A grade of which no more than the code is known, behind the word for it. */
export function gradeNamed(code: string): Bilingual {
  return isPrinted(code)
    ? { id: `predikat ${code}`, en: `grade ${code}` }
    : { id: "predikat berikutnya", en: "the next grade" };
}
