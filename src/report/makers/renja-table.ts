import { type Given, object, optional, readAll, series } from "../../core/index.ts";
import { permendagri86of2017Scale } from "../../regulation/index.ts";
import { makerFields, reasonCell, sameWords } from "../parts/index.ts";
import {
  assembleTable,
  bothOf,
  type CellRead,
  type DraftRow,
  itemRow,
  numberCell,
  type Table,
  textCell,
  type Words,
  words,
} from "../table/index.ts";
import { renjaColumns } from "./renja-columns.ts";
import { type RenjaFigure, renjaSide } from "./renja-figures.ts";
import { type RenjaFactors, type RenjaRow, renjaFactorsShape, renjaRowShape } from "./renja-input.ts";
import { meanRows } from "./renja-means.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** What the table is about, where our own words are not to stand above it. */
    caption: makerFields.caption,
    /** What stands in full-width rows below. */
    factors: optional(renjaFactorsShape, {}),
  }))();

/**
 * How the Renja form is made.
 *
 * @term pilihan formulir evaluasi hasil Renja
 */
export interface RenjaTableOptions extends Given<typeof optionsShape> {}

/**
 * Lays the evaluation of a Renja out in its form: 25 columns under three rows of heads and a row of numbers, the mean
 * achievement with its predicate, and the full-width rows for what helped, what hindered and what follows.
 *
 * Columns 12 to 14 are computed: what the year has reached, what the Renstra has reached with it, and how many percent of
 * its target that is. Percent is percent, always.
 *
 * @term formulir evaluasi hasil Renja
 * @param rows - The indicators with targets and quarters.
 * @param options - Caption, and the words of the full-width rows.
 * @returns The table. What is missing is a dash with the reason in a footnote, and is not counted in the mean.
 * @throws A {@link SakipError} with every problem at once: `invalid-input`, `invalid-number`.
 * @see Permendagri 86/2017 as five templates of applications print its form; the regulation was not read.
 * @example
 * ```ts
 * import { renjaTable } from "sakip/report";
 *
 * const pair = (performance: number | null, money: number | null) => ({ performance, money });
 * const table = renjaTable([
 *   {
 *     programme: "Program A",
 *     indicator: "Peserta (orang)",
 *     planTarget: pair(500, 1000),
 *     before: pair(300, 400),
 *     target: pair(100, 300),
 *     quarters: [pair(20, 50), pair(30, 100), pair(null, null), pair(null, null)],
 *   },
 * ]);
 * const [first] = table.rows;
 * first?.kind === "item" && first.cells["k14"]?.kind === "number" && String(first.cells["k14"].value) // => "70"
 * ```
 */
export function renjaTable(rows: Iterable<RenjaRow>, options: RenjaTableOptions = {}): Table {
  const [read, { caption, factors }] = readAll(
    [series(renjaRowShape), rows, "rows"],
    [optionsShape, options, "options"],
  );
  const sides = read.map((row) => ({ k: renjaSide(row, "performance"), rp: renjaSide(row, "money") }));
  const body = read.map(({ objective, programme, indicator, agency }, i): DraftRow => {
    const side = sides[i];
    const opens = objective !== undefined && !sameWords(objective, read[i - 1]?.objective);
    const span = opens
      ? spanOf(
          read.map((row) => row.objective),
          i,
        )
      : 1;
    return itemRow({
      no: textCell(String(i + 1)),
      objective: opens ? textCell(objective, { rows: span }) : undefined,
      programme: textCell(programme),
      indicator: textCell(indicator),
      ...(side && pairsOf(side)),
      agency: agency === undefined ? undefined : textCell(agency),
    });
  });
  return assembleTable({
    caption: caption ?? words("Evaluasi terhadap hasil Renja", "Evaluation of the results of the Renja"),
    columns: renjaColumns,
    numbered: true,
    rows: [
      ...body,
      ...meanRows(
        sides.map(({ k }) => k.rate),
        sides.map(({ rp }) => rp.rate),
      ),
      ...factorRows(factors),
    ],
    sources: [permendagri86of2017Scale.source],
    findings: [],
  });
}

interface Sides {
  readonly k: ReturnType<typeof renjaSide>;
  readonly rp: ReturnType<typeof renjaSide>;
}

function pairsOf(sides: Sides): Record<string, CellRead> {
  return Object.fromEntries(
    (["k", "rp"] as const).flatMap((side) => {
      const { given, year, plan, rate } = sides[side];
      return [...given, year, plan, rate].map((figure, i): [string, CellRead] => [`${side}${i + 5}`, cellOf(figure)]);
    }),
  );
}

function cellOf(figure: RenjaFigure): CellRead {
  switch (figure.kind) {
    case "none":
      return reasonCell(figure.reason);
    case "text":
      return textCell(figure.text);
    case "figure":
      return numberCell(figure.value, { notes: (figure.unreported ?? 0) > 0 ? [soFar(figure.unreported ?? 0)] : [] });
  }
}

/** How many rows stand under one objective. */
function spanOf(objectives: readonly (Words | undefined)[], from: number): number {
  const [first] = objectives.slice(from);
  const end = objectives.findIndex(
    (each, i) => i > from && each !== undefined && first !== undefined && !sameWords(each, first),
  );
  return (end === -1 ? objectives.length : end) - from;
}

function factorRows(factors: RenjaFactors): readonly DraftRow[] {
  return (["supporting", "hindering", "nextQuarter", "nextPlan"] as const).map((key) => {
    const [label, said] = [factorWords[key], bothOf(factors[key] ?? BLANK)];
    return itemRow({ no: textCell(words(`${label.id}: ${said.id}`, `${label.en}: ${said.en}`), { columns: 25 }) });
  });
}

const BLANK = "…";

const factorWords = /* @__PURE__ */ (() => ({
  supporting: words("Faktor pendorong keberhasilan", "What helped"),
  hindering: words("Faktor penghambat", "What hindered"),
  nextQuarter: words(
    "Tindak lanjut yang diperlukan dalam triwulan berikutnya",
    "What is to follow in the next quarter",
  ),
  nextPlan: words("Tindak lanjut yang diperlukan dalam Renja berikutnya", "What is to follow in the next Renja"),
}))();

const soFar = (unreported: number) =>
  words(
    `Sampai triwulan yang dilaporkan; ${unreported} triwulan belum dilaporkan.`,
    `Up to the quarters that were reported; ${unreported} ${unreported === 1 ? "is" : "are"} not reported.`,
  );
