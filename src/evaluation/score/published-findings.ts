import {
  type Bilingual,
  bilingualFact,
  dataFact,
  findingKind,
  type Problem,
  problemAt,
  tell,
  textFact,
  wordFact,
} from "../../core/index.ts";
import { type Finding, gradeContradiction } from "../../finding/index.ts";
import {
  compare,
  countFact,
  type Exact,
  exactOf,
  exactToDecimal,
  figureFact,
  subtract,
  sumOf,
  ZERO,
} from "../../number/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import { bandIndex } from "../../scale/index.ts";
import { type Evaluation, placeIn } from "../result/index.ts";
import type { PublishedRead } from "../sheet/index.ts";
import { explainedBy, printedWith } from "./printed.ts";

type Graded = Omit<Evaluation, "findings">;

/** An evaluation beside what was published of it. */
export interface Publication {
  readonly evaluation: Graded;
  readonly published: PublishedRead;
  /** What printing and rounding may have moved each component, in the order of the regulation. */
  readonly slack: readonly Exact[];
}

const EXPLAINED: Readonly<Record<"total" | "components" | "none", Bilingual>> = {
  total: { id: "; angka yang diterbitkan itu dibulatkan", en: "; it was printed rounded" },
  components: { id: "; pembulatan komponen dapat menjelaskannya", en: "; rounded components can explain it" },
  none: { id: "", en: "" },
};

const mismatchFacts = /* @__PURE__ */ (() => ({
  published: figureFact,
  computed: figureFact,
  difference: figureFact,
  explainedByRounding: dataFact<boolean>("true | false"),
  explanation: wordFact(EXPLAINED),
  decimals: countFact,
}))();

type Mismatch = { readonly explainedByRounding: boolean };

const weightOf = ({ explainedByRounding }: Mismatch) => (explainedByRounding ? "info" : "warning");

const totalMismatch = /* @__PURE__ */ findingKind("published-total-mismatch", weightOf, {
  facts: mismatchFacts,
  id: (is) => `Nilai total yang diterbitkan berselisih ${is.difference} dari jumlah komponennya${is.explanation}.`,
  en: (is) => `The published total differs by ${is.difference} from the sum of its components${is.explanation}.`,
});

const componentMismatch = /* @__PURE__ */ findingKind("published-component-mismatch", weightOf, {
  facts: { ...mismatchFacts, component: textFact, code: textFact, label: bilingualFact },
  id: (is) =>
    `Nilai ${is.label} yang diterbitkan berselisih ${is.difference} dari hasil penghitungan${is.explanation}.`,
  en: (is) => `The published value of ${is.label} differs by ${is.difference} from what is computed${is.explanation}.`,
});

const gradeMismatch = /* @__PURE__ */ findingKind("published-grade-mismatch", "warning", {
  facts: { published: textFact, computed: textFact },
  id: (is) => `Predikat yang diterbitkan ${is.published}, sedangkan nilainya berpredikat ${is.computed}.`,
  en: (is) => `The published grade is ${is.published}, but the total is graded ${is.computed}.`,
});

/** Where a publication and what is computed do not agree. */
export function publishedFindings(publication: Publication, regulation: Regulation): Finding[] {
  const total = totalFinding(publication);
  return [
    ...componentFindings(publication),
    ...(total === undefined ? [] : [total]),
    ...gradeFindings(publication),
    // A total that is explained is graded by what it was rounded from.
    ...(total?.severity === "warning" ? ownGradeFindings(publication, regulation) : []),
  ];
}

/** Published values of components that the regulation does not have. */
export function unknownPublished({ components }: Regulation, published: PublishedRead | undefined): Problem[] {
  const keys = components.map(({ key }) => key);
  const expected = { en: `one of the components: ${keys.join(", ")}`, id: `salah satu komponen: ${keys.join(", ")}` };
  return [...(published?.components?.keys() ?? [])]
    .filter((key) => !keys.includes(key))
    .map((key) => problemAt("unknown-component", ["published", "components", key], key, expected));
}

function totalFinding({ evaluation, published, slack }: Publication): Finding | undefined {
  if (published.total === undefined) return undefined;
  const { answer: printed, given } = published.total;
  const computed = evaluation.total;
  if (compare(printed, exactOf(computed)) === 0) return undefined;
  const decimals = published.decimals ?? printedWith(given);
  const values = [exactOf(computed), exactOf(evaluation.exactTotal)];
  const explained = explainedBy({ printed, decimals }, values, sumOf(slack));
  const off = exactToDecimal(subtract(printed, exactOf(computed)));
  return tell(totalMismatch, placeIn(evaluation, ["published", "total"]), {
    published: exactToDecimal(printed),
    computed,
    difference: off,
    explainedByRounding: explained !== undefined,
    explanation: explained ?? "none",
    decimals,
  });
}

function componentFindings({ evaluation, published, slack }: Publication): Finding[] {
  return evaluation.components.flatMap(({ key, code, label, value }, i) => {
    const told = published.components?.get(key);
    if (told === undefined || compare(told.answer, exactOf(value)) === 0) return [];
    const decimals = published.decimals ?? printedWith(told.given);
    const explained = explainedBy({ printed: told.answer, decimals }, [exactOf(value)], slack[i] ?? ZERO);
    const off = exactToDecimal(subtract(told.answer, exactOf(value)));
    return [
      tell(componentMismatch, placeIn(evaluation, ["published", "components", key]), {
        component: key,
        code,
        label,
        published: exactToDecimal(told.answer),
        computed: value,
        difference: off,
        explainedByRounding: explained !== undefined,
        explanation: explained === undefined ? "none" : "total",
        decimals,
      }),
    ];
  });
}

function gradeFindings({ evaluation, published }: Publication): Finding[] {
  const { grade, standing } = evaluation;
  const own = published.grade;
  // What is not known may have been known to those who published.
  if (own === undefined || own === grade.code || own === standing?.possible) return [];
  const facts = { published: own, computed: grade.code };
  return [tell(gradeMismatch, placeIn(evaluation, ["published", "grade"]), facts)];
}

/** The published grade is not even that of the published total. A lower one may follow from a condition. */
function ownGradeFindings(
  { evaluation, published: { total, grade } }: Publication,
  { scale, conditions }: Regulation,
): Finding[] {
  if (total === undefined || grade === undefined) return [];
  const codes = scale.bands.map(({ code }) => code);
  const right = codes[bandIndex(total.answer, scale)];
  if (right === undefined || right === grade) return [];
  if (conditions !== undefined && codes.indexOf(grade) < codes.indexOf(right)) return [];
  const stated = { grade, score: total.answer, right, scale };
  return [gradeContradiction(placeIn(evaluation, ["published", "grade"]), stated)];
}
