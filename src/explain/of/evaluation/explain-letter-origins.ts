import {
  bilingualShape,
  flag,
  list,
  optional,
  type Plain,
  type Read,
  readAll,
  record,
  text,
  word,
} from "../../../core/index.ts";
import { evaluationGiven, type LetterOrigins } from "../../../evaluation/index.ts";
import { exactOf, resultNumber } from "../../../number/index.ts";
import { constant, figure, howMany, step, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { partShape, resultShape } from "../shared/fields.ts";
import { evaluationNode } from "./evaluation-node.ts";

const originRead = /* @__PURE__ */ (() =>
  partShape({
    key: text,
    label: bilingualShape,
    value: resultNumber,
    combinations: list(record(text)),
    truncated: flag,
  }))();

const originsRead = /* @__PURE__ */ (() =>
  resultShape("letter-origins", {
    evaluation: evaluationGiven,
    status: word(["computed", "not-computable"]),
    value: optional(list(originRead)),
    reason: optional(text),
  }))();

/** So many ways are written out. */
const WRITTEN = 10;

/**
 * Explains whether the values of components can come from one letter for each sub-component: in how many ways, and which.
 *
 * @term penjelasan asal nilai komponen
 * @param result - What {@link lettersBehind} gave, or its plain copy.
 * @throws A {@link SakipError} with every problem of what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainLetterOrigins, lettersBehind, scoreComponents } from "sakip";
 *
 * const origins = lettersBehind(
 *   scoreComponents({
 *     evaluationYear: 2022,
 *     components: { planning: "25.10", measurement: "24.60", reporting: "12.75", "internal-evaluation": "20.23" },
 *   }),
 * );
 * explainLetterOrigins(origins).value // => "2"
 * ```
 */
export function explainLetterOrigins(result: LetterOrigins | Plain<LetterOrigins>): Explanation {
  const [{ evaluation, value, reason }] = readAll([originsRead, result, "result"]);
  const origins = value ?? [];
  const found = origins.flatMap(({ combinations }, i) => (combinations.length > 0 ? [step(i)] : []));
  return explained({
    subject: "letter-origins",
    label: {
      id: "Komponen yang nilainya dapat berasal dari satu huruf setiap sub-komponen",
      en: "Components whose value can come from one letter for each sub-component",
    },
    value: value === undefined ? null : exactOf(found.length),
    formula: value === undefined ? null : found.length === 0 ? constant("0") : howMany(found),
    reason,
    basis: evaluation.basis.regulation,
    steps: [...origins.map(originNode), evaluationNode(evaluation)],
  });
}

function originNode({ key, label, value, combinations, truncated }: Read<typeof originRead>): Explanation {
  const ways = combinations.slice(0, WRITTEN).map((letters) => [...letters.values()].join("–"));
  return explained({
    subject: `component:${key}`,
    label,
    value: exactOf(combinations.length),
    unit: "ways",
    statement: combinations.length === 0 ? statements.none : truncated ? statements.more : statements.all,
    inputs: [
      figure("value", { id: "nilai komponen", en: "value of the component" }, value, "points"),
      ways.length === 0
        ? undefined
        : worded("ways", combinations.length > WRITTEN ? names.first : names.ways, ways.join("; ")),
    ],
  });
}

const names = {
  ways: { id: "huruf sub-komponen menurut urutannya", en: "letters of the sub-components in their order" },
  first: {
    id: `huruf sub-komponen menurut urutannya, ${WRITTEN} yang pertama`,
    en: `letters of the sub-components in their order, the first ${WRITTEN}`,
  },
};

const statements = {
  none: {
    id: "Nilai ini tidak dapat berasal dari satu huruf setiap sub-komponen, jadi merupakan rata-rata",
    en: "The value cannot come from one letter for each sub-component, so it is a mean",
  },
  all: { id: "Semua cara yang mungkin telah dihitung", en: "All possible ways were counted" },
  more: { id: "Masih mungkin ada cara lain", en: "There may be more ways" },
};
