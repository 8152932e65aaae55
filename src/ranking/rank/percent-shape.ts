import { where } from "../../core/index.ts";
import { compare, HUNDRED, number, sign } from "../../number/index.ts";

/** A percent of a whole. */
export const percentShape = /* @__PURE__ */ (() =>
  where(number, (percent, refuse) => {
    if (sign(percent) < 0 || compare(percent, HUNDRED) > 0)
      refuse("out-of-range", [], { en: "a percent from 0 to 100", id: "persentase 0 sampai 100" });
  }))();
