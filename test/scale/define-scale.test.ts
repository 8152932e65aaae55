import fc from "fast-check";
import { gradeOf, isSakipError, parse, scaleShape } from "sakip";
import { describe, expect, it } from "vitest";
import { type BandInput, defineScale, type ScaleInput } from "../../src/scale/index.ts";
import { rational } from "../support/rational.ts";
import { refusal } from "../support/refusal.ts";
import { anyScales, lies, scaleInput, soundScales } from "./scales.ts";

const faultsOf = (...ends: Parameters<typeof scaleInput>[0]) => refusal(() => defineScale(scaleInput(ends)));

describe("defineScale", () => {
  const input: ScaleInput = {
    id: "spending-pace",
    bands: [
      { code: "on-pace", label: { id: "Sesuai", en: "On pace" }, from: "40", upTo: 100 },
      {
        code: "slow",
        label: { id: "Lambat", en: "Slow" },
        meaning: { id: "Perlu asistensi.", en: "Needs help." },
        from: 0,
        below: 40n,
      },
    ],
    source: { title: "Kebijakan kami", status: "convention", note: { id: "Contoh.", en: "An example." } },
  };

  it("gives the bands from the lowest to the highest, with Decimal bounds", () => {
    expect(JSON.parse(JSON.stringify(defineScale(input)))).toEqual({
      id: "spending-pace",
      bands: [
        {
          code: "slow",
          label: { id: "Lambat", en: "Slow" },
          meaning: { id: "Perlu asistensi.", en: "Needs help." },
          from: "0",
          below: "40",
        },
        { code: "on-pace", label: { id: "Sesuai", en: "On pace" }, from: "40", upTo: "100" },
      ],
      source: { title: "Kebijakan kami", status: "convention", note: { id: "Contoh.", en: "An example." } },
      better: "higher",
    });
  });

  it("is frozen all the way down, and leaves the input as it was", () => {
    const scale = defineScale(input);
    const parts = [
      scale,
      scale.bands,
      scale.source,
      scale.source.note,
      ...scale.bands,
      ...scale.bands.map((b) => b.label),
    ];
    expect(parts.every(Object.isFrozen)).toBe(true);
    const given = [
      input,
      input.bands,
      input.source,
      input.source.note,
      ...input.bands,
      ...input.bands.map((b) => b.label),
    ];
    expect(given.some(Object.isFrozen)).toBe(false);
    expect(input.bands[0]?.code).toBe("on-pace");
  });

  it.each<[string, ...Parameters<typeof scaleInput>[0]]>([
    ["one band without ends", {}],
    ["one value", { from: 1, upTo: 1 }],
    ["the bound above", { below: 40 }, { from: 40 }],
    ["the bound below", { upTo: 40 }, { above: 40 }],
    ["a band of one value between open ones", { above: 5 }, { from: 5, upTo: 5 }, { below: 5 }],
    ["bounds written differently", { upTo: "40.00" }, { above: 40n }],
    ["bounds closer than doubles can tell", { upTo: "90.00000000000000001" }, { above: "90.00000000000000001" }],
  ])("accepts %s", (_what, ...ends) => {
    expect(faultsOf(...ends)).toEqual([]);
  });

  it("refuses gaps, also at a single value and narrower than doubles can tell", () => {
    expect(faultsOf({ from: 76, upTo: 90 }, { from: 91 })).toEqual(["scale-gap bands[1].from"]);
    expect(faultsOf({ below: 40 }, { above: 40 })).toEqual(["scale-gap bands[1].above"]);
    expect(faultsOf({ upTo: 90 }, { above: "90.00000000000000001" })).toEqual(["scale-gap bands[1].above"]);
    expect(faultsOf({ from: 80, upTo: 89 }, { from: 0, upTo: 79 }, { from: 90 })).toEqual([
      "scale-gap bands[0].from",
      "scale-gap bands[2].from",
    ]);
  });

  it("refuses overlaps, also at a single value, and a second open end", () => {
    expect(faultsOf({ upTo: 40 }, { from: 40 })).toEqual(["scale-overlap bands[1].from"]);
    expect(faultsOf({ from: 0, below: 50 }, { from: 40 })).toEqual(["scale-overlap bands[1].from"]);
    expect(faultsOf({ from: 0 }, { from: 10 })).toEqual(["scale-overlap bands[1].from"]);
    expect(faultsOf({ below: 10 }, { below: 20 })).toEqual(["scale-overlap bands[1].from"]);
    expect(faultsOf({}, {})).toEqual(["scale-overlap bands[1].from"]);
    expect(faultsOf({ from: 5, upTo: 5 }, { from: 5, upTo: 5 })).toEqual(["scale-overlap bands[1].from"]);
  });

  it("says where the gap is", () => {
    try {
      defineScale(scaleInput([{ from: 76, upTo: 90 }, { from: 91 }]));
      expect.unreachable();
    } catch (error) {
      expect(isSakipError(error, "scale-gap") && error.message).toBe(
        'scale-gap at bands[1].from: given 91, expected the bound where "0" ends, 90, in exactly one of the two bands',
      );
    }
  });

  it("says of two bands that end together where the first one ends", () => {
    try {
      defineScale(scaleInput([{ from: 0, upTo: 5 }, { from: 3, upTo: 5 }, { from: 6 }]));
      expect.unreachable();
    } catch (error) {
      expect(isSakipError(error) && error.details.problems.map(({ code, expected }) => [code, expected?.id])).toEqual([
        ["scale-overlap", 'batas akhir "0", yaitu 5, pada tepat satu dari kedua kelas'],
        ["scale-gap", 'batas akhir "0", yaitu 5, pada tepat satu dari kedua kelas'],
      ]);
    }
  });

  it("refuses bands without a value", () => {
    expect(faultsOf({ from: 5, below: 5 })).toEqual(["invalid-scale bands[0].below"]);
    expect(faultsOf({ above: 5, upTo: 5 })).toEqual(["invalid-scale bands[0].upTo"]);
    expect(faultsOf({ above: 5, below: 5 })).toEqual(["invalid-scale bands[0].below"]);
    expect(faultsOf({ from: 6, upTo: 5 })).toEqual(["invalid-scale bands[0].upTo"]);
    expect(faultsOf()).toEqual(["invalid-scale bands"]);
  });

  it("refuses every fault of every band at once", () => {
    const broken = {
      id: "",
      bands: [
        null,
        { code: "a", label: { id: "A" }, from: "x", upTo: 3 },
        { code: "a", label: { id: "A", en: "A" }, from: 1, above: 2, upto: 5 },
        { code: "", label: "C", meaning: 1, from: 5, upTo: 4 },
      ],
      source: { title: "x" },
      better: "bigger",
      unit: "%",
    } as unknown as ScaleInput;
    expect(refusal(() => defineScale(broken))).toEqual([
      "invalid-input unit",
      "invalid-input id",
      "invalid-input bands[0]",
      "invalid-input bands[1].label.en",
      "invalid-number bands[1].from",
      "invalid-input bands[2].upto",
      "invalid-scale bands[2].above",
      "invalid-input bands[3].code",
      "invalid-input bands[3].label",
      "invalid-input bands[3].meaning",
      "invalid-scale bands[3].upTo",
      "invalid-input source.status",
      "invalid-input better",
    ]);
  });

  it("refuses a code that two bands have, also where other things are wrong with them", () => {
    const label = { id: "A", en: "A" };
    const bands = [
      { code: "a", label, from: "x", upTo: 3 },
      { code: "a", label: { id: "A" }, above: 3 },
    ];
    expect(refusal(() => defineScale({ ...input, bands } as unknown as ScaleInput))).toEqual([
      "invalid-number bands[0].from",
      "invalid-input bands[1].label.en",
      "invalid-scale bands[1].code",
    ]);
  });

  it("asks no law about a bound or a code that could not be read", () => {
    const label = { id: "A", en: "A" };
    const refused = (...bands: unknown[]) => refusal(() => defineScale({ ...input, bands } as unknown as ScaleInput));
    expect(refused({ code: "a", label, from: "x", upTo: 3, below: 4 })).toEqual(["invalid-number bands[0].from"]);
    expect(refused({ code: "a", label, upTo: 3, below: "x" })).toEqual(["invalid-number bands[0].below"]);
    expect(refused({ code: "", label, upTo: 3 }, { code: "", label, above: 3 })).toEqual([
      "invalid-input bands[0].code",
      "invalid-input bands[1].code",
    ]);
  });

  it("refuses a misspelt key as parse does, at the key", () => {
    const misspelt = { ...input, beter: "lower", bands: input.bands.map((band) => ({ ...band, upto: 1 })) };
    const problems = ["invalid-input beter", "invalid-input bands[0].upto", "invalid-input bands[1].upto"];
    expect(refusal(() => defineScale(misspelt))).toEqual(problems);
    expect(refusal(() => parse(scaleShape, misspelt))).toEqual(problems);
    expect(parse(scaleShape, input)).toEqual({ ...input, bands: [input.bands[0], { ...input.bands[1], below: "40" }] });
  });

  it.each([undefined, null, [], "scale"])("refuses %j", (value) => {
    expect(refusal(() => defineScale(value as unknown as ScaleInput))).toEqual(["invalid-input"]);
  });

  it.each([undefined, null, {}, "AA"])("refuses %j for bands", (bands) => {
    expect(refusal(() => defineScale({ ...input, bands: bands as unknown as BandInput[] }))).toEqual([
      "invalid-input bands",
    ]);
  });
});

