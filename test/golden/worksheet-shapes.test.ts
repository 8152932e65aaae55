// Worksheets and cascades laid out at random in the ways that sheets have. However they are laid out, the answers and the
// tree are the same.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cascadeLayout, readRows, worksheetLayout } from "../../src/reading/index.ts";

const choice = <T>(list: readonly T[]) => fc.constantFrom(...list);
const ROMAN = ["I", "II", "III", "IV"];
const letter = (i: number) => String.fromCharCode(65 + i);
const small = (i: number) => String.fromCharCode(97 + i);

const components = [
  ["planning", "Perencanaan Kinerja"],
  ["measurement", "Pengukuran Kinerja"],
  ["reporting", "Pelaporan Kinerja"],
  ["internal-evaluation", "Evaluasi Akuntabilitas Kinerja Internal"],
] as const;
const parts = [
  ["existence", ["Keberadaan", "Pemenuhan"]],
  ["quality", ["Kualitas"]],
  ["use", ["Pemanfaatan"]],
] as const;

type Numbering = (component: number, part?: number, criterion?: number) => string;
const numberings: Readonly<Record<string, Numbering>> = {
  "1 · 1.a · 1)": (c, p, k) => (p === undefined ? `${c + 1}` : k === undefined ? `${c + 1}.${small(p)}` : `${k + 1})`),
  "1 · 1.a · 1": (c, p, k) => (p === undefined ? `${c + 1}` : k === undefined ? `${c + 1}.${small(p)}` : `${k + 1}`),
  "1 · 1.a · 1.a.1": (c, p, k) =>
    [c + 1, ...(p === undefined ? [] : [small(p)]), ...(k === undefined ? [] : [k + 1])].join("."),
  "I · a · 1": (c, p, k) => (p === undefined ? (ROMAN[c] ?? "") : k === undefined ? small(p) : `${k + 1}`),
  "A · 1 · a": (c, p, k) => (p === undefined ? letter(c) : k === undefined ? `${p + 1}` : small(k)),
  "A · A.1 · A.1.1": (c, p, k) =>
    [letter(c), ...[p, k].flatMap((each) => (each === undefined ? [] : [each + 1]))].join("."),
};

const answered = fc.array(fc.array(choice(["AA", "A", "BB", "B", "CC", "C", "D"]), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});
const answers = answered.chain((first) =>
  fc.record({
    self: fc.constant(first),
    other: fc.array(fc.array(choice(["A", "BB", "B"]), { minLength: 3, maxLength: 3 }), {
      minLength: first.length,
      maxLength: first.length,
    }),
    numbering: choice(Object.keys(numberings)),
    criteria: fc.integer({ min: 0, max: 3 }),
    isTwo: fc.boolean(),
    head: choice(["Komponen/Sub Komponen/Kriteria", "KOMPONEN/ SUBKOMPONEN/ KRITERIA", "Uraian", "Komponen"]),
    answer: choice(["Jawaban", "PREDIKAT", "Penilaian"]),
    loud: fc.boolean(),
    weighed: fc.boolean(),
    titled: fc.boolean(),
  }),
);
type Given = typeof answers extends fc.Arbitrary<infer T> ? T : never;

function laidOut({ self, other, numbering, criteria, isTwo, head, answer, loud, weighed, titled }: Given): unknown[][] {
  const number = numberings[numbering];
  const weight = (cell: number | null) => (weighed ? [cell] : []);
  const both = (a: unknown, b: unknown) => (isTwo ? [a, b] : [a]);
  const shown = (title: string) => (loud ? title.toUpperCase() : title);
  return [
    ...(titled ? [["LEMBAR KERJA EVALUASI"], ["TAHUN 2025"], []] : []),
    ["No", head, ...weight(null).map(() => "Bobot"), ...(isTwo ? ["Penilaian Mandiri", "Evaluasi APIP"] : [answer])],
    ...(isTwo ? [[null, null, ...weight(null), answer, answer]] : []),
    ...self.flatMap((own, c) => [
      [number?.(c), shown(components[c]?.[1] ?? ""), ...weight(c === 2 ? 15 : 30), ...both(null, null)],
      ...own.flatMap((each, p) => [
        [number?.(c, p), parts[p]?.[1][0], ...weight(null), ...both(each, other[c]?.[p])],
        ...Array.from({ length: criteria }, (_, k) => [
          number?.(c, p, k),
          `Kriteria nomor ${k + 1} dari bagian ini`,
          ...weight(null),
          ...both("Ya", "Ya"),
        ]),
      ]),
    ]),
  ];
}

const wanted = (given: readonly (readonly string[])[]) =>
  Object.fromEntries(
    given.map((own, c) => [components[c]?.[0], Object.fromEntries(own.map((each, p) => [parts[p]?.[0], each]))]),
  );

