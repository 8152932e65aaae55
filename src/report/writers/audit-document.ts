import type { GivenFinding } from "../../core/index.ts";
import { type Explanation, type Replay, type Snapshot, tellExplanation } from "../../explain/index.ts";
import { computationTable, inputsTable, nodesOf, resultTable, rulesTable } from "../audit/index.ts";
import type { Document, DocumentBlock } from "../document/index.ts";
import { findingsTable } from "../makers/index.ts";
import type { Names } from "../parts/index.ts";
import { bothOf, type Words, words } from "../table/index.ts";
import { heading, items, paragraph, tableBlock, written } from "./blocks.ts";
import { BLANK, placeAndDate, type SignerRead, signature } from "./signer.ts";

/** What the document of an audit bundle is made of. */
interface AuditParts {
  readonly what: Words;
  readonly snapshot: Snapshot;
  readonly again: Replay | undefined;
  readonly explanations: readonly Explanation[];
  readonly minutes: Document | null;
  readonly findings: readonly GivenFinding[];
  readonly names: Names;
  readonly depth: number;
  readonly digest?: string | undefined;
  readonly place?: string | undefined;
  readonly date?: string | undefined;
  readonly madeBy?: Words | undefined;
  readonly maker?: SignerRead | undefined;
  readonly examinedBy?: Words | undefined;
  readonly examiner?: SignerRead | undefined;
}

/** The document of an audit bundle: the record as it can be read by people, and the minutes behind it. */
export function auditDocument(parts: AuditParts): Document {
  const { what, snapshot, again, explanations, minutes, findings, depth, digest = BLANK } = parts;
  const rules = rulesTable(snapshot, explanations);
  const { id, en } = bothOf(what);
  return written(
    words(`Berkas Audit: ${id}`, `Audit Bundle: ${en}`),
    [
      paragraph(OPENING),
      tableBlock(computationTable({ what, snapshot, again, digest, minutes: minutes?.title })),
      ...(explanations.length === 0 ? [] : [tableBlock(resultTable(explanations))]),
      rules === undefined ? paragraph(NO_RULES) : tableBlock(rules),
      ...inputs(explanations),
      ...steps(explanations, depth),
      heading(words("Temuan", "Findings"), 2),
      found(parts),
      heading(words("Cara memeriksa", "How to verify it"), 2),
      ...items(VERIFICATION),
      signatures(parts),
      ...adopted(minutes),
    ],
    { findings },
  );
}

/** The inputs that the explanations tell; the record has all. */
function inputs(explanations: readonly Explanation[]): readonly DocumentBlock[] {
  const table = inputsTable(explanations);
  return [...(table === undefined ? [] : [tableBlock(table)]), paragraph(ALL_INPUTS)];
}

/** The steps of each explanation, a line each. */
function steps(explanations: readonly Explanation[], depth: number): readonly DocumentBlock[] {
  if (explanations.length === 0) return [];
  const told = explanations.map((each) => {
    const lines = (locale: "id" | "en") => tellExplanation(each, { locale, depth }).replaceAll(/\n +/g, "\n");
    return paragraph(words(lines("id"), lines("en")));
  });
  return [heading(words("Langkah perhitungan", "The steps"), 2), ...told];
}

/** The findings of the bundle, then those of the results. */
function found({ findings, explanations, names, snapshot, what }: AuditParts): DocumentBlock {
  const called = new Map<string, Words>([[snapshot.function, what]]);
  const all = new Map(findings.map((each) => [JSON.stringify(each), each]));
  for (const node of explanations.flatMap(nodesOf)) {
    called.set(node.label.id, node.label);
    for (const finding of node.findings) {
      all.set(JSON.stringify(finding), finding);
      // What a finding is about is an id: people know it by its name, or by what it was found of.
      if (!called.has(finding.subject)) called.set(finding.subject, names.get(finding.subject) ?? node.label);
    }
  }
  if (all.size === 0) return paragraph(NO_FINDINGS);
  return tableBlock(findingsTable(all.values(), { names: Object.fromEntries(called) }));
}

function signatures({ place, date, madeBy, maker, examinedBy, examiner }: AuditParts): DocumentBlock {
  const above = placeAndDate({ place, date });
  return {
    kind: "signatures",
    signatures: [
      signature(madeBy ?? BLANK, maker, { role: words("Disusun oleh", "Put together by"), above }),
      signature(examinedBy ?? BLANK, examiner, { role: words("Diperiksa oleh", "Examined by"), above }),
    ],
  };
}

function adopted(minutes: Document | null): readonly DocumentBlock[] {
  if (minutes === null) return [];
  return [{ kind: "page-break" }, heading(minutes.title), ...minutes.blocks];
}

const OPENING = /* @__PURE__ */ words(
  "Berkas ini menyatukan rekaman sebuah perhitungan, penjelasan hasilnya, dan berita acara yang menetapkannya bila ada.",
  "This bundle holds the record of a computation, the explanation of its result, and the minutes that adopted it, where there are any.",
);
const NO_RULES = /* @__PURE__ */ words(
  "Rekaman ini tidak menyebut aturan yang dipakai.",
  "The record names no rule that was used.",
);
const ALL_INPUTS = /* @__PURE__ */ words(
  "Seluruh masukan, seperti diberikan, tersimpan dalam rekaman.",
  "All inputs are kept in the record as they were given.",
);
const NO_FINDINGS = /* @__PURE__ */ words("Tidak ada temuan.", "There are no findings.");
const VERIFICATION = /* @__PURE__ */ (() => [
  words(
    "Hitung sidik digital atas teks rekaman yang disertakan dan bandingkan dengan sidik yang tercetak di atas.",
    "Take the digest of the text of the record that comes with this document, and compare it with the one printed above.",
  ),
  words(
    "Jalankan ulang rekaman itu dengan versi pustaka yang sama: hasilnya harus sama.",
    "Run the record again with the same version of the library: it must come out the same.",
  ),
  words(
    "Hitung sendiri setiap langkah dari rumus dan masukannya: nilainya harus sama dengan yang tercetak.",
    "Compute each step by hand from its formula and inputs: the value must be the one that is printed.",
  ),
])();
