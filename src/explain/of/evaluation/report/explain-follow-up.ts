import { list, nullable, optional, type Plain, type Read, readAll, text, whole } from "../../../../core/index.ts";
import { type FollowUpSummary, recommendationShape } from "../../../../evaluation/index.ts";
import { exactOf } from "../../../../number/index.ts";
import { isoDate } from "../../../../period/index.ts";
import { inPercent, minus, worded } from "../../../formula/index.ts";
import { type Explanation, explained } from "../../../tell/index.ts";
import { dayInput } from "../../shared/dates.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../../shared/fields.ts";
import { counted } from "../../shared/listed.ts";

const followUpRead = /* @__PURE__ */ (() => {
  const count = whole<number>(0, Number.MAX_SAFE_INTEGER);
  return resultShape("follow-up", {
    findings: groundFields.findings,
    recommendations: list(recommendationShape),
    done: count,
    inProgress: count,
    notDone: count,
    untold: count,
    share: partShape(numberOutcome),
    asOf: optional(isoDate),
    overdue: list(text),
    owners: list(partShape({ ownerId: nullable(text), recommendations: count, done: count, overdue: list(text) })),
  });
})();

type FollowUpRead = Read<typeof followUpRead>;

/**
 * Explains what became of recommendations: the share that was followed up, each of them, and whose they are.
 *
 * @term penjelasan tindak lanjut rekomendasi
 * @param result - What {@link followUp} gave, or its plain copy.
 * @throws A {@link SakipError} `invalid-input` for what is no such result.
 * @see No official source.
 * @example
 * ```ts
 * import { explainFollowUp, followUp } from "sakip";
 *
 * const summary = followUp([
 *   { id: "1", text: "Lengkapi definisi operasional IKU", followUp: "done" },
 *   { id: "2", text: "Publikasikan LKjIP", followUp: "in-progress" },
 * ]);
 * explainFollowUp(summary).value // => "50"
 * ```
 */
export function explainFollowUp(result: FollowUpSummary | Plain<FollowUpSummary>): Explanation {
  const [read] = readAll([followUpRead, result, "result"]);
  const { recommendations, done, inProgress, notDone, untold, share, asOf, overdue, owners, findings } = read;
  const all = counted("all", names.all, recommendations.length);
  const own = counted("done", names.done, done);
  return explained({
    subject: "follow-up",
    label: { id: "Rekomendasi yang sudah ditindaklanjuti", en: "Recommendations that were followed up" },
    value: share.value ?? null,
    unit: "percent",
    formula: share.value && inPercent(own, all),
    inputs: [
      own,
      all,
      counted("in-progress", names.inProgress, inProgress),
      counted("not-done", names.notDone, notDone),
      counted("untold", names.untold, untold),
      asOf === undefined ? undefined : dayInput(asOf),
      asOf === undefined ? undefined : counted("overdue", names.overdue, overdue.length),
    ],
    reason: share.reason,
    findings,
    steps: [...recommendations.map((each) => recommendationNode(each, overdue)), ...owners.map(ownerNode)],
  });
}

function recommendationNode(
  { id, text: what, followUp, ownerId, due }: FollowUpRead["recommendations"][number],
  overdue: readonly string[],
): Explanation {
  const status = followUp ?? "untold";
  return explained({
    subject: `recommendation:${id}`,
    label: { id: `Rekomendasi ${id}`, en: `Recommendation ${id}` },
    value: { word: status, words: statuses[status] },
    statement: { id: `“${what}”`, en: `“${what}”` },
    inputs: [
      ownerId === undefined ? undefined : worded("owner", names.owner, ownerId),
      due === undefined ? undefined : dayInput(due, "due", names.due),
      overdue.includes(id) ? worded("late", names.standing, "overdue", names.overdue) : undefined,
    ],
  });
}

function ownerNode({ ownerId, recommendations, done, overdue }: FollowUpRead["owners"][number]): Explanation {
  const [all, own] = [counted("all", names.all, recommendations), counted("done", names.done, done)];
  const owner = ownerId ?? "";
  return explained({
    subject: `owner:${owner}`,
    label:
      ownerId === null
        ? { id: "Belum ditindaklanjuti, tanpa penanggung jawab", en: "Not followed up, without an owner" }
        : { id: `Belum ditindaklanjuti oleh ${owner}`, en: `Not followed up by ${owner}` },
    value: exactOf(recommendations - done),
    formula: minus(all, own),
    inputs: [all, own, counted("overdue", names.overdue, overdue.length)],
  });
}

const names = {
  all: { id: "banyak rekomendasi", en: "number of recommendations" },
  done: { id: "sudah ditindaklanjuti", en: "followed up" },
  inProgress: { id: "sedang ditindaklanjuti", en: "being followed up" },
  notDone: { id: "belum ditindaklanjuti", en: "not followed up" },
  untold: { id: "tanpa keterangan", en: "of which nothing was told" },
  overdue: { id: "melewati batas waktu", en: "overdue" },
  standing: { id: "keadaannya", en: "it is" },
  owner: { id: "penanggung jawab", en: "owner" },
  due: { id: "paling lambat", en: "due by" },
};

const statuses = {
  done: { id: "sudah ditindaklanjuti", en: "followed up" },
  "in-progress": { id: "sedang ditindaklanjuti", en: "being followed up" },
  "not-done": { id: "belum ditindaklanjuti", en: "not followed up" },
  untold: { id: "tanpa keterangan", en: "nothing was told" },
};
