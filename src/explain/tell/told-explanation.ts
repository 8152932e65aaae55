import type { Bilingual, Citation, Locale } from "../../core/index.ts";
import type { Explanation } from "./explanation.ts";
import { printFigure } from "./print/print-figure.ts";
import { basisSentence } from "./sentence/basis-sentence.ts";
import { wordsOfReason } from "./sentence/code-words.ts";
import { formulaSentences } from "./sentence/formula-sentences.ts";
import { inputSentences } from "./sentence/input-sentences.ts";

/** In which language, and how many levels of steps are told. */
export interface TellingTerms {
  readonly locale: Locale;
  readonly depth: number;
}

/** An explanation in sentences: one paragraph a node, its steps numbered and set in below it. */
export function toldExplanation(explanation: Explanation, terms: TellingTerms): string {
  return tell(explanation, terms, { numbers: [], basis: undefined }).join("\n");
}

interface Place {
  readonly numbers: readonly number[];
  /** What the node around stands on, which is not told again; undefined around the whole. */
  readonly basis: Citation | null | undefined;
}

function tell(node: Explanation, terms: TellingTerms, { numbers, basis }: Place): string[] {
  const { locale, depth } = terms;
  const sentences = [
    headline(node, locale),
    ...formulaSentences(node, locale),
    ...(node.statement === undefined ? [] : [ended(node.statement[locale])]),
    ...inputSentences(node, locale),
    ...basisSentence(node.basis, basis, locale),
    ...node.findings.map(({ message }) => ended(`${words.note[locale]}: ${message[locale]}`)),
  ];
  const indent = "  ".repeat(numbers.length);
  const number = numbers.length === 0 ? "" : `${numbers.join(".")}. `;
  const below = numbers.length >= depth ? [] : node.steps;
  return [
    `${indent}${number}${sentences.join(" ")}`,
    ...below.flatMap((step, i) =>
      tell(step, terms, { numbers: [...numbers, i + 1], basis: node.basis ?? basis ?? null }),
    ),
  ];
}

/** What it is, and what it comes to. */
function headline({ label, value, words: told, unit, reason }: Explanation, locale: Locale): string {
  const shown = told?.[locale] ?? (value === null ? undefined : printFigure(value, { unit, locale, isResult: true }));
  if (shown !== undefined) return `${label[locale]}: ${shown}.`;
  // A list or a document has no value, and needs no reason for it.
  if (reason === undefined) return `${label[locale]}.`;
  return `${label[locale]}: ${words.none[locale]}${because(wordsOfReason(reason))[locale]}.`;
}

const ended = (sentence: string) => (/[.!?…”]$/.test(sentence) ? sentence : `${sentence}.`);

const because = ({ id, en }: Bilingual): Bilingual => ({ id: `, karena ${id}`, en: `, because ${en}` });

const words = {
  none: { id: "tidak dapat dihitung", en: "cannot be computed" },
  note: { id: "Catatan", en: "Note" },
} as const;
