import { version as ours } from "../../core/index.ts";
import type { Replay, Snapshot } from "../../explain/index.ts";
import { column, naming } from "../parts/index.ts";
import { assembleTable, itemRow, type Table, textCell, type Words, words } from "../table/index.ts";

/** What is told of a computation beside its record. */
export interface Computation {
  readonly what: Words;
  readonly snapshot: Snapshot;
  readonly again: Replay | undefined;
  readonly digest: string;
  /** The title of the minutes; undefined where there are none. */
  readonly minutes: Words | undefined;
}

/** What was computed, by which function of which version, the digest of its record, whether it was computed again, and who
 * adopted it. */
export function computationTable({ what, snapshot, again, digest, minutes }: Computation): Table {
  const { function: name, version } = snapshot;
  const rows: readonly (readonly [Words, Words])[] = [
    [words("Yang dihitung", "What was computed"), what],
    [words("Fungsi", "Function"), name],
    [words("Versi pustaka", "Version of the library"), `sakip ${version}`],
    [words("Sidik digital rekaman", "Digest of the record"), digest],
    [words("Perhitungan ulang", "Computed again"), outcome(again)],
    [words("Berita acara", "Minutes"), minutes ?? words("Tidak disertakan", "Not given")],
  ];
  return assembleTable({
    caption: words("Perhitungan", "The computation"),
    columns: [
      naming("what", words("Perihal", "Subject")),
      column("told", words("Keterangan", "What is recorded"), { width: 50 }),
    ],
    numbered: false,
    rows: rows.map(([head, told]) => itemRow({ what: textCell(head), told: textCell(told) })),
    sources: [],
    findings: [],
  });
}

function outcome(again: Replay | undefined): Words {
  if (again === undefined) return words("Belum dilakukan", "Not done yet");
  return again.same
    ? words(`Hasilnya sama dengan rekaman (sakip ${ours})`, `The same as the record (sakip ${ours})`)
    : words(
        `Berbeda dari rekaman; lihat temuan (sakip ${ours})`,
        `Other than the record; see the findings (sakip ${ours})`,
      );
}
