import type { LayoutField } from "../layout/index.ts";
import { squeezed } from "../layout/index.ts";

const SHORT_ANSWER = /^(y|t|ya|iya|tidak|ada|tidakada|belum|[abcde]{1,2}|na|yt|abcd)$/;

/** Whether a head cell says no more than an answer does: "Ya" over a column of ticks. */
export function isAnswerWord(squeezedText: string): boolean {
  return SHORT_ANSWER.test(squeezedText) || /^(tidak)?(memenuhi|berlaku|relevan)$/.test(squeezedText);
}

/** Whether the cells of a column may be what a field is read as; few cells prove nothing. */
export function mayHold(cells: readonly unknown[], { reads }: LayoutField): boolean {
  if (cells.length < 2) return true;
  const fits = cells.filter((cell) => fills(cell, reads)).length;
  return fits * 2 >= cells.length;
}

function fills(cell: unknown, reads: LayoutField["reads"]): boolean {
  switch (reads) {
    case "text":
    case "numbered":
    case "agency":
      return typeof cell === "string" && !SHORT_ANSWER.test(squeezed(cell)) && /\p{L}/u.test(cell);
    case "figure":
    case "money":
    case "percent":
    case "points":
      return typeof cell === "number" || (typeof cell === "string" && (/\d/.test(cell) || !/\p{L}{4}/u.test(cell)));
    case "answer":
    case "letter":
      return typeof cell !== "string" || cell.length < 20;
    case "running-number":
    case "code":
    case "unit":
    case "date":
    case "status":
    case "level":
      return typeof cell !== "string" || cell.length < 60;
  }
}
