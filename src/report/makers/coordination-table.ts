import { citationShape, findingShape, flag, type Given, list, object, readAll, text, whole } from "../../core/index.ts";
import { exactOf } from "../../number/index.ts";
import { column, count, figures, type MakerFields, makerFields, type Names, nameOf, naming } from "../parts/index.ts";
import {
  assembleTable,
  bandRow,
  bothOf,
  itemRow,
  numberCell,
  type Table,
  textCell,
  type Words,
  words,
} from "../table/index.ts";

const open = { open: true };
const counted = /* @__PURE__ */ (() => whole(0, Number.MAX_SAFE_INTEGER))();

const matrixShape = /* @__PURE__ */ (() =>
  object(
    {
      /** Who is waited for, the one first whose answer frees most. */
      blockers: list(
        object(
          {
            /** The agency. */
            agencyId: text,
            /** The ids of the obstacles that wait for its answer. */
            obstacles: list(text),
            /** How many obstacles its answer frees. */
            frees: counted,
            /** Whether it waits in a circle. */
            inCircle: flag,
          },
          open,
        ),
      ),
      /** Few meetings that settle all open obstacles. */
      meetings: list(
        object(
          {
            /** Who calls it. */
            convener: text,
            /** All who take part. */
            agencies: list(text),
            /** The ids of the obstacles that it settles. */
            obstacles: list(text),
          },
          open,
        ),
      ),
      /** What is taken for granted. */
      basis: citationShape,
      /** What a person should look at. */
      findings: list(findingShape),
    },
    open,
  ))();

/**
 * What the table of coordination prints: a {@link CoordinationMatrix}, or what came back of one.
 *
 * @term bahan tabel koordinasi
 */
export interface CoordinationTableInput extends Given<typeof matrixShape> {}

const optionsShape = /* @__PURE__ */ (() => object(makerFields))();

/**
 * How the table of coordination is made.
 *
 * @term pilihan tabel koordinasi
 */
export interface CoordinationTableOptions extends MakerFields, Given<typeof optionsShape> {}

/**
 * Lays out who must answer and who must meet: the agencies that are waited for, the one first whose answer frees most; and
 * the meetings that settle all open obstacles.
 *
 * @term tabel koordinasi
 * @param matrix - What {@link coordinationMatrix} gave, or what came back of it.
 * @param options - Caption, and the names of agencies and obstacles by their ids.
 * @returns The table, with the findings of the matrix. An agency that waits in a circle says so in a footnote.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`.
 * @see No official source: it is a question of layout.
 * @example
 * ```ts
 * import { coordinationMatrix } from "sakip";
 * import { coordinationTable } from "sakip/report";
 *
 * const matrix = coordinationMatrix([
 *   { id: "1", text: "Lahan", agencyId: "pupr", waitsFor: ["pertanahan"], since: "2024-01-10" },
 * ]);
 * coordinationTable(matrix).rows.map(({ kind }) => kind) // => ["band", "item", "band", "item"]
 * ```
 */
export function coordinationTable(matrix: CoordinationTableInput, options: CoordinationTableOptions = {}): Table {
  const [read, { caption, names }] = readAll([matrixShape, matrix, "matrix"], [optionsShape, options, "options"]);
  const { blockers, meetings, basis, findings } = read;
  return assembleTable({
    caption: caption ?? words("Koordinasi antarperangkat daerah", "Coordination between agencies"),
    columns: [
      column("no", own, count),
      naming("agency", words("Perangkat daerah", "Agency")),
      column("others", words("Peserta rapat", "Taking part"), { width: 30 }),
      column("obstacles", words("Kendala", "Obstacles"), { width: 30 }),
      figures("frees", words("Terurai dengan jawabannya", "Freed by its answer"), {}, 10),
    ],
    numbered: false,
    rows: [
      ...(blockers.length === 0 ? [] : [bandRow(words("Yang ditunggu jawabannya", "Whose answer is waited for"))]),
      ...blockers.map(({ agencyId, obstacles, frees, inCircle }, i) =>
        itemRow({
          no: textCell(String(i + 1)),
          agency: textCell(nameOf(agencyId, names), { notes: inCircle ? [circle] : [] }),
          obstacles: textCell(namesOf(obstacles, names)),
          frees: numberCell(exactOf(frees)),
        }),
      ),
      ...(meetings.length === 0 ? [] : [bandRow(words("Rapat yang diusulkan", "Meetings proposed"))]),
      ...meetings.map(({ convener, agencies, obstacles }, i) =>
        itemRow({
          no: textCell(String(i + 1)),
          agency: textCell(nameOf(convener, names)),
          others: textCell(
            namesOf(
              agencies.filter((id) => id !== convener),
              names,
            ),
          ),
          obstacles: textCell(namesOf(obstacles, names)),
        }),
      ),
    ],
    sources: [basis],
    findings,
  });
}

const own = /* @__PURE__ */ words("No", "No");

/** Several names in a line. */
function namesOf(ids: readonly string[], names: Names): Words {
  const all = ids.map((id) => bothOf(nameOf(id, names)));
  return words(all.map(({ id }) => id).join(", "), all.map(({ en }) => en).join(", "));
}

const circle = /* @__PURE__ */ words(
  "Ikut dalam lingkaran saling menunggu; perlu diputuskan pimpinan.",
  "Part of a circle of waiting; somebody above must decide.",
);
