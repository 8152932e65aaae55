import {
  bilingualFact,
  dataFact,
  type Fact,
  findingKind,
  namesFact,
  plural,
  tell,
  textFact,
  wordFact,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import {
  atLeast,
  compare,
  countFact,
  type Exact,
  exactToDecimal,
  HUNDRED,
  meanOf,
  multiply,
  percentFact,
  ZERO,
} from "../../number/index.ts";
import type { ItemLimit, Regulation, ScoringMethod } from "../../regulation/index.ts";
import { type About, type AnswerMethod, placeIn } from "../result/index.ts";
import type { WorkedItem } from "./score-item.ts";
import { trapFindings } from "./trap-findings.ts";
import type { WorkedPart } from "./worked-part.ts";

/** What is worth telling about the answers of a worksheet. */
export function worksheetFindings(regulation: Regulation, about: About, parts: readonly WorkedPart[]): Finding[] {
  return [
    ...methodFindings(regulation, about, parts),
    ...leftOutFindings(about, parts),
    ...frameFindings(about, parts),
    ...trapFindings(about, parts),
  ];
}

interface DepartingPart {
  readonly code: string;
  readonly rule: ScoringMethod;
  readonly method: AnswerMethod;
}

const departingFact: Fact<readonly DepartingPart[]> = {
  type: "parts: code, rule, method",
  print: (parts) => {
    const codes = parts.map(({ code }) => code).join(", ");
    return { id: codes, en: codes };
  },
};

const methodDeparts = /* @__PURE__ */ findingKind("method-departs", "info", {
  facts: { parts: departingFact, by: textFact },
  id: (is) => `Cara penilaian ${is.parts} berbeda dari yang diatur ${is.by}.`,
  en: (is, { parts }) =>
    `${is.parts} ${plural(parts.length, "was", "were")} not scored in the way that ${is.by} sets out.`,
});

const itemsLeftOut = /* @__PURE__ */ findingKind("items-left-out", "info", {
  facts: { part: textFact, items: namesFact, of: countFact },
  id: (is) => `Butir ${is.items} dinyatakan tidak berlaku: nilai ${is.part} dihitung dari butir lainnya.`,
  en: (is) => `Said not to apply: ${is.items}. The value of ${is.part} is made of its other items.`,
});

const TAKE = {
  mean: { id: "rata-rata", en: "mean" },
  highest: { id: "yang tertinggi", en: "the highest" },
};

const exceedsBasis = /* @__PURE__ */ (() =>
  findingKind("exceeds-basis", "warning", {
    facts: {
      item: textFact,
      label: bilingualFact,
      answer: dataFact<WorkedItem["answer"]>("the answer as given"),
      percent: percentFact,
      of: namesFact,
      take: wordFact(TAKE),
      limit: percentFact,
    },
    id: (is) => `Jawaban ${is.item} (${is.label}) lebih tinggi daripada yang mendasarinya (${is.of}).`,
    en: (is) => `The answer to ${is.item} (${is.label}) is worth more than what it rests on (${is.of}).`,
  }))();

function methodFindings({ source }: Regulation, about: About, parts: readonly WorkedPart[]): Finding[] {
  const departing = parts.filter(({ part, method }) => !follows(method, part.rule.method));
  if (departing.length === 0) return [];
  const listed = departing.map(({ part: { rule }, method }) => ({ code: rule.code, rule: rule.method, method }));
  return [tell(methodDeparts, placeIn(about, ["answers"]), { parts: listed, by: source.title })];
}

/**
 * A share read off the table of the regulation ends in one letter for the whole, as the regulation asks; a mark has the
 * range that the regulation gives it. Printed points do not tell how they were found.
 */
function follows(method: AnswerMethod, rule: ScoringMethod): boolean {
  switch (method) {
    case "letter":
    case "share":
      return rule === "judged";
    case "percent":
      return false;
    case "mark":
    case "points":
    case "assessors":
      return true;
    case "mean":
    case "sum":
      return rule === method;
  }
}

function leftOutFindings(about: About, parts: readonly WorkedPart[]): Finding[] {
  return parts
    .filter(({ leftOut }) => leftOut.length > 0)
    .map(({ part: { rule }, leftOut }) => {
      const facts = { part: rule.code, items: leftOut.map(({ code }) => code), of: rule.items.length };
      return tell(itemsLeftOut, placeIn(about, ["answers"]), facts);
    });
}

function frameFindings(about: About, parts: readonly WorkedPart[]): Finding[] {
  const answered = parts.flatMap((part) => part.items);
  const items = new Map(answered.map((item) => [item.rule.code, item]));
  const leftOut = new Set(parts.flatMap((part) => part.leftOut.map(({ code }) => code)));
  return [...items.values()].flatMap((item) =>
    item.rule.limits.flatMap(({ of, take }) => {
      // What does not apply limits nothing.
      const limit = { of: of.filter((code) => !leftOut.has(code)), take };
      const basis = basisOf(limit, items);
      return basis === undefined || compare(item.fraction, basis) <= 0 ? [] : [exceeds(about, item, limit, basis)];
    }),
  );
}

/** The limit itself, or nothing when an item it speaks of was not answered one by one. */
function basisOf({ of, take }: ItemLimit, items: ReadonlyMap<string, WorkedItem>): Exact | undefined {
  const known = of.flatMap((code) => items.get(code)?.fraction ?? []);
  if (known.length < of.length || known.length === 0) return undefined;
  switch (take) {
    case "mean":
      return meanOf(known);
    case "highest":
      return known.reduce(atLeast, ZERO);
  }
}

function exceeds(about: About, { rule, fraction, answer }: WorkedItem, { of, take }: ItemLimit, basis: Exact): Finding {
  const percent = (value: Exact) => exactToDecimal(multiply(value, HUNDRED));
  const { code: item, label } = rule;
  const facts = { item, label, answer, percent: percent(fraction), of, take, limit: percent(basis) };
  return tell(exceedsBasis, placeIn(about, ["answers"]), facts);
}
