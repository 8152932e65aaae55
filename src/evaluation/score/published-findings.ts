import { type Bilingual, type Finding, type Problem, problemAt } from "../../core/index.ts";
import {
  compare,
  type Exact,
  exactOf,
  exactToDecimal,
  formatNumber,
  subtract,
  sumOf,
  ZERO,
} from "../../number/index.ts";
import type { Regulation } from "../../regulation/index.ts";
import { bandIndex } from "../../scale/index.ts";
import type { Evaluation } from "../result/index.ts";
import type { PublishedRead } from "../sheet/index.ts";
import { gradeContradiction } from "./grade-contradiction.ts";
import { explainedBy, printedWith } from "./printed.ts";

type Graded = Omit<Evaluation, "findings">;
type Fact = Omit<Finding, "subject">;

/** An evaluation beside what was published of it. */
export interface Publication {
  readonly evaluation: Graded;
  readonly published: PublishedRead;
  /** What printing and rounding may have moved each component, in the order of the regulation. */
  readonly slack: readonly Exact[];
}

const EXPLAINED: Readonly<Record<"total" | "components" | "none", Bilingual>> = {
  total: { id: "; angka terbit itu dibulatkan", en: "; it was printed rounded" },
  components: { id: "; pembulatan komponen dapat menjelaskannya", en: "; rounded components can explain it" },
  none: { id: "", en: "" },
};

/** Where a publication and what is computed do not agree. */
export function publishedFacts(publication: Publication, regulation: Regulation): Fact[] {
  const total = totalFact(publication);
  return [
    ...componentFacts(publication),
    ...(total === undefined ? [] : [total]),
    ...gradeFacts(publication),
    // A total that is explained is graded by what it was rounded from.
    ...(total?.severity === "warning" ? ownGradeFacts(publication, regulation) : []),
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

function totalFact({ evaluation, published, slack }: Publication): Fact | undefined {
  if (published.total === undefined) return undefined;
  const { answer: printed, given } = published.total;
  const computed = evaluation.total;
  if (compare(printed, exactOf(computed)) === 0) return undefined;
  const decimals = published.decimals ?? printedWith(given);
  const values = [exactOf(computed), exactOf(evaluation.exactTotal)];
  const explained = explainedBy({ printed, decimals }, values, sumOf(slack));
  const off = exactToDecimal(subtract(printed, exactOf(computed)));
  const { id, en } = EXPLAINED[explained ?? "none"];
  return {
    code: "published-total-mismatch",
    severity: explained === undefined ? "warning" : "info",
    path: ["published", "total"],
    details: {
      published: exactToDecimal(printed),
      computed,
      difference: off,
      explainedByRounding: explained !== undefined,
      decimals,
    },
    message: {
      id: `Total terbit berselisih ${formatNumber(off)} dari jumlah komponennya${id}.`,
      en: `The published total differs by ${formatNumber(off, { locale: "en" })} from the sum of its components${en}.`,
    },
  };
}

function componentFacts({ evaluation, published, slack }: Publication): Fact[] {
  return evaluation.components.flatMap(({ key, code, label, value }, i) => {
    const told = published.components?.get(key);
    if (told === undefined || compare(told.answer, exactOf(value)) === 0) return [];
    const decimals = published.decimals ?? printedWith(told.given);
    const explained = explainedBy({ printed: told.answer, decimals }, [exactOf(value)], slack[i] ?? ZERO);
    const off = exactToDecimal(subtract(told.answer, exactOf(value)));
    const { id, en } = EXPLAINED[explained === undefined ? "none" : "total"];
    const details = { component: key, code, published: exactToDecimal(told.answer), computed: value, difference: off };
    return [
      {
        code: "published-component-mismatch",
        severity: explained === undefined ? "warning" : "info",
        path: ["published", "components", key],
        details: { ...details, explainedByRounding: explained !== undefined, decimals },
        message: {
          id: `Nilai terbit ${label.id} berselisih ${formatNumber(off)} dari yang dihitung${id}.`,
          en: `The published value of ${label.en} differs by ${formatNumber(off, { locale: "en" })} from what is computed${en}.`,
        },
      },
    ];
  });
}

function gradeFacts({ evaluation: { grade, standing }, published }: Publication): Fact[] {
  const own = published.grade;
  // What is not known may have been known to those who published.
  if (own === undefined || own === grade.code || own === standing?.possible) return [];
  return [
    {
      code: "published-grade-mismatch",
      severity: "warning",
      path: ["published", "grade"],
      details: { published: own, computed: grade.code },
      message: {
        id: `Predikat terbit ${own}, sedangkan nilainya berpredikat ${grade.code}.`,
        en: `The published grade is ${own}, but the total is graded ${grade.code}.`,
      },
    },
  ];
}

/** The published grade is not even that of the published total. A lower one may follow from a condition. */
function ownGradeFacts({ published: { total, grade } }: Publication, { scale, conditions }: Regulation): Fact[] {
  if (total === undefined || grade === undefined) return [];
  const codes = scale.bands.map(({ code }) => code);
  const right = codes[bandIndex(total.answer, scale)];
  if (right === undefined || right === grade) return [];
  if (conditions !== undefined && codes.indexOf(grade) < codes.indexOf(right)) return [];
  const { code, ...rest } = gradeContradiction(["published", "grade"], { grade, score: total.answer, right });
  return [{ code, severity: "warning", ...rest }];
}
