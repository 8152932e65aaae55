import { deepFreeze, type Given, object, optional, readAll, refuseIfAny, text, word } from "../../../core/index.ts";
import { exactToDecimal } from "../../../number/index.ts";
import type { ComponentInput } from "./component-shape.ts";
import { type Level, lastGroup, type PlacedRow, placedRows, rowFaults } from "./placed-rows.ts";
import type { ProvedRegulation } from "./proved-regulation.ts";
import { regulationShape } from "./regulation-shape.ts";
import { type WeightRow, type WeightRowRead, weightTableShape } from "./table-row-shape.ts";

const optionsShape = /* @__PURE__ */ (() =>
  object({
    /** How sub-components are scored, where their rows do not say it. */
    method: word(["judged", "mean", "sum"]),
    /** The id of their answer scale, where rows do not say it. */
    answers: text,
    /** The regulation whose keys are taken where codes agree, so that departures stand beside what they depart from. */
    base: optional(regulationShape),
  }))();

/**
 * How the rows of a table become components.
 *
 * @term pilihan pembacaan tabel bobot
 */
export interface TableOptions extends Given<typeof optionsShape> {}

/**
 * Makes the components of a regulation from a printed table: components, sub-components and criteria below each other, as
 * annexes have them. {@link defineRegulation} then proves them.
 *
 * @term komponen dari tabel bobot
 * @param rows - The rows in their printed order. What a row is follows from the groups of its code: `"1"`, `"1.a"`, `"1.a.3"`.
 * @param options - How sub-components are scored, by which answers, and whose keys they take.
 * @returns The components, frozen, as {@link defineRegulation} takes them.
 * @throws A {@link SakipError} with every problem at once: `duplicate-key` for a code that stands twice, `invalid-number`
 * for a component or sub-component without a weight, `invalid-input` for a row that stands below none of its kind, or whose
 * level cannot be told.
 * @see No official source: annexes of regional regulations print such tables.
 * @example
 * ```ts
 * import { componentsFromTable } from "sakip";
 *
 * const [planning] = componentsFromTable(
 *   [
 *     { code: "1", label: "Perencanaan Kinerja", weight: 30 },
 *     { code: "1.a", label: "Dokumen tersedia", weight: 12 },
 *     { code: "1.a.1", label: "Ada rencana strategis" },
 *     { code: "1.a.2", label: "Ada perjanjian kinerja" },
 *     { code: "1.b", label: "Dokumen dimanfaatkan", weight: 18 },
 *     { code: "1.b.1", label: "Target dipantau berkala" },
 *   ],
 *   { method: "mean", answers: "a-to-e" },
 * );
 * planning?.parts.map(({ key, weight, items }) => `${key} ${weight}: ${items.length}`) // => ["a 12: 2", "b 18: 1"]
 * ```
 */
export function componentsFromTable(rows: Iterable<WeightRow>, options: TableOptions): readonly ComponentInput[] {
  const [read, { method, answers, base }] = readAll(
    [weightTableShape, rows, "rows"],
    [optionsShape, options, "options"],
  );
  const placed = placedRows(read);
  refuseIfAny(placed.flatMap((_each, i) => rowFaults(placed, i)));
  const keys = keysOf(base);
  const facts = ({ code, label, key, full, weight }: WeightRowRead) => ({
    key: key ?? keys.get(code) ?? lastGroup(code),
    code,
    label: typeof label === "string" ? { id: label, en: label } : label,
    ...(full !== undefined && { full: exactToDecimal(full) }),
    ...(weight !== undefined && { weight: exactToDecimal(weight) }),
  });
  const components = sectionsOf(placed, "component").map((component) => ({
    ...facts(component.head),
    parts: sectionsOf(component.below, "part").map((part) => ({
      ...facts(part.head),
      method: part.head.method ?? method,
      answers: part.head.answers ?? answers,
      items: part.below.map(({ row }) => ({
        ...facts(row),
        ...(row.answers !== undefined && { answers: row.answers }),
      })),
    })),
  }));
  // No row of a component or a sub-component is without a weight any more.
  return deepFreeze(components as readonly ComponentInput[]);
}

/** The rows below each row of a level. */
function sectionsOf(placed: readonly PlacedRow[], level: Level) {
  const heads = placed.flatMap((each, at) => (each.level === level ? [{ head: each.row, at }] : []));
  return heads.map(({ head, at }, i) => ({ head, below: placed.slice(at + 1, heads[i + 1]?.at) }));
}

/** The keys of a regulation, by the codes of its components, sub-components and items. */
function keysOf(base: ProvedRegulation | undefined): ReadonlyMap<string, string> {
  const components = base?.regulation.components ?? [];
  const parts = components.flatMap((component) => component.parts);
  const all = [...components, ...parts, ...parts.flatMap(({ items }) => items)];
  return new Map(all.map(({ code, key }) => [code, key]));
}
