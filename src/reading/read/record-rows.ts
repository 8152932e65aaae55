import { deepFreeze, itemsOf, leaf, plainCopy, problemAt, readAll, refuseIfAny } from "../../core/index.ts";
import type { Rows } from "../sheet/index.ts";

type Plain = Readonly<Record<string, unknown>>;

const recordsShape = /* @__PURE__ */ (() =>
  leaf<unknown>({}, { en: "a record, or a list of records", id: "rekaman, atau daftar rekaman" }, (given) =>
    isRecord(given) || (Array.isArray(given) && given.every(isRecord)) ? given : undefined,
  ))();

/** The list in a record that is of itself, and of no lower level. */
const INDICATORS = "indikator";

/**
 * Lays records out as rows of cells, as APIs and databases hand them over: their keys become the head. Lists of records
 * within records become rows of their own below them, with the key of the list as their level, and codes that count anew
 * below each parent are written whole. What is left is to be read by {@link readRows}.
 *
 * @term baris dari rekaman
 * @param records - A record, or a list of them; records within may hold further lists.
 * @returns The rows, the first of them the head: `level`, `kode`, `uraian` and the other keys where records hold lists of
 * records, the keys alone where they do not.
 * @throws A {@link SakipError} `invalid-input` for what is neither a record nor a list of records.
 * @see The nested records are those of the public documentation of SIPD (`push_rpjmd`, `push_renstra`).
 * @example
 * ```ts
 * import { readRows, recordRows, sipdPlanLayout } from "sakip/reading";
 *
 * const plan = {
 *   tahunmulai: 2021,
 *   uraivisi: "Maju",
 *   misi: [
 *     {
 *       kodemisi: 1,
 *       uraimisi: "SDM unggul",
 *       tujuan: [
 *         {
 *           kodetujuan: 1,
 *           uraitujuan: "SDM meningkat",
 *           indikator: [{ uraiindikator: "IPM", satuan: "Indeks", status: "positif", target_t1: "70.10", target_t2: "70.50" }],
 *         },
 *       ],
 *     },
 *   ],
 * };
 * recordRows(plan)[0] // => ["level", "kode", "uraian", "tahunmulai", "uraiindikator", "satuan", "status", "target_t1", "target_t2"]
 * const { items } = readRows(recordRows(plan), sipdPlanLayout, { context: { planStart: plan.tahunmulai } });
 * items.map(({ level, title, indicators }) => [level, title, indicators.length])
 * // => [["vision", "Maju", 0], ["mission", "SDM unggul", 0], ["goal", "SDM meningkat", 1]]
 * ```
 * @example
 * ```ts
 * import { recordRows } from "sakip/reading";
 *
 * recordRows([{ kode: "1.1", tw1: 20 }, { kode: "1.2", tw2: 5 }]) // => [["kode", "tw1", "tw2"], ["1.1", 20, null], ["1.2", null, 5]]
 * ```
 */
export function recordRows(records: unknown): Rows {
  const [given] = readAll([recordsShape, plainCopy(itemsOf(records) ?? records, "records"), "records"]);
  const all = (Array.isArray(given) ? given : [given]).filter(isRecord);
  refuseIfAny(all.some((record) => levelsOf(record) > MOST_LEVELS) ? [tooDeep(given)] : []);
  const isNested = all.some((record) => lists(record).length > 0);
  const found = isNested ? all.flatMap((record) => nested(record, "", null)) : all.map(cellsOf);
  const keys = [...new Set(found.flatMap((row) => Object.keys(row)))];
  return deepFreeze([
    keys,
    ...found.map((row) => keys.map((key) => (Object.hasOwn(row, key) ? (row[key] ?? null) : null))),
  ]);
}

/** Plans have six levels; what has more than twice as many is not laid out as rows. */
const MOST_LEVELS = 12;

const tooDeep = (given: unknown) =>
  problemAt("invalid-input", ["records"], given, {
    en: `records of at most ${MOST_LEVELS} levels`,
    id: `rekaman dengan paling banyak ${MOST_LEVELS} tingkat`,
  });

function levelsOf(value: unknown, levels = 0): number {
  if (typeof value !== "object" || value === null || levels > MOST_LEVELS) return levels;
  return Math.max(levels, ...Object.values(value).map((own) => levelsOf(own, levels + 1)));
}

/** The rows of a record: its own, those of its indicators, and those of the lists in it. */
function nested(record: Plain, level: string, above: string | null): Plain[] {
  const named = level === "" ? (record["uraivisi"] === undefined ? "" : "visi") : level;
  const [codeKey, titleKey] = [
    keyOf(record, ["kode", "kd", "id"], named),
    keyOf(record, ["urai", "uraian", "nama"], named),
  ];
  const code = wholeCode(codeKey === undefined ? undefined : record[codeKey], above);
  const rest = Object.fromEntries(
    Object.entries(cellsOf(record)).filter(([key]) => key !== codeKey && key !== titleKey),
  );
  const indicators = recordsAt(record, INDICATORS);
  const [first, ...more] = indicators.map(cellsOf);
  const own = {
    level: named === "" ? null : named,
    kode: code,
    uraian: titleKey === undefined ? null : record[titleKey],
  };
  return [
    { ...own, ...rest, ...first },
    ...more.map((each) => ({ level: null, kode: null, uraian: null, ...each })),
    ...lists(record)
      .filter((key) => key !== INDICATORS)
      .flatMap((key) => recordsAt(record, key).flatMap((each) => nested(each, key, code ?? above))),
  ];
}

/** The key that holds the code or the title of a record of a level: `kodemisi`, `kode_misi`, `kode`. */
function keyOf(record: Plain, words: readonly string[], level: string): string | undefined {
  const plain = level.replace(/[^a-z]/gi, "").toLowerCase();
  const wanted = words.flatMap((word) => [`${word}${plain}`, word]);
  const keys = Object.keys(record).map((key) => ({ key, plain: key.replace(/[^a-z]/gi, "").toLowerCase() }));
  return wanted.flatMap((word) => keys.find((each) => each.plain === word)?.key ?? [])[0];
}

/** A code that counts anew below each parent follows that of the parent; official ones are whole. */
function wholeCode(code: unknown, above: string | null): string | null {
  if (typeof code !== "string" && typeof code !== "number") return null;
  const own = String(code).trim();
  return above === null || /[.-]/.test(own) ? own : `${above}.${own}`;
}

function lists(record: Plain): string[] {
  return Object.keys(record).filter((key) => recordsAt(record, key).length > 0);
}

function recordsAt(record: Plain, key: string): readonly Plain[] {
  const value = record[key];
  return Array.isArray(value) && value.every(isRecord) ? value : [];
}

function isRecord(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** What stands in a list of a list is no row: it is told by its text. */
const textOf = (item: unknown): unknown => (typeof item === "object" && item !== null ? JSON.stringify(item) : item);

/** The cells of a record: what stands in a record within, and lists of plain values on one line; lists of records aside. */
function cellsOf(record: Plain): Plain {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
      if (isRecord(value)) return Object.entries(cellsOf(value)).map(([inner, each]) => [`${key}_${inner}`, each]);
      if (!Array.isArray(value)) return [[key, value]];
      return value.length === 0 || value.some(isRecord) ? [] : [[key, value.map(textOf).join("; ")]];
    }),
  );
}
