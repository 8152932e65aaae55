import { Decimal as DecimalJs } from "decimal.js";

/**
 * An exact decimal number: decimal.js, as a private clone, so that what an application sets on its own copy never
 * reaches this one. Every number that a result hands out is a Decimal; in JSON it becomes plain text (`"30.86"`).
 *
 * Results never pass through the arithmetic of this class, so its 40 significant digits limit only what you compute
 * with it yourself.
 *
 * @term bilangan desimal
 */
export type Decimal = DecimalJs;

/**
 * The class of every Decimal of the library; `Decimal.set` is refused, because all its users share it.
 *
 * @term bilangan desimal
 * @example
 * ```ts
 * import { Decimal } from "sakip";
 *
 * new Decimal("0.1").plus("0.2") // => "0.3"
 * ```
 */
export const Decimal: typeof DecimalJs = /* @__PURE__ */ privateClone();

function privateClone(): typeof DecimalJs {
  const clone = DecimalJs.clone({
    defaults: true,
    precision: 40,
    rounding: DecimalJs.ROUND_HALF_UP,
    // Texts without an exponent, for every number that the library can hand out.
    toExpNeg: -1e6,
    toExpPos: 1e6,
  });
  const refuse = (): never => {
    throw new TypeError("sakip's Decimal is shared by all its users: set options on a clone of your own");
  };
  // What decimal.js itself never writes cannot be written at all: it would change what results print.
  for (const key of ["toExpNeg", "toExpPos", "minE", "maxE", "modulo", "crypto"] as const)
    Object.defineProperty(clone, key, { value: clone[key], writable: false });
  return Object.assign(clone, { set: refuse, config: refuse });
}

/**
 * What the library reads as a number: a Decimal (of any copy of decimal.js), a text such as `"12.5"`, a JavaScript
 * number by its shortest decimal form (`0.1` is one tenth), or a bigint.
 *
 * @term masukan angka
 */
export type DecimalInput = Decimal | string | number | bigint;
