import {
  bilingualShape,
  citationShape,
  flag,
  list,
  optional,
  type Plain,
  type Read,
  readAll,
  renamed,
  text,
  word,
} from "../../../../core/index.ts";
import type { ReportContentsCheck } from "../../../../evaluation/index.ts";
import { ruledWord, worded } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { groundFields, partShape, resultShape } from "../../shared/fields.ts";
import { counted } from "../../shared/listed.ts";
import { agencyName } from "../../shared/names.ts";
import { completeWords } from "./complete-words.ts";

const checkRead = /* @__PURE__ */ (() =>
  resultShape("report-contents-check", {
    ...groundFields,
    agencyId: optional(text),
    form: word(["short", "long"]),
    evaluatedBefore: optional(flag),
    hasMinimum: flag,
    isComplete: flag,
    items: list(
      partShape({
        key: text,
        label: bilingualShape,
        asked: word(["minimum", "expected", "outline"]),
        present: flag,
        basis: renamed(citationShape, "source"),
      }),
    ),
  }))();

/**
 * Explains whether an evaluation report contains what is asked of it: every part, how much it is asked for, and whether it
 * is there.
 *
 * @term penjelasan pemeriksaan laporan hasil evaluasi
 * @param result - What {@link checkReportContents} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { checkReportContents, explainReportContentsCheck } from "sakip";
 *
 * const check = checkReportContents({
 *   form: "short", evaluatedBefore: true, contents: ["result", "condition-planning", "follow-up"],
 * });
 * explainReportContentsCheck(check).words?.id // => "belum lengkap"
 * ```
 */
export function explainReportContentsCheck(result: ReportContentsCheck | Plain<ReportContentsCheck>): Explanation {
  const [read] = readAll([checkRead, result, "result"]);
  const { agencyId, form, evaluatedBefore, hasMinimum, isComplete, items, basis, findings } = read;
  const answer = isComplete ? "complete" : "incomplete";
  const before = evaluatedBefore === true ? "yes" : "no";
  return explained({
    subject: "report-contents-check",
    label: { id: "Kelengkapan isi laporan hasil evaluasi", en: "Contents of the evaluation report" },
    value: { word: answer, words: completeWords[answer] },
    statement: hasMinimum ? statements.minimum : statements.below,
    inputs: [
      agencyId === undefined ? undefined : worded("agency", agencyName, agencyId),
      worded("form", names.form, form, forms[form]),
      evaluatedBefore === undefined ? undefined : worded("evaluated-before", names.before, before, befores[before]),
      counted("present", names.present, items.filter(({ present }) => present).length),
      counted("all", names.all, items.length),
    ],
    basis,
    findings,
    steps: items.map(itemNode),
  });
}

function itemNode({ key, label, asked, present, basis }: Read<typeof checkRead>["items"][number]): Explanation {
  const status = present ? "present" : "missing";
  return explained({
    subject: `content:${key}`,
    label,
    value: { word: status, words: statuses[status] },
    inputs: [ruledWord("asked", names.asked, asked, askeds[asked])],
    basis,
  });
}

const names = {
  form: { id: "bentuk laporan", en: "form of the report" },
  before: { id: "evaluasi periode sebelumnya", en: "evaluation of the period before" },
  present: { id: "isi yang sudah ada", en: "contents that are there" },
  all: { id: "isi yang diminta", en: "contents that are asked for" },
  asked: { id: "kedudukannya", en: "it is" },
};

const forms = {
  short: { id: "surat (bentuk pendek)", en: "a letter (short form)" },
  long: { id: "bab (bentuk panjang)", en: "chapters (long form)" },
};
const befores = {
  yes: { id: "ada", en: "there was one" },
  no: { id: "tidak ada", en: "there was none" },
};
const askeds = {
  minimum: { id: "isi paling sedikit setiap laporan", en: "the least of every report" },
  expected: { id: "seharusnya ada", en: "expected" },
  outline: { id: "bagian dari kerangka bentuk panjang", en: "part of the outline of the long form" },
};
const statuses = {
  present: { id: "ada", en: "there" },
  missing: { id: "belum ada", en: "missing" },
};
const statements = {
  minimum: {
    id: "Laporan memuat isi paling sedikit setiap laporan",
    en: "The report holds what every report holds at least",
  },
  below: {
    id: "Laporan belum memuat isi paling sedikit setiap laporan",
    en: "The report does not hold what every report holds at least",
  },
};
