import { type Bilingual, relationWords } from "../../../../core/index.ts";
import { figure, ruledWord } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { counted, listed } from "../../shared/listed.ts";
import { usedName } from "../../shared/names.ts";
import { itemOf, rollUpFormula } from "./roll-up-formula.ts";
import type { RollUpRead } from "./roll-up-read.ts";

/** A value that was rolled up, or reported itself, with its parts. */
export function rollUpNode(read: RollUpRead, subject: string, label: Bilingual): Explanation {
  const { value, reason, parts, missing, rule, inPercent, coverage, reported, equalShares } = read;
  const items = (parts ?? []).map(itemOf);
  const own = parts === undefined && value !== undefined ? figure("value", names.value, value) : undefined;
  return explained({
    subject,
    label,
    value: value ?? null,
    unit: inPercent === true ? "percent" : undefined,
    formula: value === undefined ? null : (own ?? rollUpFormula(read, items)),
    ...(own ? { statement: statements.reported } : equalShares === true ? { statement: statements.equalShares } : {}),
    inputs: [
      own,
      ...items.flatMap(({ value: figureOf, share, weight }) => [figureOf, share, weight]),
      rule && ruledWord("rule", names.rule, rule, relationWords[rule]),
      missing && parts ? ruledWord("missing", names.missing, missing, missings[missing]) : undefined,
      counted("used", usedName, coverage.used),
      counted("expected", names.expected, coverage.expected),
      listed("lacking", names.lacking, coverage.missing),
      coverage.complete ? undefined : ruledWord("complete", names.complete, "incomplete", names.incomplete),
      reported && figure("reported", names.reported, reported),
    ],
    reason,
  });
}

const names = {
  value: { id: "nilai yang dilaporkan", en: "value as reported" },
  rule: { id: "aturan penggabungan", en: "rule" },
  missing: { id: "bagian tanpa nilai", en: "parts without a value" },
  expected: { id: "seharusnya", en: "expected" },
  lacking: { id: "belum bernilai", en: "without a value" },
  complete: { id: "kelengkapan", en: "completeness" },
  incomplete: { id: "belum lengkap sampai tingkat terbawah", en: "not complete down to the lowest level" },
  reported: { id: "nilai yang dilaporkan sendiri", en: "what was reported for it" },
};

const missings = {
  refuse: { id: "membatalkan penggabungan", en: "leave no value" },
  skip: { id: "tidak diikutkan", en: "are left out" },
};

const statements = {
  reported: {
    id: "Nilai ini dilaporkan, tidak digabungkan dari bawah",
    en: "The value was reported, and not rolled up",
  },
  equalShares: {
    id: "Bagian yang memiliki beberapa induk tanpa porsi dihitung sama rata",
    en: "Parts of several parents without shares count equally for each",
  },
};
