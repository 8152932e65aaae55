import {
  anyText,
  callback,
  deepFreeze,
  type Given,
  type GivenFinding,
  kept,
  object,
  optional,
  ownCopy,
  type Problem,
  readAll,
  record,
  refuseIfAny,
  series,
  tell,
  whole,
} from "../../core/index.ts";
import {
  canonicalJson,
  type Explanation,
  explanationShape,
  type NamedFunction,
  replay,
  type Snapshot,
  snapshotShape,
} from "../../explain/index.ts";
import {
  belongingFindings,
  formulaFindings,
  gather,
  minutesFindings,
  nothingExplained,
  recordedExplanations,
  replayFindings,
} from "../audit/index.ts";
import { type Document, documentShape } from "../document/index.ts";
import { makerFields } from "../parts/index.ts";
import { type Words, words, wordsShape } from "../table/index.ts";
import { auditDocument } from "./audit-document.ts";
import { type SignedFields, signedFields, signerShape } from "./signer.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    ...signedFields,
    /** The explanations to be bundled; those of every result that the record keeps unless told. */
    explanations: optional(series(explanationShape)),
    /** The minutes (berita acara) of the meeting that adopted the figure: what {@link forumMinutes} gave, or a document of one's own. */
    minutes: optional(kept(documentShape)),
    /** How the subjects of the record are called in the minutes, by their ids. */
    names: makerFields.names,
    /** The function that the record is of, under its name: it is then computed again. */
    named: optional(record(callback<(...args: never[]) => unknown>())),
    /** What was computed, in words; what its explanation is about unless told. */
    what: optional(wordsShape),
    /** The digest (sidik digital) of the record, with its method: "SHA-256: …"; a blank unless told. */
    digest: optional(anyText),
    /** How many levels of steps are told below each result; all unless told. */
    depth: optional(whole(0, 1000), 1000),
    /** Who put the bundle together: the post; a blank unless told. */
    madeBy: optional(wordsShape),
    /** Who signs as the one who put it together. */
    maker: optional(signerShape),
    /** Who examined it: the post; a blank unless told. */
    examinedBy: optional(wordsShape),
    /** Who signs as the one who examined it. */
    examiner: optional(signerShape),
  }))();

/**
 * How an audit bundle is put together.
 *
 * @term pilihan berkas audit
 */
export interface AuditBundleOptions extends SignedFields, Omit<Given<typeof optionsShape>, "named"> {
  /** The function that the record is of, under its name: it is then computed again. */
  readonly named?: NamedFunction | undefined;
}

/**
 * All that an auditor keeps of one computation: the document to print, and what a program verifies it with.
 *
 * @term berkas audit
 */
export interface AuditBundle {
  /** Says what this is. */
  readonly kind: "audit-bundle";
  /** What is printed: computation, result, rules, inputs, steps, findings, how to verify it, signatures, minutes. */
  readonly document: Document;
  /**
   * The snapshot as canonical JSON: the text whose UTF-8 bytes are hashed or signed. `JSON.parse` gives the snapshot back,
   * which {@link replay} runs again.
   */
  readonly record: string;
  /** The explanations of the result. */
  readonly explanations: readonly Explanation[];
  /** The minutes as they were given; null where there are none. */
  readonly minutes: Document | null;
  /** Where record, explanations and minutes do not belong together. */
  readonly findings: readonly GivenFinding[];
}

/**
 * Puts together what proves a figure: the record of its computation, the explanation of its result, and the minutes that
 * adopted it. Whether the three belong together is checked, and told where they do not.
 *
 * @term berkas audit
 * @param record - What {@link snapshot} gave, also from JSON.
 * @param options - Explanations, minutes, the function to compute it again, the digest, who signs.
 * @returns The bundle, frozen. Made anew of its own `record`, `explanations` and `minutes`, it is the same. Its findings:
 * `explanation-differs`, `formula-differs`, `minutes-differ`, `minutes-without-figure`, `nothing-explained`,
 * `replay-differs`.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-date`.
 * @see No official source: what an audit keeps is a matter of practice; the layout and the sentences are ours.
 * @example
 * ```ts
 * import { measureAbsorption, replay, snapshot } from "sakip";
 * import { auditBundle } from "sakip/report";
 *
 * const kept = snapshot({ measureAbsorption }, [{ budget: 200, realization: 90 }]);
 * const bundle = auditBundle(kept, { named: { measureAbsorption } });
 * bundle.explanations.map(({ value }) => value) // => ["45"]
 * bundle.findings // => []
 * replay(JSON.parse(bundle.record), { measureAbsorption }) // => { same: true }
 * ```
 */
export function auditBundle(record: Snapshot, options: AuditBundleOptions = {}): AuditBundle {
  const [kept, read] = readAll([snapshotShape, record, "record"], [optionsShape, options, "options"]);
  const problems: Problem[] = [];
  const recorded = recordedExplanations(problems, kept.result, ["record", "result"]);
  const { named } = options;
  const again =
    named &&
    gather(
      problems,
      (path) => ["options", ...path],
      () => replay(kept, named),
    );
  refuseIfAny(problems);
  const explanations = read.explanations ?? recorded;
  const subject = kept.function;
  const minutes = read.minutes === undefined ? null : ownCopy(read.minutes.own);
  const findings = [
    ...(explanations.length === 0 ? [tell(nothingExplained, { subject }, { function: subject })] : []),
    ...replayFindings(again, subject),
    ...explanations.flatMap((each) => [
      ...(read.explanations === undefined ? [] : belongingFindings(each, recorded, kept.result)),
      ...formulaFindings(each),
    ]),
    ...(read.minutes === undefined
      ? []
      : minutesFindings(read.minutes.read, { result: kept.result, explanations, names: read.names })),
  ];
  const what = read.what ?? whatOf(explanations, subject);
  return deepFreeze({
    kind: "audit-bundle",
    document: auditDocument({ ...read, what, snapshot: kept, again, explanations, minutes, findings }),
    record: canonicalJson(kept),
    explanations,
    minutes,
    findings,
  });
}

/** What was computed, where nobody says it in words. */
function whatOf(explanations: readonly Explanation[], name: string): Words {
  const [first, ...others] = explanations;
  if (first === undefined) return name;
  const many = others.length + 1;
  return many === 1 ? first.label : words(`${many} hasil perhitungan`, `${many} results`);
}