describe("a worksheet in any layout", () => {
  it("gives the same answers", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { items } = readRows(laidOut(given), worksheetLayout, { context: { evaluationYear: 2025 } });
        const found = items.map(({ answers: each }) => each);
        expect(found).toEqual(given.isTwo ? [wanted(given.self), wanted(given.other)] : [wanted(given.self)]);
      }),
      { numRuns: 200 },
    );
  });
});

type Node = readonly [string, readonly Node[]];
const LEVELS = ["Tujuan", "Sasaran", "Program", "Kegiatan"] as const;
const levelsInEnglish = ["goal", "objective", "programme", "activity"];

const tree = fc
  .array(
    fc.array(fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((goals) => {
    const node = (name: string, children: readonly Node[]): Node => [name, children];
    return goals.map((objectives, g) =>
      node(
        `Hal ${g + 1}`,
        objectives.map((programmes, o) =>
          node(
            `Hal ${g + 1}-${o + 1}`,
            programmes.map((many, p) =>
              node(
                `Hal ${g + 1}-${o + 1}-${p + 1}`,
                Array.from({ length: many }, (_, k) => node(`Hal ${g + 1}-${o + 1}-${p + 1}-${k + 1}`, [])),
              ),
            ),
          ),
        ),
      ),
    );
  });

/** All nodes with their places, the upper before the lower. */
function walked(
  nodes: readonly Node[],
  places: readonly number[] = [],
): { title: string; places: readonly number[] }[] {
  return nodes.flatMap(([title, children], i) => [
    { title, places: [...places, i] },
    ...walked(children, [...places, i]),
  ]);
}

/** The paths from the top to each lowest node. */
function paths(nodes: readonly Node[], above: readonly string[] = []): (readonly string[])[] {
  return nodes.flatMap(([title, children]) =>
    children.length === 0 ? [[...above, title]] : paths(children, [...above, title]),
  );
}

const layouts: Readonly<Record<string, (nodes: readonly Node[]) => unknown[][]>> = {
  "level words": (nodes) => [
    ["Jenjang", "Uraian", "Indikator"],
    ...walked(nodes).map(({ title, places }) => [LEVELS[places.length - 1], title, `I ${title}`]),
  ],
  "dotted numbers": (nodes) => [
    ["No", "Uraian", "Indikator"],
    ...walked(nodes).map(({ title, places }) => [places.map((i) => i + 1).join("."), title, `I ${title}`]),
  ],
  "T1.S1.P1.K1": (nodes) => [
    ["Kode", "Uraian", "Indikator"],
    ...walked(nodes).map(({ title, places }) => [
      places.map((i, at) => `${["T", "S", "P", "K"][at]}${i + 1}`).join("."),
      title,
      `I ${title}`,
    ]),
  ],
  "columns, one filled": (nodes) => [
    [...LEVELS, "Indikator"],
    ...walked(nodes).map(({ title, places }) => [
      ...LEVELS.map((_, at) => (at === places.length - 1 ? title : null)),
      `I ${title}`,
    ]),
  ],
  "columns, repeated": (nodes) => [
    LEVELS.flatMap((level) => [level, `Indikator ${level}`]),
    ...paths(nodes).map((path) => path.flatMap((title) => [title, `I ${title}`])),
  ],
  "columns, blank below": (nodes) => [
    LEVELS.flatMap((level) => [level, `Indikator ${level}`]),
    ...paths(nodes).map((path, i, all) =>
      path.flatMap((title, at) => {
        const before = all[i - 1];
        const isSame = before !== undefined && path.slice(0, at + 1).every((each, k) => each === before[k]);
        return isSame ? [null, null] : [title, `I ${title}`];
      }),
    ),
  ],
};

describe("a cascade in any layout", () => {
  it.each(Object.keys(layouts))("%s", (way) => {
    fc.assert(
      fc.property(tree, (nodes) => {
        const rows = layouts[way]?.(nodes) ?? [];
        const { items } = readRows(rows, cascadeLayout, { context: { polarity: "maximize" } });
        const titleOf = new Map(items.map(({ id, title }) => [id, title]));
        const found = items.map(({ level, title, parents = [], indicators = [] }) => [
          level,
          title,
          parents.map((parent) => titleOf.get(typeof parent === "string" ? parent : parent.id)),
          indicators.map((each) => each.title),
        ]);
        const right = walked(nodes).map(({ title, places }) => [
          levelsInEnglish[places.length - 1],
          title,
          places.length === 1 ? [] : [title.slice(0, title.length - 2).trim()],
          [`I ${title}`],
        ]);
        expect(found).toEqual(right);
      }),
      { numRuns: 60 },
    );
  });
});
