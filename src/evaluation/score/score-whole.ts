import { type Problem, problemAt } from "../../core/index.ts";
import { compare, divide, type Exact, HUNDRED, percentOf, sign } from "../../number/index.ts";
import type { ProvedAnswers, ProvedPart } from "../../regulation/index.ts";
import { bandIndex } from "../../scale/index.ts";
import type { AnswerMethod } from "../result/index.ts";
import type { AnswerRead, PartAnswerRead } from "../sheet/index.ts";
import { isProblem, worthOf } from "./score-item.ts";

/** What stands for a whole sub-component: its part of the full mark, and how that was told. */
export interface WholeAnswer {
  readonly fraction: Exact;
  readonly method: AnswerMethod;
  readonly letter?: string;
  readonly share?: Exact;
  readonly mark?: Exact;
}

/** A percent, a mark in the own range of the sub-component, or a letter where the regulation judges by letters. */
export function scoreWhole({ rule, full, answers }: ProvedPart, answer: AnswerRead): WholeAnswer | Problem {
  const { given, number } = answer;
  // A letter of the scale may look like a number: "3" on a scale of levels 0 to 5.
  const isLetter = rule.method === "judged" && typeof given === "string" && answers.letters.has(given);
  if (number !== undefined && !isLetter) return scoreNumber({ rule, full }, given, number);
  if (rule.method !== "judged")
    return problemAt("unknown-answer", [], given, {
      en: `an answer for each of its ${rule.items.length} items: ${rule.code} has no letter of its own`,
      id: `jawaban untuk setiap butirnya (${rule.items.length}): ${rule.code} tidak berhuruf sendiri`,
    });
  const worth = worthOf(answers, answer);
  return isProblem(worth) ? worth : { fraction: worth.fraction, method: "letter", letter: String(given) };
}

function scoreNumber(
  { rule, full }: Pick<ProvedPart, "rule" | "full">,
  given: AnswerRead["given"],
  number: Exact,
): WholeAnswer | Problem {
  if (sign(number) < 0 || compare(number, full) > 0)
    return problemAt("out-of-range", [], given, {
      en: rule.full === undefined ? "a percent from 0 to 100" : `from 0 to ${rule.full}, the full mark here`,
      id: rule.full === undefined ? "persen dari 0 sampai 100" : `dari 0 sampai ${rule.full}, nilai penuh di sini`,
    });
  const fraction = divide(number, full);
  return rule.full === undefined ? { fraction, method: "percent" } : { fraction, method: "mark", mark: number };
}

/** The value in points, as it was printed. */
export function scorePoints(
  { rule, weight }: Pick<ProvedPart, "rule" | "weight">,
  { given, answer: { points } }: Extract<PartAnswerRead, { kind: "points" }>,
): WholeAnswer | Problem {
  if (sign(points) < 0 || compare(points, weight) > 0)
    return problemAt("out-of-range", ["points"], (given as { readonly points: unknown }).points, {
      en: `from 0 to its weight of ${rule.weight}`,
      id: `dari 0 sampai bobotnya, ${rule.weight}`,
    });
  return { fraction: divide(points, weight), method: "points" };
}

/** The letter of a share of criteria met, by the table of the answer scale. */
export function scoreShare(
  { scale, letters }: ProvedAnswers,
  { given, answer: { met, of, evidence } }: Extract<PartAnswerRead, { kind: "share" }>,
): WholeAnswer | Problem {
  const { shares } = scale;
  if (shares === undefined)
    return problemAt("unknown-answer", [], given, {
      en: `another answer: "${scale.id}" has no table of shares`,
      id: `jawaban lain: "${scale.id}" tidak mempunyai tabel pemenuhan`,
    });
  const share = percentOf(met, of);
  if (evidence !== undefined) {
    const fault = evidenceFault(evidence, share, scale);
    if (fault !== undefined) return fault;
  }
  const letter = evidence ?? shares.bands[bandIndex(share, shares)]?.code;
  const worth = letter === undefined ? undefined : letters.get(letter);
  if (letter === undefined || worth === undefined)
    return problemAt("unknown-answer", [], given, {
      en: `a share in the table of "${scale.id}"`,
      id: `pemenuhan yang ada pada tabel "${scale.id}"`,
    });
  return { fraction: worth.fraction, method: "share", letter, share };
}

function evidenceFault(evidence: string, share: Exact, { answers }: ProvedAnswers["scale"]): Problem | undefined {
  const needing = answers.filter((answer) => answer.evidence !== undefined).map(({ code }) => code);
  if (!needing.includes(evidence))
    return problemAt("unknown-answer", ["evidence"], evidence, {
      en: `one of ${needing.join(", ")}, the answers that need evidence`,
      id: `salah satu dari ${needing.join(", ")}, jawaban yang memerlukan bukti`,
    });
  if (compare(share, HUNDRED) === 0) return undefined;
  return problemAt("unknown-answer", ["evidence"], evidence, {
    en: "no evidence unless all criteria are met: it counts only then",
    id: "tanpa bukti selama belum semua kriteria terpenuhi: bukti hanya berlaku sesudah itu",
  });
}
