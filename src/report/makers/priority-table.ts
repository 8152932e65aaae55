import {
  bilingualShape,
  citationShape,
  findingShape,
  type Given,
  list,
  object,
  optional,
  readAll,
  text,
  whole,
  word,
} from "../../core/index.ts";
import { exactOf, resultNumber } from "../../number/index.ts";
import { formatDay, isoDate } from "../../period/index.ts";
import {
  column,
  count,
  figureOutcome,
  figures,
  type MakerFields,
  makerFields,
  nameOf,
  naming,
  outcomeCell,
  own,
  percent,
  reasonCell,
  rupiah,
  sentences,
} from "../parts/index.ts";
import { assembleTable, itemRow, numberCell, type Table, textCell, words, wordsShape } from "../table/index.ts";

const open = { open: true };

const reviewShape = /* @__PURE__ */ (() =>
  object(
    {
      /** The day. */
      asOf: isoDate,
      /** The programmes. */
      programmes: list(
        object(
          {
            /** The name. */
            title: wordsShape,
            /** The agency that leads it. */
            leadAgencyId: text,
            /** The mean achievement of its indicators. */
            achievement: figureOutcome,
            /** Its spending; absent where nothing was told of it. */
            absorption: optional(figureOutcome),
            /** How many points its absorption is above or below its target. */
            gap: optional(resultNumber),
            /** The same in rupiah. */
            gapAmount: optional(resultNumber),
            /** Its open obstacles; absent where nothing is known of them. */
            obstacles: optional(
              object(
                {
                  /** How many are open. */
                  open: whole(0, 1e9),
                  /** How many of them are beyond the day that was promised. */
                  overdue: whole(0, 1e9),
                },
                open,
              ),
            ),
            /** Where it stands. */
            status: word(["on-track", "at-risk", "behind", "no-data"]),
            /** The clause of the rules that gave the status. */
            clause: object(
              {
                /** When it holds, in words. */
                label: bilingualShape,
              },
              open,
            ),
            /** What a person should look at. */
            findings: list(findingShape),
          },
          open,
        ),
      ),
      /** Where the rules come from. */
      basis: citationShape,
      /** What a person should look at. */
      findings: list(findingShape),
    },
    open,
  ))();

/**
 * What the table of priorities prints: a {@link PriorityReview}, or what came back of one.
 *
 * @term bahan tabel program prioritas
 */
export interface PriorityTableInput extends Given<typeof reviewShape> {}

const optionsShape = /* @__PURE__ */ (() => object(makerFields))();

/**
 * How the table of priorities is made.
 *
 * @term pilihan tabel program prioritas
 */
export interface PriorityTableOptions extends MakerFields, Given<typeof optionsShape> {}

/**
 * Lays a review of priority programmes out: achievement, absorption, gap in points and rupiah, open obstacles, and the
 * status with the rule that gave it.
 *
 * @term tabel program prioritas
 * @param review - What {@link reviewPriorities} gave, or what came back of it.
 * @param options - Caption, and the names of the agencies.
 * @returns The table. What is not known of a programme is a dash with the reason in a footnote.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`, `invalid-date`.
 * @see No official source: it is a question of layout; the rules of the statuses are those of the review.
 * @example
 * ```ts
 * import { reviewPriorities } from "sakip";
 * import { priorityTable } from "sakip/report";
 *
 * const review = reviewPriorities(
 *   [{ id: "stunting", title: "Penurunan stunting", leadAgencyId: "dinkes", agencyIds: ["dinkes"] }],
 *   { asOf: "2024-06-30" },
 * );
 * const [row] = priorityTable(review).rows;
 * row?.kind === "item" && row.cells["absorption"]?.kind // => "missing"
 * ```
 */
export function priorityTable(review: PriorityTableInput, options: PriorityTableOptions = {}): Table {
  const [read, { caption, names }] = readAll([reviewShape, review, "review"], [optionsShape, options, "options"]);
  const { asOf, programmes, basis, findings } = read;
  return assembleTable({
    caption:
      caption ??
      words(`Program prioritas per ${formatDay(asOf, "id")}`, `Priority programmes on ${formatDay(asOf, "en")}`),
    columns: [
      column("no", own.no, count),
      naming("title", words("Program prioritas", "Priority programme")),
      column("lead", words("Penanggung jawab", "Led by"), { width: 18 }),
      figures("achievement", own.achievement, percent),
      figures("absorption", own.rate, percent),
      figures("gap", words("Selisih (poin)", "Gap (points)"), { decimals: 2 }),
      figures("amount", words("Selisih (Rp)", "Gap (Rp)"), rupiah, 16),
      figures("open", words("Kendala terbuka", "Open obstacles"), {}, 8),
      figures("overdue", words("Lewat janji", "Overdue"), {}, 8),
      column("status", words("Status", "Status"), { width: 14 }),
    ],
    numbered: false,
    rows: programmes.map((programme, i) => {
      const { title, leadAgencyId, achievement, absorption, gap, gapAmount, obstacles, status, clause } = programme;
      return itemRow({
        no: textCell(String(i + 1)),
        title: textCell(title),
        lead: textCell(nameOf(leadAgencyId, names)),
        achievement: outcomeCell(achievement),
        absorption: absorption === undefined ? reasonCell("not-reported") : outcomeCell(absorption),
        gap: gap && numberCell(gap),
        amount: gapAmount && numberCell(gapAmount),
        open: obstacles && numberCell(exactOf(obstacles.open)),
        overdue: obstacles && numberCell(exactOf(obstacles.overdue)),
        status: textCell(STATUSES[status], { notes: [sentences(clause.label)] }),
      });
    }),
    sources: [basis],
    findings: [...programmes.flatMap((programme) => programme.findings), ...findings],
  });
}

const STATUSES = /* @__PURE__ */ (() => ({
  "on-track": words("Sesuai rencana", "On track"),
  "at-risk": words("Berisiko", "At risk"),
  behind: words("Tertinggal", "Behind"),
  "no-data": words("Belum ada data", "No data"),
}))();
