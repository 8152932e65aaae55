import type { CommitmentCheck } from "../../../award/index.ts";
import {
  type Bilingual,
  flag,
  list,
  nullable,
  optional,
  type Plain,
  type Read,
  readAll,
  text,
  whole,
  word,
} from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import { figure, inPercent, step, worded } from "../../formula/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { countOf } from "../shared/count-of.ts";
import { dayInput } from "../shared/dates.ts";
import { groundFields, numberOutcome, partShape, resultShape } from "../shared/fields.ts";
import { answer, counted, listedWords } from "../shared/listed.ts";

const LACKS = ["no-pact", "not-signed", "ended", "signed-late", "no-targets", "no-consequences"] as const;

const checkRead = /* @__PURE__ */ (() =>
  resultShape("commitment-check", {
    ...groundFields,
    asOf: optional(isoDate),
    owners: list(
      partShape({ ownerId: text, pactId: nullable(text), lacks: list(word(LACKS)), touchesAllowance: flag }),
    ),
    inOrder: whole(0, Number.MAX_SAFE_INTEGER),
    share: partShape(numberOutcome),
    touchingAllowance: whole(0, Number.MAX_SAFE_INTEGER),
  }))();

/**
 * Explains a check of integrity pacts: who has one that is in order, and what those of the others lack.
 *
 * @term penjelasan pemeriksaan pakta integritas
 * @param result - What {@link checkCommitments} gave, or its plain copy.
 * @returns How many pacts are in order, with a step for each official, and their share as the last.
 * @throws A {@link SakipError} `invalid-input` for what is no such check.
 * @see No official source.
 * @example
 * ```ts
 * import { checkCommitments, explainCommitmentCheck } from "sakip";
 *
 * const check = checkCommitments([], { owners: [{ ownerId: "camat" }] });
 * explainCommitmentCheck(check).steps.map(({ label, words }) => [label.id, words?.id])
 * // => [["Pakta integritas camat", "tidak ada"], ["Bagian yang tertib", undefined]]
 * ```
 */
export function explainCommitmentCheck(result: CommitmentCheck | Plain<CommitmentCheck>): Explanation {
  const [read] = readAll([checkRead, result, "result"]);
  const { asOf, owners, inOrder, share, touchingAllowance, basis, findings } = read;
  const steps = owners.map(ownerNode);
  const places = owners.flatMap(({ lacks }, at) => (lacks.length === 0 ? [at] : []));
  const own = explained({
    subject: "commitment-check",
    label: { id: "Pakta integritas yang tertib", en: "Integrity pacts that are in order" },
    value: exactOf(inOrder),
    formula: countOf(places),
    inputs: [
      asOf === undefined ? undefined : dayInput(asOf),
      counted("officials", names.officials, owners.length),
      counted("touching-allowance", names.touching, touchingAllowance),
    ],
    basis,
    findings,
    steps,
  });
  const all = figure("officials", names.officials, exactOf(owners.length));
  const part = explained({
    subject: "share",
    label: { id: "Bagian yang tertib", en: "Share that is in order" },
    value: share.value ?? null,
    unit: "percent",
    formula: share.value && inPercent(step(0), all),
    inputs: [all],
    reason: share.reason,
    steps: [own],
  });
  return Object.freeze({ ...own, steps: Object.freeze([...steps, part]) });
}

function ownerNode({ ownerId, pactId, lacks, touchesAllowance }: Read<typeof checkRead>["owners"][number]) {
  const verdict = lacks.includes("no-pact") ? "none" : lacks.length === 0 ? "in-order" : "lacking";
  return explained({
    subject: `official:${ownerId}`,
    label: { id: `Pakta integritas ${ownerId}`, en: `Integrity pact of ${ownerId}` },
    value: { word: verdict, words: verdicts[verdict] },
    inputs: [
      pactId === null ? undefined : worded("pact", names.pact, pactId),
      listedWords(
        "lacks",
        names.lacks,
        lacks.flatMap((lack) => (lack === "no-pact" ? [] : [lackWords[lack]])),
      ),
      answer("touches-allowance", names.touches, touchesAllowance),
    ],
  });
}

const names = {
  officials: { id: "banyak pejabat", en: "officials" },
  touching: { id: "yang menyangkut tambahan penghasilan", en: "that touch the allowance" },
  pact: { id: "pakta", en: "pact" },
  lacks: { id: "kekurangannya", en: "what it lacks" },
  touches: { id: "menyangkut tambahan penghasilan", en: "touches the allowance" },
};
const verdicts = {
  none: { id: "tidak ada", en: "there is none" },
  "in-order": { id: "tertib", en: "in order" },
  lacking: { id: "belum tertib", en: "not in order" },
};
const lackWords: Readonly<Record<Exclude<(typeof LACKS)[number], "no-pact">, Bilingual>> = {
  "not-signed": { id: "belum ditandatangani", en: "not signed" },
  ended: { id: "sudah berakhir", en: "it has ended" },
  "signed-late": { id: "ditandatangani setelah menjabat", en: "signed after the post was taken" },
  "no-targets": { id: "tanpa target", en: "it names no targets" },
  "no-consequences": { id: "tanpa akibat bila target tidak tercapai", en: "nothing follows where a target is missed" },
};
