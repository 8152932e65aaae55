import type { Finding } from "../../core/index.ts";
import { atLeast, compare, type Exact, exactToDecimal, HUNDRED, meanOf, multiply, ZERO } from "../../number/index.ts";
import type { ItemLimit, Regulation, ScoringMethod } from "../../regulation/index.ts";
import { type About, type AnswerMethod, finding } from "../result/index.ts";
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

function methodFindings({ source }: Regulation, about: About, parts: readonly WorkedPart[]): Finding[] {
  const departing = parts.filter(({ part, method }) => !follows(method, part.rule.method));
  if (departing.length === 0) return [];
  const codes = departing.map(({ part }) => part.rule.code);
  const details = {
    parts: departing.map(({ part: { rule }, method }) => ({ code: rule.code, rule: rule.method, method })),
  };
  return [
    finding(about, {
      code: "method-departs",
      severity: "info",
      path: ["answers"],
      details,
      message: {
        id: `Cara penilaian ${codes.join(", ")} lain daripada menurut ${source.title}.`,
        en: `${codes.join(", ")} were scored in another way than by ${source.title}.`,
      },
    }),
  ];
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
      const items = leftOut.map(({ code }) => code);
      return finding(about, {
        code: "items-left-out",
        severity: "info",
        path: ["answers"],
        details: { part: rule.code, items, of: rule.items.length },
        message: {
          id: `Butir ${items.join(", ")} dinyatakan tidak berlaku: nilai ${rule.code} dihitung dari butir lainnya.`,
          en: `Said not to apply: ${items.join(", ")}. The value of ${rule.code} is made of its other items.`,
        },
      });
    });
}

function frameFindings(about: About, parts: readonly WorkedPart[]): Finding[] {
  const answered = parts.flatMap((part) => part.items);
  if (!answered.some(({ rule }) => rule.limits.length > 0)) return [];
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
  const details = { item: rule.code, answer, percent: percent(fraction), of, take, limit: percent(basis) };
  const others = of.join(", ");
  return finding(about, {
    code: "exceeds-basis",
    severity: "warning",
    path: ["answers"],
    details,
    message: {
      id: `Jawaban ${rule.code} (${rule.label.id}) lebih tinggi daripada yang mendasarinya (${others}).`,
      en: `The answer to ${rule.code} (${rule.label.en}) is worth more than what it rests on (${others}).`,
    },
  });
}
