import { problemAt, SakipError } from "../error/index.ts";
import { statusWords } from "../result/index.ts";
import { nearKeys, readAll, word } from "../shape/index.ts";
import {
  type Bilingual,
  boundWords,
  type CodeWords,
  directionWords,
  errorWords,
  findingWords,
  levelWords,
  measureWords,
  needWords,
  obstacleWords,
  polarityWords,
  predicateWords,
  priorityWords,
  promiseWords,
  reasonWords,
  relationWords,
  resultWords,
  roundingWords,
  severityWords,
  tieWords,
  versionWords,
} from "../words/index.ts";

/** So many codes are named where none is near. */
const SOME = 5;

const computedWords = {
  computed: { id: "dapat dihitung", en: "computed" },
  "not-computable": { id: "tidak dapat dihitung", en: "not computable" },
};

const tables = /* @__PURE__ */ (() => ({
  finding: findingWords,
  reason: reasonWords,
  need: needWords,
  error: errorWords,
  status: { ...computedWords, ...statusWords },
  severity: severityWords,
  rounding: roundingWords,
  bound: boundWords,
  tie: tieWords,
  polarity: polarityWords,
  version: versionWords,
  direction: directionWords,
  relation: relationWords,
  priority: priorityWords,
  measure: measureWords,
  obstacle: obstacleWords,
  promise: promiseWords,
  level: levelWords,
  predicate: predicateWords,
  ...resultWords,
}))();

/**
 * What kind of code is told in words by {@link wordsOf}.
 *
 * @term jenis kode
 */
export type WordKind = keyof typeof tables;

/**
 * The codes of one kind.
 *
 * @term kode
 * @typeParam K - The kind.
 */
export type CodeOf<K extends WordKind> = keyof (typeof tables)[K] & string;

/**
 * What a code means, in words: every code that a result can hold has some, in both languages.
 *
 * @term arti kode
 * @param kind - What kind of code it is: `"finding"`, `"reason"`, `"error"`, `"status"`, `"severity"`, `"rounding"`,
 * `"document"`, `"pace"` … An editor completes them all.
 * @param code - The code, as a result holds it.
 * @returns The words, fit for a footnote, a list or a legend.
 * @throws A {@link SakipError} `invalid-input` for a kind, `unknown-term` for a code that does not exist, with those that
 * are near.
 * @see No official source: the words are ours, by the terms of the field.
 * @example
 * ```ts
 * import { wordsOf } from "sakip";
 *
 * wordsOf("reason", "not-reported") // => { id: "realisasi tidak dilaporkan", en: "no realisation was reported" }
 * wordsOf("severity", "warning").id // => "peringatan"
 * ```
 */
export function wordsOf<K extends WordKind>(kind: K, code: CodeOf<K>): Bilingual {
  readAll([word(Object.keys(tables)), kind, "kind"]);
  const words: Readonly<Record<string, Bilingual | CodeWords>> = tables[kind];
  const found = typeof code === "string" && Object.hasOwn(words, code) ? words[code] : undefined;
  if (found === undefined) throw new SakipError([unknown(code, Object.keys(words))]);
  return Object.freeze({ ...("label" in found ? found.label : found) });
}

function unknown(code: string, codes: readonly string[]) {
  const near = typeof code === "string" ? nearKeys(codes)(code) : [];
  const some = (near.length > 0 ? near : codes.slice(0, SOME)).map((each) => JSON.stringify(each)).join(", ");
  return problemAt("unknown-term", ["code"], code, {
    id: near.length > 0 ? `salah satu kode; mungkin maksudnya ${some}` : `salah satu kode, misalnya ${some}`,
    en: near.length > 0 ? `one of the codes; did you mean ${some}?` : `one of the codes, such as ${some}`,
  });
}
