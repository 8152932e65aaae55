import {
  addUnder,
  anyText,
  anything,
  callback,
  deepFreeze,
  object,
  type Problem,
  readAll,
  readInto,
  refuseIfAny,
  series,
  tell,
} from "../../core/index.ts";
import type { Finding } from "../../finding/index.ts";
import { repeatedCode, unjoinedRows } from "../telling/index.ts";
import type { JoinedRows, RowPair } from "./joined-rows.ts";

/**
 * How the codes of rows are found.
 *
 * @typeParam L - The rows of the first list.
 * @typeParam R - The rows of the second list.
 * @term pilihan penggabungan
 */
export interface JoinOptions<L, R> {
  /** The code of a row of the first list; null for one without a code. */
  readonly left: (row: L) => string | null | undefined;
  /** The code of a row of the second list; null for one without a code. */
  readonly right: (row: R) => string | null | undefined;
}

const optionsShape = /* @__PURE__ */ (() =>
  object({
    left: callback<(row: unknown) => unknown>(),
    right: callback<(row: unknown) => unknown>(),
  }))();

/**
 * Joins two lists by codes: realisations with the targets that stand in another sheet. Codes are texts: 3.10 is not 3.1.
 * Blanks in them make no difference. Names are never joined by.
 *
 * @term penggabungan daftar
 * @typeParam L - The rows of the first list.
 * @typeParam R - The rows of the second list.
 * @param left - The first list.
 * @param right - The second list.
 * @param by - Where the codes of the rows are.
 * @returns The pairs in the order of the first list, the rows without a counterpart, and what was found. A code that a list
 * has more than once is not paired.
 * @throws A {@link SakipError} `invalid-input` for lists or options that are none.
 * @see No official source: it is how sheets refer to each other.
 * @example
 * ```ts
 * import { joinRows } from "sakip/reading";
 *
 * const reached = [{ code: "1.1.1.1", value: "2.22" }, { code: "1.1.1.2", value: "0" }];
 * const targets = [{ kode: "1.1.1.1 ", target: "4" }];
 * const { pairs, left } = joinRows(reached, targets, { left: (row) => row.code, right: (row) => row.kode });
 * pairs.map(({ code, left: { value }, right: { target } }) => [code, value, target]) // => [["1.1.1.1", "2.22", "4"]]
 * left.map(({ code }) => code) // => ["1.1.1.2"]
 * ```
 */
export function joinRows<L, R>(left: Iterable<L>, right: Iterable<R>, by: JoinOptions<L, R>): JoinedRows<L, R> {
  const [ls, rs, codes] = readAll(
    [series(anything<L>()), left, "left"],
    [series(anything<R>()), right, "right"],
    [optionsShape, by, "by"],
  );
  const problems: Problem[] = [];
  const ours = byCode(ls, (row, i) => readInto(problems, anyText, codes.left(row) ?? "", ["left", i, "code"]));
  const theirs = byCode(rs, (row, i) => readInto(problems, anyText, codes.right(row) ?? "", ["right", i, "code"]));
  refuseIfAny(problems);
  const pairs: RowPair<L, R>[] = [];
  const paired = new Set<unknown>();
  for (const [code, [one, ...more]] of ours) {
    // No code is no key.
    const [other, ...others] = code === "" ? [] : (theirs.get(code) ?? []);
    if (one === undefined || other === undefined || more.length > 0 || others.length > 0) continue;
    pairs.push({ code, left: one.row, right: other.row });
    paired.add(one).add(other);
  }
  const alone = <T>(all: ReadonlyMap<string, readonly Coded<T>[]>) =>
    [...all.values()].flat().filter((each) => !paired.has(each));
  const [onlyLeft, onlyRight] = [alone(ours), alone(theirs)];
  const findings = [...told(ours, onlyLeft, "left"), ...told(theirs, onlyRight, "right")];
  // Rows are the caller's own: they are handed back, and not frozen.
  return Object.freeze({
    kind: "joined-rows",
    pairs: Object.freeze(pairs.map((pair) => Object.freeze(pair))),
    left: Object.freeze(onlyLeft.map(({ row }) => row)),
    right: Object.freeze(onlyRight.map(({ row }) => row)),
    findings: deepFreeze(findings),
  });
}

interface Coded<T> {
  readonly code: string;
  readonly row: T;
}

function byCode<T>(
  rows: readonly T[],
  codeOf: (row: T, place: number) => string,
): ReadonlyMap<string, readonly Coded<T>[]> {
  const found = new Map<string, Coded<T>[]>();
  rows.forEach((row, i) => {
    const given = codeOf(row, i);
    const code = typeof given === "string" ? given.replace(/\s+/g, "").replace(/(?<!\.)\.+$/, "") : "";
    addUnder(found, code, { code, row });
  });
  return found;
}

function told<T>(
  all: ReadonlyMap<string, readonly Coded<T>[]>,
  alone: readonly Coded<T>[],
  side: "left" | "right",
): Finding[] {
  const [first] = alone;
  const repeated = [...all].filter(([code, rows]) => code !== "" && rows.length > 1);
  return [
    ...repeated.map(([code, rows]) =>
      tell(repeatedCode, { subject: code, path: [side] }, { code, rows: rows.length, side }),
    ),
    ...(first === undefined
      ? []
      : [
          tell(
            unjoinedRows,
            { subject: side, path: [side] },
            { rows: alone.length, example: first.code === "" ? "-" : first.code, side },
          ),
        ]),
  ];
}
