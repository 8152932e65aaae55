import { Decimal as DefaultDecimal } from "decimal.js";
import {
  type Computed,
  Decimal,
  type DecimalInput,
  formatNumber,
  isSakipError,
  type Outcome,
  parseIndonesianNumber,
  type RoundingMode,
  round,
  type SakipErrorCode,
  toDecimal,
} from "sakip";
import { describe, expectTypeOf, it } from "vitest";

describe("numbers", () => {
  it("go in as texts, numbers, bigints and Decimals of any decimal.js, and never as nothing", () => {
    expectTypeOf<string | number | bigint | Decimal>().toEqualTypeOf<DecimalInput>();
    expectTypeOf<DefaultDecimal>().toExtend<DecimalInput>();
    expectTypeOf<null>().not.toExtend<DecimalInput>();
    expectTypeOf<undefined>().not.toExtend<DecimalInput>();
  });

  it("come out as Decimals, which an application's own decimal.js understands", () => {
    expectTypeOf(toDecimal).returns.toEqualTypeOf<Decimal>();
    expectTypeOf(parseIndonesianNumber).toEqualTypeOf<(text: string) => Decimal>();
    expectTypeOf<Decimal>().toExtend<DefaultDecimal>();
    expectTypeOf(new Decimal(1)).toEqualTypeOf<Decimal>();
  });

  it("are rounded with a named mode", () => {
    expectTypeOf(round).parameters.toEqualTypeOf<
      [value: DecimalInput, decimals: number, mode?: RoundingMode | undefined]
    >();
    // @ts-expect-error a mode is a word, not one of decimal.js's numbers
    round(1, 0, DefaultDecimal.ROUND_HALF_UP);
  });

  it("are printed with options that exist", () => {
    // @ts-expect-error the option is called decimals
    formatNumber(1, { decimal: 2 });
    // @ts-expect-error positions of an array are no options
    [1, 2].map(formatNumber);
  });
});

describe("an outcome", () => {
  it("has a value only once it is known to be computed", () => {
    const outcome = { status: "not-computable", reason: "no-target" } as Outcome<Decimal, "no-target" | "zero-target">;
    // @ts-expect-error nobody has looked whether there is a value
    void outcome.value;
    if (outcome.status === "computed") {
      expectTypeOf(outcome).toEqualTypeOf<Computed<Decimal>>();
      expectTypeOf(outcome.value).toEqualTypeOf<Decimal>();
    } else {
      expectTypeOf(outcome.reason).toEqualTypeOf<"no-target" | "zero-target">();
    }
  });
});

describe("isSakipError", () => {
  it("makes code and problems known", () => {
    const caught: unknown = undefined;
    if (isSakipError(caught)) {
      expectTypeOf(caught.code).toEqualTypeOf<SakipErrorCode>();
      expectTypeOf(caught.details.problems[0].given).toEqualTypeOf<string>();
    }
    // @ts-expect-error no such code
    isSakipError(caught, "invalid-numbers");
  });
});