describe("a scale that was defined", () => {
  it("is read as it was, and so is a copy of it", () => {
    const scale = defineScale(scaleInput([{ below: 5 }, { from: 5 }]));
    expect(defineScale(scale)).toEqual(scale);
    expect(defineScale(JSON.parse(JSON.stringify(scale)))).toEqual(scale);
    const forged = { ...scale, bands: scale.bands.slice(0, 1).concat(scale.bands.slice(0, 1)) };
    expect(refusal(() => defineScale(forged))).toEqual(["invalid-scale bands[1].code"]);
  });

  it("is not kept where the caller may still change it", () => {
    const copy = JSON.parse(JSON.stringify(defineScale(scaleInput([{ below: 5 }, { from: 5 }]))));
    expect(gradeOf(6, copy).code).toBe("1");
    copy.bands = [
      { ...copy.bands[0], below: "7" },
      { ...copy.bands[1], from: "7" },
    ];
    expect(gradeOf(6, copy).code).toBe("0");
  });
});

describe("properties", () => {
  // Whole numbers and the middles between them: every value where a band over whole numbers can begin or end.
  const probes = Array.from({ length: 25 }, (_, i) => rational(BigInt(i - 2), 2n));

  it("accepts and refuses as counting the bands of every value does", () => {
    fc.assert(
      fc.property(anyScales, (input) => {
        const counts = probes.map((probe) => input.bands.filter((band) => lies(probe, band)).length);
        const covered = counts.flatMap((count, i) => (count > 0 ? [i] : []));
        const within = counts.slice(covered[0], (covered.at(-1) ?? -1) + 1);
        const isEmpty = input.bands.some((band) => !probes.some((probe) => lies(probe, band)));
        const expected = isEmpty
          ? ["invalid-scale"]
          : [...(within.includes(0) ? ["scale-gap"] : []), ...(within.some((n) => n > 1) ? ["scale-overlap"] : [])];
        const found = refusal(() => defineScale(input)).map((problem) => problem.split(" ")[0]);
        expect([...new Set(found)].sort()).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("accepts every sound scale in any order, and gives the same scale", () => {
    fc.assert(
      fc.property(soundScales, (input) => {
        const scale = defineScale(input);
        const reversed = defineScale({ ...input, bands: [...input.bands].reverse() });
        expect(JSON.stringify(reversed)).toBe(JSON.stringify(scale));
        expect(JSON.stringify(defineScale(scale))).toBe(JSON.stringify(scale));
      }),
    );
  });
});
