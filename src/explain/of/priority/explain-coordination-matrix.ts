import { flag, list, optional, type Plain, type Read, readAll, text, whole } from "../../../core/index.ts";
import { exactOf } from "../../../number/index.ts";
import { isoDate } from "../../../period/index.ts";
import type { CoordinationMatrix } from "../../../priority/index.ts";
import { type Explanation, explained } from "../../tell/index.ts";
import { dayInput } from "../shared/dates.ts";
import { groundFields, partShape, resultShape } from "../shared/fields.ts";
import { answer, counted, listed } from "../shared/listed.ts";

const count = /* @__PURE__ */ (() => whole<number>(0, Number.MAX_SAFE_INTEGER))();

const matrixRead = /* @__PURE__ */ (() =>
  resultShape("coordination-matrix", {
    ...groundFields,
    asOf: optional(isoDate),
    open: count,
    pairs: list(partShape({ agencies: list(text), obstacles: list(text), mutual: flag })),
    blockers: list(
      partShape({
        agencyId: text,
        obstacles: list(text),
        frees: count,
        reaches: count,
        heldUpBy: count,
        inCircle: flag,
      }),
    ),
    cycles: list(list(text)),
    meetings: list(partShape({ convener: text, agencies: list(text), obstacles: list(text) })),
  }))();

type MatrixRead = Read<typeof matrixRead>;

/**
 * Explains who must meet whom: the pairs with obstacles between them, whose answer frees how many, the circles of waiting,
 * and the meetings that settle all of them.
 *
 * @term penjelasan matriks koordinasi
 * @param result - What {@link coordinationMatrix} gave, or its plain copy.
 * @returns How many obstacles are open, with a step for each pair, agency, circle and meeting.
 * @throws A {@link SakipError} `invalid-input` for what is no such matrix.
 * @see No official source.
 * @example
 * ```ts
 * import { coordinationMatrix, explainCoordinationMatrix } from "sakip";
 *
 * const matrix = coordinationMatrix([
 *   { id: "k1", text: "Izin lokasi", agencyId: "dlh", waitsFor: ["dpkp"], since: "2025-07-01" },
 * ]);
 * explainCoordinationMatrix(matrix).steps.map(({ label, value }) => [label.id, value])
 * // => [["Kendala antara dlh dan dpkp", "1"], ["Kendala yang terbebaskan oleh jawaban dpkp", "1"], ["Kendala yang diselesaikan dalam rapat dlh", "1"]]
 * ```
 */
export function explainCoordinationMatrix(result: CoordinationMatrix | Plain<CoordinationMatrix>): Explanation {
  const [read] = readAll([matrixRead, result, "result"]);
  const { asOf, open, pairs, blockers, cycles, meetings, basis, findings } = read;
  return explained({
    subject: "coordination-matrix",
    label: { id: "Kendala yang masih terbuka", en: "Open obstacles" },
    value: exactOf(open),
    unit: "obstacles",
    statement: {
      id: "Rapat dipilih satu demi satu: setiap kali yang menyelesaikan kendala terbanyak di antara yang tersisa. Jumlah rapat yang lebih sedikit mungkin cukup.",
      en: "Meetings are chosen one by one: each time the one that settles most of those left. Fewer may do.",
    },
    inputs: [asOf === undefined ? undefined : dayInput(asOf)],
    basis,
    findings,
    steps: [
      ...pairs.map(pairNode),
      ...blockers.map(blockerNode),
      ...cycles.map(circleNode),
      ...meetings.map(meetingNode),
    ],
  });
}

function pairNode({ agencies, obstacles, mutual }: MatrixRead["pairs"][number]): Explanation {
  const [one = "", other = ""] = agencies;
  return explained({
    subject: `pair:${one}:${other}`,
    label: { id: `Kendala antara ${one} dan ${other}`, en: `Obstacles between ${one} and ${other}` },
    value: exactOf(obstacles.length),
    unit: "obstacles",
    inputs: [listed("obstacles", names.which, obstacles), answer("mutual", names.mutual, mutual)],
  });
}

function blockerNode({ agencyId, frees, ...own }: MatrixRead["blockers"][number]): Explanation {
  return explained({
    subject: `blocker:${agencyId}`,
    label: {
      id: `Kendala yang terbebaskan oleh jawaban ${agencyId}`,
      en: `Obstacles that the answer of ${agencyId} frees`,
    },
    value: exactOf(frees),
    unit: "obstacles",
    inputs: [
      listed("obstacles", names.waiting, own.obstacles),
      counted("reaches", names.reaches, own.reaches),
      counted("held-up-by", names.heldUpBy, own.heldUpBy),
      answer("in-circle", names.inCircle, own.inCircle),
    ],
  });
}

function circleNode(circle: readonly string[]): Explanation {
  const round = [...circle, ...circle.slice(0, 1)].join(" → ");
  return explained({
    subject: `circle:${circle.join(":")}`,
    label: { id: "Lingkaran saling menunggu", en: "Circle of waiting" },
    value: { word: round, words: { id: round, en: round } },
  });
}

function meetingNode({ convener, agencies, obstacles }: MatrixRead["meetings"][number]): Explanation {
  return explained({
    subject: `meeting:${convener}:${obstacles.join(":")}`,
    label: {
      id: `Kendala yang diselesaikan dalam rapat ${convener}`,
      en: `Obstacles that a meeting called by ${convener} settles`,
    },
    value: exactOf(obstacles.length),
    unit: "obstacles",
    inputs: [listed("agencies", names.takePart, agencies), listed("obstacles", names.which, obstacles)],
  });
}

const names = {
  which: { id: "yaitu", en: "namely" },
  mutual: { id: "saling menunggu", en: "each waits for the other" },
  waiting: { id: "yang menunggunya", en: "waiting for it" },
  reaches: { id: "bergantung padanya, langsung atau tidak", en: "wait for it, themselves or through others" },
  heldUpBy: { id: "menghambat dirinya sendiri", en: "hold it up itself" },
  inCircle: { id: "dalam lingkaran saling menunggu", en: "in a circle of waiting" },
  takePart: { id: "peserta rapat", en: "taking part" },
};
